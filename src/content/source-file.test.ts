import { describe, expect, test } from 'vitest';
import { readSource } from './source-file.ts';
import { offer, problemsIn } from './testing/make-folder.ts';

const textProblems = (text: string) => problemsIn({ 'offers/motion.md': text });

describe('fields that cannot be read', () => {
  test('a file without front matter says how one begins', () => {
    expect(textProblems('title: Motion\n')).toMatchInlineSnapshot(`
      "offers/motion.md:1:1
        Filen skal begynde med --- på en linje for sig, så felterne, og så --- igen.
        The file must begin with --- on a line of its own, then the fields, then --- again."
    `);
  });

  test('front matter that is not closed says the same', () => {
    expect(textProblems('---\ntitle: Motion\n')).toMatchInlineSnapshot(`
      "offers/motion.md:1:1
        Filen skal begynde med --- på en linje for sig, så felterne, og så --- igen.
        The file must begin with --- on a line of its own, then the fields, then --- again."
    `);
  });

  test('an alias is refused, and so is its anchor', () => {
    expect(textProblems(offer({ welcome: '&a Kom', notFor: '*a' }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:10
        En tekst kan ikke begynde med * eller &. Sæt den i anførselstegn, eller skriv den ud.
        A text cannot begin with * or &. Put it in quotes, or write it out.
      offers/motion.md:9:9
        En tekst kan ikke begynde med * eller &. Sæt den i anførselstegn, eller skriv den ud.
        A text cannot begin with * or &. Put it in quotes, or write it out."
    `);
  });

  test('a text that begins with a star is told to be put in quotes or words', () => {
    expect(textProblems(offer({ welcome: '*Kom* indenfor' }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:10
        En tekst kan ikke begynde med * eller &. Sæt den i anførselstegn, eller skriv den ud.
        A text cannot begin with * or &. Put it in quotes, or write it out."
    `);
  });

  test('a tag is refused', () => {
    expect(textProblems(offer({ welcome: '!!js/function x' }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:10
        En tekst kan ikke begynde med !. Sæt den i anførselstegn.
        A text cannot begin with !. Put it in quotes."
    `);
  });

  test('a field that stands twice is named where it stands again', () => {
    expect(textProblems(offer().replace('summary:', 'title: Igen\nsummary:'))).toMatchInlineSnapshot(`
      "offers/motion.md:3:1
        Feltet står her to gange. Slet det ene.
        The field stands here twice. Delete one."
    `);
  });

  test('a tab as indentation is named', () => {
    expect(textProblems(offer({ contact: '\n\tphone: 79 75 58 02' }))).toMatchInlineSnapshot(`
      "offers/motion.md:9:1
        Linjen er rykket ind med tabulator. Brug mellemrum.
        The line is indented with a tab. Use spaces."
    `);
  });

  test('a line that is indented wrongly is named', () => {
    expect(textProblems(offer({ contact: '\n  phone: 79 75 58 02\n hours: 9-14' }))).toMatchInlineSnapshot(`
      "offers/motion.md:10:1
        Linjen er rykket forkert ind.
        The line is indented wrongly."
    `);
  });

  test('a colon in a text asks for quotes', () => {
    expect(textProblems(offer({ welcome: 'Husk: indesko' }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:10
        Linjen kan ikke læses. Er der kolon eller specialtegn i teksten, så sæt den i "anførselstegn".
        The line cannot be read. If the text holds a colon or special characters, put it in "quotes"."
    `);
  });

  test('a bracket or quote that is not closed is named where it begins', () => {
    expect(textProblems(offer({ languages: '[da' }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:12
        Her begynder en klamme eller et anførselstegn, der ikke slutter.
        A bracket or quote begins here and does not end."
    `);
    expect(textProblems(offer({ welcome: '"Kom' }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:10
        Her begynder en klamme eller et anførselstegn, der ikke slutter.
        A bracket or quote begins here and does not end."
    `);
  });

  test('a second document is refused', () => {
    expect(textProblems(offer({ welcome: 'Kom\n...\nmere: tekst' }))).toMatchInlineSnapshot(`
      "offers/motion.md:10:1
        Her begynder et nyt dokument. Slet linjen med streger eller prikker.
        A second document begins here. Delete the line of hyphens or dots."
    `);
  });

  test('thousands of layers are refused before they exhaust the stack', () => {
    expect(textProblems(offer({ languages: '['.repeat(30_000) }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:35
        Felterne ligger i for mange lag. Tjek klammer og indrykning.
        The fields lie in too many layers. Check brackets and indentation."
    `);
  });

  test('two faults are told, each at its line', () => {
    expect(textProblems(offer({ welcome: 'Husk: sko', notFor: '*a' }))).toMatchInlineSnapshot(`
      "offers/motion.md:8:10
        Linjen kan ikke læses. Er der kolon eller specialtegn i teksten, så sæt den i "anførselstegn".
        The line cannot be read. If the text holds a colon or special characters, put it in "quotes".
      offers/motion.md:9:9
        En tekst kan ikke begynde med * eller &. Sæt den i anførselstegn, eller skriv den ud.
        A text cannot begin with * or &. Put it in quotes, or write it out."
    `);
  });
});

describe('reading', () => {
  const dataOf = (text: string) => readSource('a.md', 'a', text, 'front-matter').source.data;

  test('every value is text as written', () => {
    expect(dataOf('---\na: 0800\nb: +4579755802\nc: 2026-11-21\nd: no\ne: 1.50\nf:\n---\n')).toEqual({
      a: '0800',
      b: '+4579755802',
      c: '2026-11-21',
      d: 'no',
      e: '1.50',
      f: '',
    });
  });

  test('a key named __proto__ changes no object', () => {
    const data = dataOf('---\n__proto__: { polluted: yes }\n---\n');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
  ])('lines are counted right in a file from %s, a byte order mark or not', (_, end) => {
    const text = ['---', 'a: b', 'c:', '  d: e', '---', '', 'Tekst'].join(end);
    for (const whole of [text, `\uFEFF${text}`]) {
      const { source } = readSource('a.md', 'a', whole, 'front-matter');
      expect(source.problemAt(['c', 'd'], { da: '', en: '' })).toMatchObject({ line: 4, column: 6, field: 'c.d' });
      expect(source.bodyLine).toBe(6);
      expect(source.body.trim()).toBe('Tekst');
    }
  });

  test('a path that does not exist points at its nearest parent', () => {
    const { source } = readSource('a.yaml', 'a', 'a: b\nc:\n  - d: e\n', 'yaml');
    expect(source.problemAt(['c', 0, 'x', 'y'], { da: '', en: '' })).toMatchObject({
      line: 3,
      column: 5,
      field: 'c[0].x.y',
    });
  });

  test('three hyphens in the text do not end the fields twice', () => {
    const { source } = readSource('a.md', 'a', '---\na: b\n---\nFør\n\n---\n\nEfter\n', 'front-matter');
    expect(source.body).toBe('Før\n\n---\n\nEfter\n');
  });
});
