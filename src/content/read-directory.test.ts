import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDirectory } from './read-directory.ts';
import {
  makeFolder,
  offer,
  organisation,
  place,
  problemsIn,
  site,
  TODAY,
  topic,
  USUAL,
  writeFiles,
} from './testing/make-folder.ts';

describe('the Directory', () => {
  test('is there when there is nothing but advice', () => {
    const { directory, problems } = readDirectory(
      makeFolder({ 'offers/motion.md': offer({ editor: '{ stage: course }' }) }),
      TODAY,
    );
    expect(problems.map(({ severity }) => severity)).toEqual(['advice']);
    expect(directory?.offers).toHaveLength(1);
  });

  test('is not there when one file has an error', () => {
    expect(readDirectory(makeFolder({ 'offers/dans.md': offer({ title: null }) }), TODAY).directory).toBeUndefined();
  });

  test('is the same, read twice', () => {
    const root = makeFolder();
    expect(readDirectory(root, TODAY)).toEqual(readDirectory(root, TODAY));
  });
});

test('all problems of all files are told at once, by file and line', () => {
  expect(
    problemsIn({
      'topics/bevaegelse.md': topic({ icon: 'hjerte' }),
      'site.yaml': site({ demo: 'måske' }),
      'places/hallen.yaml': place({ town: 'hornslyd' }),
      'organisations/hornsyld-if.md': organisation({ type: 'klub' }),
      'offers/motion.md': offer({ topics: '[bevegelse]', title: null }, '<b>x</b>\n'),
      'offers/dans.md': '---\na: b: c\n---\n<i>x</i>\n',
    })
      .split('\n')
      .filter((line) => !line.startsWith(' ')),
  ).toMatchInlineSnapshot(`
    [
      "offers/dans.md:2:4",
      "offers/dans.md:4:1 tekst",
      "offers/motion.md:2:1 title",
      "offers/motion.md:4:10 topics[0]",
      "offers/motion.md:8:1 tekst",
      "organisations/hornsyld-if.md:3:7 type",
      "places/hallen.yaml:2:7 town",
      "site.yaml:4:7 demo",
      "topics/bevaegelse.md:4:7 icon",
    ]
  `);
});

describe('whatever a file holds, it is read or refused, and nothing is thrown', { timeout: 120_000 }, () => {
  const FILES = [
    'site.yaml',
    'goals.yaml',
    'synonyms.yaml',
    'compounds.yaml',
    'finder.yaml',
    'offers/motion.md',
    'organisations/hornsyld-if.md',
    'places/hallen.yaml',
    'topics/bevaegelse.md',
    'campaigns/luft.md',
    'events/aften.md',
  ];

  /** One folder for all runs: the file of the run is written, and then as it was. */
  function checkRuns(content: fc.Arbitrary<string | Uint8Array>, numRuns: number): void {
    const root = makeFolder();
    fc.assert(
      fc.property(fc.constantFrom(...FILES), content, (name, text) => {
        writeFiles(root, { [name]: text });
        const { directory, problems } = readDirectory(root, TODAY);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(directory === undefined).toBe(errors.length > 0);
        for (const { line, column, da, en } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(`${da}${en}`).not.toMatch(/\p{Cc}|undefined|\[object/u);
        }
        writeFiles(root, { [name]: USUAL[name] ?? null });
      }),
      { seed: 20261121, numRuns },
    );
  }

  test('bytes', () => {
    checkRuns(fc.uint8Array({ maxLength: 200 }), 60);
  });

  test('text', () => {
    checkRuns(fc.string({ unit: 'binary', maxLength: 200 }), 60);
  });

  test('text that looks like fields', () => {
    const word = fc.constantFrom(
      'title',
      'topics',
      'editor',
      'when',
      '- ',
      '  ',
      ': ',
      '\n',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '&a',
      '*a',
      '!!x',
      '|',
      '>',
      '#',
      '? ',
      '---\n',
      '__proto__',
      'constructor',
      'motion',
      '2026',
      '\t',
    );
    checkRuns(
      fc.array(word, { maxLength: 60 }).map((words) => `---\n${words.join('')}\n---\n`),
      300,
    );
  });

  test('known fields with unexpected values', () => {
    const key = fc.constantFrom(
      'title',
      'summary',
      'organisation',
      'topics',
      'for',
      'start',
      'where',
      'when',
      'price',
      'contact',
      'valid',
      'image',
      'source',
      'editor',
      'lasts',
      'towns',
      'map',
      'doors',
      'formerly',
      'gathers',
      'at',
    );
    const value = fc.jsonValue({ maxDepth: 4 });
    const fields = fc.dictionary(key, value, { minKeys: 1, maxKeys: 6 });
    checkRuns(
      fields.map((data) => `---\n${JSON.stringify(data)}\n---\n`),
      300,
    );
  });
});
