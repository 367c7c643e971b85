import { describe, expect, test } from 'vitest';
import { offer, organisation, problemsIn } from '../testing/make-folder.ts';

/** What the check says of an offer with these fields and this text. */
const problems = (...[fields, body]: Parameters<typeof offer>) =>
  problemsIn({ 'offers/motion.md': offer(fields, body) });

describe('a CPR number', () => {
  test('is an error in a field and in the text, at its place', () => {
    expect(problems({ welcome: 'Skriv dit nummer, som 010190-1234' }, 'Tekst.\nOpgiv 311299-4321 i døren.\n'))
      .toMatchInlineSnapshot(`
      "offers/motion.md:8:10 welcome
        Det her er bygget som et CPR-nummer. Slet det, også i git: se docs/upkeep.md.
        This is built as a CPR number. Delete it, from git too: see docs/upkeep.md.
      offers/motion.md:11:7 tekst
        Det her er bygget som et CPR-nummer. Slet det, også i git: se docs/upkeep.md.
        This is built as a CPR number. Delete it, from git too: see docs/upkeep.md."
    `);
  });

  test('is found in a file that does not fit its schema', () => {
    expect(problems({ walcome: '010190-1234' })).toContain('bygget som et CPR-nummer');
  });

  test('is found in any kind of file', () => {
    expect(problemsIn({ 'organisations/hornsyld-if.md': organisation({ name: 'Klub 010190-1234' }) })).toContain(
      'organisations/hornsyld-if.md:2:7 name\n  Det her er bygget som et CPR-nummer.',
    );
  });

  test('without its hyphen may be another number, and is advised', () => {
    expect(problems({ welcome: 'Konto 0101901234' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:10 welcome (advice)
        Er det et CPR-nummer? Så slet det, også i git. Ellers skriv tallet i grupper.
        Is this a CPR number? Then delete it, from git too. Else write the number in groups."
    `);
  });

  test.each([
    ['a telephone number', 'Ring på 75 89 18 11 eller +45 7589 1811'],
    ['a day that does not exist', 'Sag 310290-1234'],
    ['a date and a year', '01.01.2026-2027'],
    ['a longer number', 'EAN 5790000123456'],
    ['a number in an address', 'Se https://x.dk/0101901234 og www.x.dk/010190-1234'],
  ])('is not %s', (_, text) => {
    expect(problems({}, text)).toBe('');
  });
});

describe('letters', () => {
  test('of another alphabet inside a word are an error', () => {
    expect(problems({ welcome: 'Kom til S\u043Endhed' }, 'Her er g\u0430avlys.')).toMatchInlineSnapshot(`
      "offers/motion.md:8:10 welcome
        «Sоndhed» blander vores bogstaver med nogle, der ligner. Skriv ordet igen uden at kopiere.
        "Sоndhed" mixes our letters with others that look alike. Type the word again instead of pasting.
      offers/motion.md:10:8 tekst
        «gаavlys» blander vores bogstaver med nogle, der ligner. Skriv ordet igen uden at kopiere.
        "gаavlys" mixes our letters with others that look alike. Type the word again instead of pasting."
    `);
  });

  test.each([
    ['a word of another alphabet', 'Ласкаво просимо. Мерхаба.'],
    ['Danish, Swedish, German and Polish letters', 'Æble, Øl, Ål, Göteborg, Zürich, Łódź'],
    ['a path in an address', '[a](https://uk.example/\u0430bc)'],
  ])('are fine in %s', (_, text) => {
    expect(problems({}, text)).toBe('');
  });

  test('that are not seen are advised in a text, and hidden text is an error', () => {
    expect(problems({}, 'Sund\u200Bhed\n\nSe her\u{E0041}\u{E0042}\n')).toMatchInlineSnapshot(`
      "offers/motion.md:9:5 tekst (advice)
        Her står et usynligt tegn. Skriv ordet igen uden at kopiere.
        An invisible character stands here. Type the word again instead of pasting.
      offers/motion.md:11:7 tekst
        Her står et usynligt tegn. Skriv ordet igen uden at kopiere.
        An invisible character stands here. Type the word again instead of pasting."
    `);
  });

  test('that join others, as Persian and emoji need, are fine', () => {
    expect(problems({}, 'می\u200Cخواهم 👨\u200D👩\u200D👧')).toBe('');
  });
});

describe('a web address', () => {
  const CYRILLIC = 'https://h\u0435densted.dk/';

  test('with a host in letters that look like ours is refused, in a field and in a link', () => {
    expect(problems({ contact: `{ website: "${CYRILLIC}" }` }, `[Hjemmesiden](${CYRILLIC})`)).toMatchInlineSnapshot(`
      "offers/motion.md:8:21 contact.website
        «https://hеdensted.dk/» har tegn, som ingen dansk adresse har. Skriv den igen uden at kopiere.
        "https://hеdensted.dk/" holds characters that no Danish address has. Type it again instead of pasting.
      offers/motion.md:10:1 tekst
        Linket «https://hеdensted.dk/» har tegn, som ingen dansk adresse har. Skriv det igen uden at kopiere.
        The link "https://hеdensted.dk/" holds characters that no Danish address has. Type it again instead of pasting."
    `);
  });

  test('with a host in the code for such letters is refused', () => {
    expect(problems({ contact: '{ website: "https://www.xn--hdensted-53g.dk/" }' })).toContain(
      'ingen dansk adresse har',
    );
  });

  test('with æ, ø, å or é in its host is fine', () => {
    expect(
      problems({ contact: '{ website: "https://www.løbeklubben-på-åen.dk/café" }' }, '[a](https://gårdé.dk)'),
    ).toBe('');
  });
});
