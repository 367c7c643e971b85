import { describe, expect, test } from 'vitest';
import { makeFolder, offer, organisation, place, site, topic } from '../src/content/testing/make-folder.ts';
import { makeChanged } from '../src/content/testing/make-repository.ts';
import { runCheck } from './testing/run-check.ts';

const DOOR =
  '[{ id: ind, pathway: rygestop, authority: kommunen, municipality: "0766", name: Ind, gln: "5790000000006", self: "no", source: { what: A, date: 2026 } }]';

/** A file with one fault or more, and where in it each is: line:column. */
const FAULTY: { file: string; text: string | Uint8Array; at: string[] }[] = [
  { file: 'site.yaml', text: site({ format: '"2"', crisis: '[motoin]', doors: DOOR }), at: ['1:9', '11:10', '14:98'] },
  { file: 'goals.yaml', text: '- { id: lighed, title: A }\n- { id: lighed, title: B }\n', at: ['2:9'] },
  { file: 'topics/bevaegelse.md', text: topic({ icon: 'hjerte' }), at: ['4:7'] },
  { file: 'topics/natur.md', text: topic({ order: 'først' }), at: ['5:8'] },
  { file: 'organisations/hornsyld-if.md', text: organisation({ type: 'klub' }), at: ['3:7'] },
  { file: 'organisations/Hornsyld-IF.md', text: organisation(), at: ['1:1'] },
  { file: 'places/hallen.yaml', text: place({ at: '{ lat: 9.856, lon: 55.756 }' }), at: ['3:5'] },
  { file: 'places/parken.yaml', text: place({ town: 'hornslyd' }), at: ['2:7'] },
  { file: 'places/salen.yaml', text: place({ access: '\n\t- lift' }), at: ['5:1'] },
  { file: 'offers/a-key.md', text: offer({ walcome: 'Kom' }), at: ['8:1'] },
  { file: 'offers/a-missing.md', text: offer({ summary: null }), at: ['2:1'] },
  { file: 'offers/alias.md', text: offer({ notFor: '*a' }), at: ['8:9'] },
  { file: 'offers/colon.md', text: offer({ welcome: 'Husk: sko' }), at: ['8:10'] },
  { file: 'offers/date.md', text: offer({ valid: '{ from: 2026-02-30 }' }), at: ['8:16'] },
  {
    file: 'offers/example.md',
    text: offer({ contact: '{ phone: "79 75 58 02" }', editor: '{ example: true }' }),
    at: ['8:19'],
  },
  { file: 'offers/fence.md', text: 'title: Motion\n', at: ['1:1'] },
  { file: 'offers/formerly.md', text: offer({ editor: '{ formerly: [motion] }' }), at: ['8:22'] },
  { file: 'offers/hidden.md', text: offer({ title: '"Mo\\u202Etion"' }), at: ['2:8'] },
  { file: 'offers/html.md', text: offer({}, 'Kom\n\n<script>x</script>\n'), at: ['11:1'] },
  { file: 'offers/image.md', text: offer({ image: '{ file: ../x.jpg, alt: A }' }), at: ['8:16'] },
  { file: 'offers/large.md', text: offer({}, 'x'.repeat(70_000)), at: ['1:1'] },
  { file: 'offers/latin.md', text: Buffer.from(offer({ welcome: 'Åben' }), 'latin1'), at: ['1:1'] },
  { file: 'offers/link.md', text: offer({}, 'Se [her](javascript:x)\n'), at: ['9:4'] },
  { file: 'offers/price.md', text: offer({ price: '[{ amount: gratis, per: session }]' }), at: ['8:19'] },
  { file: 'offers/spaces.md', text: offer({ title: '"  "' }), at: ['2:8'] },
  { file: 'offers/time.md', text: offer({ when: '[{ days: [monday], from: "25:00" }]' }), at: ['8:32'] },
  { file: 'offers/transition.md', text: offer({ editor: '{ stage: transition }' }), at: ['8:18'] },
  { file: 'offers/twice.md', text: offer().replace('summary:', 'title: Igen\nsummary:'), at: ['3:1'] },
];
const PLACES = FAULTY.flatMap(({ file, at }) => at.map((place) => `content/${file}:${place}`)).sort();
const makeFaulty = () => makeFolder(Object.fromEntries(FAULTY.map(({ file, text }) => [file, text])));

/** The places that the output names, one a problem. */
const placesIn = (output: string) => output.match(/^content\/\S+:\d+:\d+(?=  |$)/gm)?.sort();

describe('npm run check', () => {
  test('a folder with 30 different faults gives 30 problems, each at its line, in both languages', () => {
    expect(PLACES).toHaveLength(30);
    const { status, output } = runCheck(makeFaulty(), ['--content']);
    expect(placesIn(output)).toEqual(PLACES);
    expect(output.match(/^ {2}\S/gm)).toHaveLength(60);
    expect(output).toContain('30 fejl i 28 filer.');
    expect(output).toContain('30 problems in 28 files.');
    expect(output).not.toMatch(/^\s+at |Error:/m);
    expect(output).not.toContain('::error');
    expect(status).toBe(1);
  });

  test('under GitHub Actions each error is an annotation too, and nothing else is a command', () => {
    const { status, output } = runCheck(makeFaulty(), ['--content'], { GITHUB_ACTIONS: 'true' });
    const commands = output.match(/^::.*$/gm) ?? [];
    expect(commands).toHaveLength(30);
    for (const place of PLACES) {
      const [file, line, column] = place.split(':');
      expect(commands.some((command) => command.startsWith(`::error file=${file},line=${line},col=${column},`))).toBe(
        true,
      );
    }
    expect(placesIn(output)).toEqual(PLACES);
    expect(status).toBe(1);
  });

  test('under GitHub Actions names files from the top of what was checked out', () => {
    const root = makeFolder({ 'offers/motion.md': offer({ title: '" "' }) });
    const { output } = runCheck(root, ['--content'], { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root });
    expect(output).toContain('::error file=offers/motion.md,line=2,col=8,title=title::');
  });

  test('without faults ends well', () => {
    const { status, output } = runCheck(makeFolder(), ['--content']);
    expect(output).toMatch(/^content +\d+\.\d s  ok$/m);
    expect(output).toContain('Ingen fejl i indholdet.');
    expect(status).toBe(0);
  });

  test('without faults tells what the next twelve months change, by day and in both languages', () => {
    const change =
      '[{ id: flyt, from: kommunen, to: kommunen, on: 2027-01-01, certain: "no", text: A, source: { what: A, date: 2026 } }]';
    const root = makeFolder({
      'site.yaml': site({ changes: change }),
      'offers/motion.md': offer({ valid: '{ until: 2026-12-31 }' }),
    });
    const { status, output } = runCheck(root, ['--content']);
    expect(output.slice(output.indexOf('Kommende'))).toMatchInlineSnapshot(`
      "Kommende ændringer, 12 måneder  ·  Coming changes, 12 months
        2027-01-01
          content/offers/motion.md  Tilbuddet er slut.  ·  The offer is over.
          content/site.yaml  «flyt» flytter måske fra Kommunen til Kommunen. Det gælder ingen tilbud her.  ·  "flyt" may move from Kommunen to Kommunen. It concerns no offer here.

      "
    `);
    expect(status).toBe(0);
    expect(runCheck(root, [`${root}/offers/motion.md`]).output).not.toContain('Kommende');
  });

  test('of named files tells their problems alone, references that dangle in them included', () => {
    const root = makeFolder({
      'offers/motion.md': offer({ topics: '[bevegelse]' }),
      'offers/dans.md': offer({ title: '" "' }),
      'offers/gang.md': offer(),
    });
    const { status, output } = runCheck(root, [`${root}/offers/motion.md`]);
    expect(placesIn(output)).toEqual(['content/offers/motion.md:5:10']);
    expect(output).toContain('Andre filer har 1 fejl');
    expect(status).toBe(1);
    const fine = runCheck(root, [`${root}/offers/gang.md`]);
    expect(placesIn(fine.output)).toBeUndefined();
    expect(fine.status).toBe(0);
  });

  test('of a file that is not there, or not in the content, says so', () => {
    const root = makeFolder();
    const { status, output } = runCheck(root, [`${root}/offers/nej.md`, 'package.json']);
    expect(output).toContain('content/offers/nej.md:1:1\n  Filen findes ikke.');
    expect(output).toContain('package.json:1:1\n  Ligger ikke i mappen med indhold');
    expect(status).toBe(1);
  });

  test('of a contribution tells the fields of the editors that it touches, and ids that are gone', () => {
    const after = { 'offers/motion.md': null, 'offers/dans.md': offer({ editor: '{ stage: course }' }) };
    const root = makeChanged({}, after);
    const { status, output } = runCheck(root, ['--content', '--contribution', 'main']);
    expect(output).toContain('content/offers/dans.md:8:11  editor.stage\n  «editor.stage» sættes af redaktionen.');
    expect(output).toContain('content/offers/motion.md:1:1\n  «motion» er udgivet, men filen er væk.');
    expect(status).toBe(1);
  });

  test('where git cannot tell what was published, says so and goes on', () => {
    const { status, output } = runCheck(makeFolder(), ['--content']);
    expect(output).toContain('Kunne ikke se, om et udgivet id er forsvundet');
    expect(status).toBe(0);
  });
});

describe('what cannot be right is told without a stack', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    [
      'a content folder that is missing',
      ['--content'],
      { BROBYGGER_CONTENT: '/nowhere' },
      'Mappen med indhold findes ikke.',
    ],
    ['a setting', ['--content'], { BROBYGGER_TODAY: 'i dag' }, 'BROBYGGER_TODAY is "i dag"'],
    ['an option', ['--contents'], {}, "Unknown option '--contents'"],
  ])('%s', (_, args, settings, expected) => {
    const { status, output } = runCheck('/nowhere', args, settings);
    expect(output).toContain(expected);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});
