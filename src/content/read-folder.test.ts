import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  makeEmptyFolder,
  makeFolder,
  offer,
  place,
  problemsIn,
  problemsOf,
  writeFiles,
} from './testing/make-folder.ts';

describe('the folder', () => {
  test('without faults has no problems', () => {
    expect(problemsIn({})).toBe('');
  });

  test('that is missing is one problem, which says how to name it', () => {
    const root = path.join(makeEmptyFolder(), 'content');
    expect(problemsOf(root)).toMatchInlineSnapshot(`
      "content:1:1
        Mappen med indhold findes ikke. Skriv dens navn i BROBYGGER_CONTENT.
        The content folder does not exist. Write its name in BROBYGGER_CONTENT."
    `);
  });

  test('without site.yaml says so, and misses none of its towns', () => {
    expect(problemsIn({ 'site.yaml': null })).toMatchInlineSnapshot(`
      "site.yaml:1:1
        Filen mangler.
        The file is missing."
    `);
  });

  test('where a file stands in place of a folder is an error', () => {
    expect(problemsIn({ events: 'intet' })).toMatchInlineSnapshot(`
      "events:1:1
        Her skal være en mappe, ikke en fil eller genvej.
        A folder belongs here, not a file or link."
    `);
  });

  test('with a folder or file that is not read advises, and names the nearest', () => {
    expect(problemsIn({ 'offer/x.md': 'x', 'offers/noter.txt': 'x', 'README.md': 'x', '.gitignore': 'x' }))
      .toMatchInlineSnapshot(`
      "offer:1:1 (advice)
        «offer» bliver ikke læst. Mente du «offers»?
        "offer" is not read. Did you mean "offers"?
      offers/noter.txt:1:1 (advice)
        Filen bliver ikke læst. Her ligger kun .md-filer.
        The file is not read. Only .md files belong here."
    `);
  });
});

describe('an id', () => {
  test('that two files share but for case is an error in the one that is badly named', () => {
    expect(problemsIn({ 'offers/Motion.md': offer() })).toMatchInlineSnapshot(`
      "offers/Motion.md:1:1
        Id'et findes allerede: offers/motion.md. Store og små bogstaver gør ingen forskel. Omdøb den ene fil.
        The id exists already: offers/motion.md. Upper and lower case make no difference. Rename one file."
    `);
  });

  test('that cannot be an address is an error that says a better one', () => {
    expect(problemsIn({ 'offers/Åben vejning.md': offer() })).toMatchInlineSnapshot(`
      "offers/Åben vejning.md:1:1
        «Åben vejning» kan ikke være en adresse. Kald filen aaben-vejning.md.
        "Åben vejning" cannot be an address. Name the file aaben-vejning.md."
    `);
  });

  test('of no letter an address can have asks for some', () => {
    expect(problemsIn({ 'offers/---.md': offer() })).toMatchInlineSnapshot(`
      "offers/---.md:1:1
        «---» kan ikke være en adresse. Kald filen noget med a-z.
        "---" cannot be an address. Name the file something of a-z."
    `);
  });

  test('may be the same for an offer and a place', () => {
    expect(problemsIn({ 'places/motion.yaml': place() })).toBe('');
  });
});

describe('a file', () => {
  test('over 64 KB is refused, one of 64 KB is read', () => {
    const room = 64 * 1024 - Buffer.byteLength(offer());
    expect(problemsIn({ 'offers/motion.md': offer({}, 'x'.repeat(room)) })).toBe('');
    expect(problemsIn({ 'offers/motion.md': offer({}, 'x'.repeat(room + 1)) })).toMatchInlineSnapshot(`
      "offers/motion.md:1:1
        Filen er på 65 KB. Der er plads til 64 KB: kort teksten ned.
        The file has 65 KB. There is room for 64 KB: shorten the text."
    `);
  });

  test('that is not UTF-8 is refused', () => {
    expect(problemsIn({ 'offers/motion.md': Buffer.from(offer({ welcome: 'Åben' }), 'latin1') }))
      .toMatchInlineSnapshot(`
      "offers/motion.md:1:1
        Filen er ikke gemt som UTF-8. Gem den igen med tegnsættet UTF-8.
        The file is not saved as UTF-8. Save it again in UTF-8."
    `);
  });

  test('that is a folder is refused', () => {
    expect(problemsIn({ 'offers/dans.md/x': 'x' })).toMatchInlineSnapshot(`
      "offers/dans.md:1:1
        Det er en mappe. Her skal ligge en fil.
        This is a folder. A file belongs here."
    `);
  });

  test('that links elsewhere is refused, an image and a whole folder too', () => {
    const root = makeFolder();
    const secret = path.join(makeEmptyFolder(), 'secret');
    writeFiles(secret, { 'x.md': offer({ title: 'Hemmelig' }) });
    symlinkSync(path.join(secret, 'x.md'), path.join(root, 'offers/dans.md'));
    symlinkSync(path.join(secret, 'x.md'), path.join(root, 'offers/dans.jpg'));
    symlinkSync(secret, path.join(root, 'campaigns'));
    expect(problemsOf(root)).toMatchInlineSnapshot(`
      "campaigns:1:1
        Her skal være en mappe, ikke en fil eller genvej.
        A folder belongs here, not a file or link.
      offers/dans.jpg:1:1
        Filen er en genvej til et andet sted. Læg selve filen her.
        The file is a link to somewhere else. Put the file itself here.
      offers/dans.md:1:1
        Filen er en genvej til et andet sted. Læg selve filen her.
        The file is a link to somewhere else. Put the file itself here."
    `);
  });

  test('that links to nothing is refused, not taken for missing', () => {
    const root = makeFolder({ 'goals.yaml': null });
    symlinkSync('/nowhere', path.join(root, 'goals.yaml'));
    expect(problemsOf(root)).toMatchInlineSnapshot(`
      "goals.yaml:1:1
        Filen er en genvej til et andet sted. Læg selve filen her.
        The file is a link to somewhere else. Put the file itself here."
    `);
  });
});
