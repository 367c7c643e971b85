import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDirectory } from '../../../src/content/read-directory.ts';
import { BENCH_DAY } from '../make-offers.ts';
import { writeContent } from '../write-content.ts';
import { plainOffers } from './plain-offer.ts';

const content = mkdtempSync(path.join(tmpdir(), 'brobygger-plain-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

test('peers are given every offer, with its organiser, topics, town, price and text', () => {
  writeContent(content, 20);
  const { directory } = readDirectory(content, BENCH_DAY);
  if (!directory) throw new Error('The made-up content has errors.');
  const plain = plainOffers(directory);
  expect(plain.map(({ id }) => id)).toEqual(directory.offers.map(({ id }) => id));
  for (const [at, offer] of directory.offers.entries()) {
    const facts = plain[at]?.facts.join('\n');
    expect(facts).toContain(`Arrangør: ${offer.organisation.name}`);
    expect(facts).toContain(`Temaer: ${offer.topics.map(({ title }) => title).join(', ')}`);
    expect(facts).toContain('Pris: ');
    for (const { town } of offer.places) expect(facts).toContain(`${town.postcodes[0]} ${town.name}`);
    expect(plain[at]).toMatchObject({ title: offer.title, summary: offer.summary, text: offer.text });
  }
  expect(plain.flatMap(({ facts }) => facts).join('\n')).not.toContain('undefined');
});
