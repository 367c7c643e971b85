import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../content/source-file.ts';
import { type Fields, withValue, type Value } from '../value.ts';
import { fieldsOf, rewriteOffer, writeOffer } from './rewrite.ts';

const HAND = `---
# Skrevet af Lis
title: "Kaffe og gang"   # navnet er aftalt
summary: 'Gå en tur'
organisation: hornsyld-if
topics: [bevaegelse,  faellesskab] # to temaer
for:
    audience:
        - maend # kun mænd
        - aeldre
    ages: { from: 18 }
when:
  - days: [tuesday]
    from: "17:00" # efter arbejde
    except:
      - 2026-12-22 # jul
      - 2026-12-29 # nytår
  # lørdagsholdet
  - { days: [saturday], from: "10:00" }
contact:
  phone: "75 68 71 33"
source: { what: Plakat, date: 2026 }
---

Vi går.
`;

const dataOf = (text: string) => fieldsOf(readSource('x.md', 'x', text, 'front-matter').source.data) ?? {};

/** The file with some fields set, as lines that differ: "-" gone, "+" new. */
function changesIn(text: string, set: Record<string, Value | undefined>): string[] {
  const fields = Object.entries(set).reduce<Value | undefined>(
    (data, [path, v]) => withValue(data, path, v),
    dataOf(text),
  );
  const rewritten = rewriteOffer(text, fields as Fields);
  if (rewritten === undefined) return ['refused'];
  const [before, after] = [text.split('\n'), rewritten.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('only what changed is written, and comments stay', () => {
  test.each<[string, Record<string, Value | undefined>, string[]]>([
    ['nothing', {}, []],
    [
      'a quoted text with a comment behind it',
      { title: 'Kaffe: "stærk"' },
      ['- title: "Kaffe og gang"   # navnet er aftalt', '+ title: "Kaffe: \\"stærk\\""   # navnet er aftalt'],
    ],
    ['a text in single quotes', { summary: 'Kom med' }, ["- summary: 'Gå en tur'", "+ summary: 'Kom med'"]],
    [
      'one of a list',
      { topics: ['bevaegelse', 'natur'] },
      ['- topics: [bevaegelse,  faellesskab] # to temaer', '+ topics: [bevaegelse,  natur] # to temaer'],
    ],
    [
      'one more in a list',
      { topics: ['bevaegelse', 'hjerte', 'faellesskab'] },
      ['- topics: [bevaegelse,  faellesskab] # to temaer', '+ topics: [bevaegelse, hjerte,  faellesskab] # to temaer'],
    ],
    ['an item of a list with lines', { 'for.audience': ['maend', 'aeldre', 'unge'] }, ['+         - unge']],
    ['an item less: its comment goes with it', { 'for.audience': ['aeldre'] }, ['-         - maend # kun mænd']],
    ['a day less keeps the other comment', { 'when.0.except': ['2026-12-29'] }, ['-       - 2026-12-22 # jul']],
    [
      'a field deep in a list',
      { 'when.0.from': '17:30' },
      ['-     from: "17:00" # efter arbejde', '+     from: "17:30" # efter arbejde'],
    ],
    [
      'a field behind a hyphen goes',
      { 'when.0.days': undefined },
      ['-   - days: [tuesday]', '-     from: "17:00" # efter arbejde', '+   - from: "17:00" # efter arbejde'],
    ],
    ['a new field of a group', { 'contact.email': 'lis@example.dk' }, ['+   email: "lis@example.dk"']],
    [
      'a new field on one line',
      { 'for.ages.to': '80' },
      ['-     ages: { from: 18 }', '+     ages: { from: 18, to: 80 }'],
    ],
    [
      'the last of a group takes the group along',
      { 'contact.phone': undefined },
      ['- contact:', '-   phone: "75 68 71 33"'],
    ],
    ['a new group', { 'start.route': 'direct', 'start.first': 'come' }, ['+ start: { route: direct, first: come }']],
    [
      'a new list of groups',
      {
        price: [
          { amount: '0', per: 'first-time' },
          { amount: '25', per: 'session' },
        ],
      },
      ['+ price:', '+   - { amount: 0, per: first-time }', '+   - { amount: 25, per: session }'],
    ],
    [
      'a text for a group',
      { for: undefined, organisation: 'fit-og-sund' },
      [
        '- organisation: hornsyld-if',
        '- for:',
        '-     audience:',
        '-         - maend # kun mænd',
        '-         - aeldre',
        '-     ages: { from: 18 }',
        '+ organisation: fit-og-sund',
      ],
    ],
  ])('%s', (_, set, lines) => {
    expect(changesIn(HAND, set)).toEqual(lines);
  });

  test('a new field stands where the guide has it', () => {
    const text = rewriteOffer(HAND, { ...dataOf(HAND), notFor: 'Hunde' });
    expect(text?.split('\n').slice(10, 12)).toEqual(['    ages: { from: 18 }', 'notFor: Hunde']);
  });

  test('a file with other line breaks and a byte order mark keeps both', () => {
    const windows = `\uFEFF${HAND.replaceAll('\n', '\r\n')}`;
    const text = rewriteOffer(windows, { ...dataOf(HAND), notFor: 'Hunde' }, 'Ny tekst.\nTo linjer.');
    expect(text?.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(text?.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text?.endsWith('---\r\n\r\nNy tekst.\r\nTo linjer.\r\n')).toBe(true);
  });

  test('folded texts are replaced as a whole', () => {
    const folded = HAND.replace("'Gå en tur'", '>\n  Gå en\n  tur');
    expect(dataOf(rewriteOffer(folded, { ...dataOf(folded), summary: 'Ny' }) ?? '').summary).toBe('Ny');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('17:00', '- a', '# b', 'a: b', "'", '"', '{', '[x', '~', '', ' x', 'æ\nø'),
);
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.array(tie('value'), { maxLength: 4, minLength: 1 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('value'), { maxKeys: 4, minKeys: 1 }),
  ),
})).value;
const fields = fc.dictionary(fc.constantFrom('title', 'topics', 'for', 'when', 'price', 'editor'), value, {
  minKeys: 1,
}) as fc.Arbitrary<Fields>;

test('whatever fields are written are read back as they were, and from any file to any other', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const written = writeOffer(before, 'Tekst');
      expect(written).toBeDefined();
      expect(dataOf(written ?? '')).toEqual(before);
      const rewritten = rewriteOffer(written ?? '', after);
      expect(rewritten).toBeDefined();
      expect(dataOf(rewritten ?? '')).toEqual(after);
    }),
    {
      seed: Number(process.env.BROBYGGER_FUZZ_SEED ?? 11),
      numRuns: Math.ceil(Number(process.env.BROBYGGER_FUZZ ?? 1500) / 10),
    },
  );
});

test('every real offer takes every field of another, and back again without a trace in what it did not touch', () => {
  const files = readdirSync('content/offers').filter((name) => name.endsWith('.md'));
  const texts = files.map((name) => readFileSync(`content/offers/${name}`, 'utf8'));
  for (const [index, own] of texts.entries()) {
    expect(rewriteOffer(own, dataOf(own)), files[index]).toBe(own);
    const other = dataOf(texts[(index * 7 + 3) % texts.length] ?? '');
    const there = rewriteOffer(own, other);
    expect(dataOf(there ?? ''), files[index]).toEqual(other);
    expect(dataOf(rewriteOffer(there ?? '', dataOf(own)) ?? ''), files[index]).toEqual(dataOf(own));
  }
});
