import { expect, test } from 'vitest';
import { lix } from '#domain/text/readability.ts';
import { readDirectory } from './read-directory.ts';
import { TODAY } from './testing/make-folder.ts';

/** The guides of the default content. */
const { guides } = readDirectory('content', TODAY).directory ?? { guides: [] };

test('say what editors, partners and those who refer need', () => {
  expect(guides.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'skriv-et-tilbud',
      'hvad-sker-der-bagefter',
      'regler',
      'kort-raadgivning',
      'vaerktoejskasse',
      'tag-siden-i-brug',
      'personoplysninger',
    ]),
  );
});

test.each(guides)('$id is easy to read: LIX under 35', ({ title, summary, text }) => {
  const found = lix([title, summary, text].join('\n\n'));
  expect(found?.words).toBeGreaterThan(200);
  expect(found?.lix).toBeLessThan(35);
});

test.each(guides)('$id names a source, and a day on which it was gone through', ({ sources, updated }) => {
  expect(sources.length).toBeGreaterThan(0);
  expect(updated >= '2026-11-01').toBe(true);
});
