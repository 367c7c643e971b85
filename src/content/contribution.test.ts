import { describe, expect, test } from 'vitest';
import { editorFieldsTouched } from './contribution.ts';
import { makeFolder, offer, showProblems, writeFiles } from './testing/make-folder.ts';
import { commitAll, git, makeChanged, makeRepository } from './testing/make-repository.ts';

const touchedIn = (root: string, base = 'main') => showProblems(root, editorFieldsTouched(root, base));

describe('a contribution', () => {
  test('that touches no field of the editors is fine', () => {
    const editor = '{ stage: course, confirmed: { on: 2026-10-12, by: phone } }';
    const before = { 'offers/motion.md': offer({ editor }) };
    const after = { 'offers/motion.md': offer({ title: 'Nyt navn', editor }), 'offers/dans.md': offer() };
    expect(touchedIn(makeChanged(before, after))).toBe('');
  });

  test('that writes the same fields in another way is fine', () => {
    const before = {
      'offers/motion.md': offer({ editor: '{ stage: course, confirmed: { on: 2026-10-12, by: phone } }' }),
    };
    const after = {
      'offers/motion.md': offer({ editor: '\n  confirmed: { by: phone, on: "2026-10-12" }\n  stage: course' }),
    };
    expect(touchedIn(makeChanged(before, after))).toBe('');
  });

  test('that adds, changes and removes fields is told of each at its line', () => {
    const before = offer({ editor: '\n  stage: course\n  door: a\n  codes: [T90]' });
    const after = offer({ editor: '\n  stage: lasting\n  door: a\n  confirmed: { on: 2026-10-12, by: phone }' });
    expect(touchedIn(makeChanged({ 'offers/motion.md': before }, { 'offers/motion.md': after })))
      .toMatchInlineSnapshot(`
      "offers/motion.md:9:3 editor.codes
        «editor.codes» sættes af redaktionen. Sæt det ind igen.
        "editor.codes" is set by the editors. Put it back.
      offers/motion.md:9:3 editor.stage
        «editor.stage» sættes af redaktionen. Skriv det, der stod før.
        "editor.stage" is set by the editors. Write what stood before.
      offers/motion.md:11:3 editor.confirmed
        «editor.confirmed» sættes af redaktionen. Slet det her.
        "editor.confirmed" is set by the editors. Delete it here."
    `);
  });

  test('that removes them all is told at the top of the file', () => {
    const before = { 'offers/motion.md': offer({ editor: '{ stage: course }' }) };
    expect(touchedIn(makeChanged(before, { 'offers/motion.md': offer() }))).toMatchInlineSnapshot(`
      "offers/motion.md:2:1 editor.stage
        «editor.stage» sættes af redaktionen. Sæt det ind igen.
        "editor.stage" is set by the editors. Put it back."
    `);
  });

  test('of a new file may not have them, committed or not', () => {
    const root = makeRepository();
    git(root, 'checkout', '--quiet', '-b', 'bidrag');
    writeFiles(root, { 'offers/dans.md': offer({ editor: '{ stage: course }' }) });
    const expected = touchedIn(root);
    expect(expected).toMatchInlineSnapshot(`
      "offers/dans.md:8:11 editor.stage
        «editor.stage» sættes af redaktionen. Slet det her.
        "editor.stage" is set by the editors. Delete it here."
    `);
    commitAll(root);
    expect(touchedIn(root)).toBe(expected);
  });

  test('is compared with where it began, not with what the main branch became since', () => {
    const root = makeRepository();
    git(root, 'checkout', '--quiet', '-b', 'bidrag');
    git(root, 'checkout', '--quiet', 'main');
    writeFiles(root, { 'offers/motion.md': offer({ editor: '{ stage: course }' }) });
    commitAll(root);
    git(root, 'checkout', '--quiet', 'bidrag');
    writeFiles(root, { 'offers/motion.md': offer({ title: 'Nyt navn' }) });
    expect(touchedIn(root)).toBe('');
  });

  test('that gives a file with fields another name is told of them', () => {
    const text = offer({ editor: '{ stage: course }' });
    expect(
      touchedIn(makeChanged({ 'offers/motion.md': text }, { 'offers/motion.md': null, 'offers/gang.md': text })),
    ).toContain('offers/gang.md:8:11 editor.stage');
  });

  test('whose fields cannot be read is left to the check of the content', () => {
    const before = { 'offers/motion.md': offer({ editor: '{ stage: course }' }) };
    expect(touchedIn(makeChanged(before, { 'offers/motion.md': 'intet' }))).toBe('');
  });
});

describe('a base', () => {
  test.each(['origin/main', '--output=/tmp/x', 'main; rm -rf x'])('that git does not know is an error: %s', (base) => {
    expect(touchedIn(makeRepository(), base)).toContain(`Kan ikke sammenligne med «${base}»`);
  });

  test('cannot be compared with outside a repository', () => {
    expect(touchedIn(makeFolder())).toMatchInlineSnapshot(`
      "content:1:1
        Kan ikke sammenligne med «main»: git kender det ikke. Hent det med git fetch.
        Cannot compare with "main": git does not know it. Get it with git fetch."
    `);
  });
});
