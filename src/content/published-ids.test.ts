import { describe, expect, test } from 'vitest';
import { checkPublishedIds } from './published-ids.ts';
import {
  campaign,
  event,
  makeFolder,
  offer,
  organisation,
  place,
  showProblems,
  site,
  topic,
  writeFiles,
} from './testing/make-folder.ts';
import { commitAll, git, makeChanged, makeRepository } from './testing/make-repository.ts';

const vanishedIn = (root: string) => showProblems(root, checkPublishedIds(root).problems);

describe('a published id', () => {
  test('that stays is fine, and so is one that is new', () => {
    const root = makeChanged({}, { 'offers/dans.md': offer(), 'offers/motion.md': offer({ title: 'Nyt navn' }) });
    expect(checkPublishedIds(root)).toEqual({ problems: [], notice: undefined });
  });

  test('of an offer that vanished is an error that says what to do', () => {
    const root = makeChanged({}, { 'offers/motion.md': null, 'offers/motion-for-alle.md': offer() });
    expect(vanishedIn(root)).toMatchInlineSnapshot(`
      "offers/motion.md:1:1
        «motion» er udgivet, men filen er væk. Læg den tilbage, og skriv i valid.until, hvornår det sluttede. Eller skriv «motion» under editor.formerly i det tilbud, der afløser. Det nærmeste id er «motion-for-alle».
        "motion" is published, but its file is gone. Put it back and write in valid.until when it ended. Or name "motion" under editor.formerly in the offer that follows it. The nearest id is "motion-for-alle"."
    `);
  });

  test('that is named in formerly has gone well, whatever other faults the file has', () => {
    const successor = offer({ title: '" "', editor: '{ formerly: [motion] }' });
    expect(vanishedIn(makeChanged({}, { 'offers/motion.md': null, 'offers/dans.md': successor }))).toBe('');
  });

  test('that is named in formerly of another kind of file is gone all the same', () => {
    const root = makeChanged(
      {},
      { 'offers/motion.md': null, 'places/motion-hal.yaml': place({ formerly: '[motion]' }) },
    );
    expect(vanishedIn(root)).toContain('«motion» er udgivet');
  });

  test('of any other kind is missed too, and may be named in formerly', () => {
    const before = {
      'organisations/gif.md': organisation(),
      'places/salen.yaml': place(),
      'topics/natur.md': topic(),
      'campaigns/luft.md': campaign(),
      'events/aften.md': event(),
    };
    const gone = Object.fromEntries(Object.keys(before).map((file) => [file, null]));
    expect(vanishedIn(makeChanged(before, gone))).toMatchInlineSnapshot(`
      "campaigns/luft.md:1:1
        «luft» er udgivet, men filen er væk. Læg den tilbage, eller skriv «luft» under formerly i den fil, der afløser.
        "luft" is published, but its file is gone. Put it back, or name "luft" under formerly in the file that follows it.
      events/aften.md:1:1
        «aften» er udgivet, men filen er væk. Læg den tilbage, eller skriv «aften» under formerly i den fil, der afløser.
        "aften" is published, but its file is gone. Put it back, or name "aften" under formerly in the file that follows it.
      organisations/gif.md:1:1
        «gif» er udgivet, men filen er væk. Læg den tilbage, eller skriv «gif» under formerly i den fil, der afløser. Det nærmeste id er «hornsyld-if».
        "gif" is published, but its file is gone. Put it back, or name "gif" under formerly in the file that follows it. The nearest id is "hornsyld-if".
      places/salen.yaml:1:1
        «salen» er udgivet, men filen er væk. Læg den tilbage, eller skriv «salen» under formerly i den fil, der afløser. Det nærmeste id er «hallen».
        "salen" is published, but its file is gone. Put it back, or name "salen" under formerly in the file that follows it. The nearest id is "hallen".
      topics/natur.md:1:1
        «natur» er udgivet, men filen er væk. Læg den tilbage, eller skriv «natur» under formerly i den fil, der afløser. Det nærmeste id er «bevaegelse».
        "natur" is published, but its file is gone. Put it back, or name "natur" under formerly in the file that follows it. The nearest id is "bevaegelse"."
    `);
    const successors = {
      'organisations/ny.md': organisation({ formerly: '[gif]' }),
      'places/ny.yaml': place({ formerly: '[salen]' }),
      'topics/ny.md': topic({ formerly: '[natur]' }),
      'campaigns/ny.md': campaign({ formerly: '[luft]' }),
      'events/ny.md': event({ formerly: '[aften]' }),
    };
    expect(vanishedIn(makeChanged(before, { ...gone, ...successors }))).toBe('');
  });

  test('that is the last of its kind is missed without a nearest one', () => {
    expect(vanishedIn(makeChanged({}, { 'offers/motion.md': null }))).not.toContain('nærmeste');
  });

  test('of an example may go where examples are not shown, and only there', () => {
    const example = { 'offers/dans.md': offer({ editor: '{ example: true }' }) };
    const live = { ...example, 'site.yaml': site({ demo: 'false' }) };
    expect(vanishedIn(makeChanged(live, { 'offers/dans.md': null }))).toBe('');
    expect(vanishedIn(makeChanged(live, { 'offers/motion.md': null }))).toContain('«motion»');
    expect(vanishedIn(makeChanged(example, { 'offers/dans.md': null }))).toContain('«dans»');
  });
});

describe('the main branch', () => {
  test('counts, also when the deletion is committed on another branch', () => {
    const root = makeRepository();
    git(root, 'checkout', '--quiet', '-b', 'slet');
    writeFiles(root, { 'offers/motion.md': null });
    commitAll(root);
    expect(vanishedIn(root)).toContain('«motion»');
  });

  test('is the one that origin/HEAD names, before any other', () => {
    const root = makeRepository({ 'offers/dans.md': offer() });
    git(root, 'update-ref', 'refs/remotes/origin/udgivet', 'HEAD');
    git(root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/udgivet');
    writeFiles(root, { 'offers/dans.md': null });
    commitAll(root);
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(vanishedIn(root)).toContain('«dans»');
    git(root, 'symbolic-ref', '--delete', 'refs/remotes/origin/HEAD');
    expect(vanishedIn(root)).toBe('');
  });
});

describe('without a way to look, it says so and finds no error', () => {
  const noticeOf = (root: string) => {
    const { problems, notice } = checkPublishedIds(root);
    expect(problems).toEqual([]);
    return notice;
  };

  test('outside a repository', () => {
    expect(noticeOf(makeFolder())).toMatchInlineSnapshot(`
      {
        "da": "Kunne ikke se, om et udgivet id er forsvundet: mappen ligger ikke i git.",
        "en": "Could not look for published ids that are gone: the folder is not in git.",
      }
    `);
  });

  test('without a main branch', () => {
    const root = makeRepository();
    git(root, 'branch', '--move', 'andet');
    expect(noticeOf(root)).toMatchInlineSnapshot(`
      {
        "da": "Kunne ikke se, om et udgivet id er forsvundet: der er ingen hovedgren (origin/HEAD, origin/main eller main).",
        "en": "Could not look for published ids that are gone: there is no main branch (origin/HEAD, origin/main or main).",
      }
    `);
  });

  test('when the main branch has no such folder', () => {
    const root = makeRepository({ 'andet/x.md': 'x' });
    git(root, 'rm', '--quiet', '-r', '--cached', '.');
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Uden');
    expect(noticeOf(root)).toMatchInlineSnapshot(`
      {
        "da": "Kunne ikke se, om et udgivet id er forsvundet: hovedgrenen har ikke mappen.",
        "en": "Could not look for published ids that are gone: the main branch does not have the folder.",
      }
    `);
  });

  test('in a folder that is not there', () => {
    expect(noticeOf(`${makeFolder()}/nowhere`)?.en).toContain('the folder is not in git');
  });

  test('without git', () => {
    const { PATH } = process.env;
    process.env.PATH = '/nowhere';
    try {
      expect(noticeOf(makeFolder())).toMatchInlineSnapshot(`
        {
          "da": "Kunne ikke se, om et udgivet id er forsvundet: git er ikke installeret.",
          "en": "Could not look for published ids that are gone: git is not installed.",
        }
      `);
    } finally {
      process.env.PATH = PATH;
    }
  });
});
