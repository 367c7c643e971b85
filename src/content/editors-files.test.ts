import { describe, expect, test } from 'vitest';
import { readDirectory } from './read-directory.ts';
import { type Files, makeFolder, offer, problemsIn, site, TODAY } from './testing/make-folder.ts';

/** The lists at the top of the folder that search and the finder are made of. */

const directoryOf = (files: Files) => readDirectory(makeFolder(files), TODAY).directory;

describe('compounds.yaml', () => {
  test('is in the Directory as it is written, and need not be there', () => {
    const compounds = '- { word: forløb, parts: [] }\n- { word: dagpleje, parts: [dag, pleje] }\n';
    expect(directoryOf({ 'compounds.yaml': compounds })?.compounds).toEqual([
      { word: 'forløb', parts: [] },
      { word: 'dagpleje', parts: ['dag', 'pleje'] },
    ]);
    expect(directoryOf({})?.compounds).toEqual([]);
  });

  test('has its faults told where they stand', () => {
    const compounds = [
      '- { word: forløb, parts: [løb] }',
      '- { word: måltidsven, parts: [mål, ven] }',
      '- { word: gå tur, parts: [] }',
      '- { word: dagtur, part: [dag, tur] }',
      '- { word: dagtur }',
    ];
    expect(problemsIn({ 'compounds.yaml': `${compounds.join('\n')}\n` })).toMatchInlineSnapshot(`
      "compounds.yaml:1:26 [0].parts
        En del er for lidt. Skriv alle ordets dele, eller parts: [] når det ikke skal deles.
        One part is too few. Write all parts of the word, or parts: [] when it is not to be taken apart.
      compounds.yaml:2:30 [1].parts
        Delene giver «målven», ikke «måltidsven». Mellem to dele må der kun være et s eller et e.
        The parts give "målven", not "måltidsven". Between two parts there may be an s or an e, nothing else.
      compounds.yaml:3:11 [2].word
        Her skal stå ét ord, kun med bogstaver.
        One word belongs here, of letters alone.
      compounds.yaml:4:19 [3].part
        «part» er ikke et felt her. Mente du «parts»?
        "part" is not a field here. Did you mean "parts"?
      compounds.yaml:5:3 [4].parts
        Feltet «parts» mangler.
        The field "parts" is missing."
    `);
  });

  test('has a word once', () => {
    const compounds = '- { word: forløb, parts: [] }\n- { word: Forloeb, parts: [] }\n';
    expect(problemsIn({ 'compounds.yaml': compounds })).toMatchInlineSnapshot(`
      "compounds.yaml:2:11 [1].word
        «Forloeb» er samme ord som «forløb» ovenfor. Slet det ene.
        "Forloeb" is the same word as "forløb" above. Delete one."
    `);
  });
});

describe('finder.yaml', () => {
  const wish = (topics: string) => `- { sentence: Jeg er træt, because: Fordi du er træt, topics: [${topics}] }\n`;

  test('is in the Directory as it is written, and need not be there', () => {
    expect(directoryOf({ 'finder.yaml': wish('bevaegelse') })?.finder).toEqual([
      { sentence: 'Jeg er træt', because: 'Fordi du er træt', topics: ['bevaegelse'] },
    ]);
    expect(directoryOf({})?.finder).toEqual([]);
  });

  test('names topics that exist', () => {
    expect(problemsIn({ 'finder.yaml': wish('bevegelse') })).toMatchInlineSnapshot(`
      "finder.yaml:1:64 [0].topics[0]
        «bevegelse» er ikke et tema. Mente du «bevaegelse»?
        "bevegelse" is not a topic. Did you mean "bevaegelse"?"
    `);
  });
});

describe('room', () => {
  const filled = (text: string, bytes: number) => `${text}#${'x'.repeat(bytes - Buffer.byteLength(text) - 1)}`;

  test.each([
    ['site.yaml', site()],
    ['goals.yaml', '- { id: lighed, title: Lige adgang }\n'],
    ['needs.yaml', '- { id: lighed, title: Lige adgang }\n'],
    ['synonyms.yaml', '- { id: kol, label: KOL }\n'],
    ['compounds.yaml', '- { word: forløb, parts: [] }\n'],
    ['finder.yaml', '- { sentence: Jeg er træt, because: Fordi du er træt, topics: [bevaegelse] }\n'],
  ])('for 128 KB is in %s', (file, text) => {
    expect(problemsIn({ [file]: filled(text, 128 * 1024) })).toBe('');
    expect(problemsIn({ [file]: filled(text, 128 * 1024 + 1) })).toContain('Der er plads til 128 KB');
  });

  test('for 64 KB is in what lies in a folder', () => {
    const tooLarge = offer({}, 'x'.repeat(64 * 1024));
    expect(problemsIn({ 'offers/motion.md': tooLarge, 'offers/synonyms.md': tooLarge })).toMatchInlineSnapshot(`
      "offers/motion.md:1:1
        Filen er på 65 KB. Der er plads til 64 KB: kort teksten ned.
        The file has 65 KB. There is room for 64 KB: shorten the text.
      offers/synonyms.md:1:1
        Filen er på 65 KB. Der er plads til 64 KB: kort teksten ned.
        The file has 65 KB. There is room for 64 KB: shorten the text."
    `);
  });
});
