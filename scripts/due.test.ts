import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, offer, organisation } from '../src/content/testing/make-folder.ts';
import { inert } from './due/markdown.ts';
import { runScript } from './testing/run-script.ts';

/** A folder where one organiser is due, and one was confirmed lately. */
const makeDue = () =>
  makeFolder({
    'organisations/hornsyld-if.md': organisation({ contact: '{ email: post@hornsyld.example }' }),
    'organisations/anden.md': organisation({ name: 'Den anden klub' }),
    'offers/motion.md': offer({ source: '{ what: Folder, date: 2022 }' }, 'Tekst.\n'),
    'offers/svoemning.md': offer({
      title: 'Svømning',
      organisation: 'anden',
      editor: '\n  confirmed: { on: 2026-10-01, by: phone } # Lis',
    }),
    'offers/opdigtet.md': offer({ title: 'Opdigtet', editor: '{ example: true }' }),
  });
const due = (root: string, ...args: string[]) => runScript('scripts/due.ts', root, args);
const textOf = (root: string, id: string) => readFileSync(path.join(root, 'offers', `${id}.md`), 'utf8');

describe('the list', () => {
  test('names every offer that is due or stale, a line each, when all is asked for', async () => {
    const { status, output } = await due(makeDue(), '--all');
    expect(status).toBe(0);
    expect(output.trim().split('\n')).toEqual([
      '1 for gamle, 0 skal spørges.',
      '  motion  Hornsyld IF  for gammel  Ikke bekræftet. Oplysningen er fra 2022.',
    ]);
  });

  test('names who is due, why, how to reach them, the mail, and the command that records the answer', async () => {
    const { status, output } = await due(makeDue());
    expect(status).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "november 2026: 1 arrangør, 1 tilbud, cirka 20 minutter. Siden er en prøve: send ikke noget.

      1. Hornsyld IF
         Motion for alle. Oplysningen er fra 2022.
         Skriv til post@hornsyld.example.
         Når de har svaret: npm run due -- --confirm motion --by mail

          Til: post@hornsyld.example
          Emne: Er det stadig rigtigt? Motion for alle

          Hej Hornsyld IF

          Sundhed i Hedensted er en side, hvor folk finder tilbud. I står på den. Det her skriver vi om jer:

          Motion for alle
          Vi rører os sammen hver tirsdag.
          Tid: Det ved vi ikke.
          Pris: Det ved vi ikke.
          Start: Bare kom
          Kontakt: post@hornsyld.example
          Se siden: https://sundhed.example/tilbud/motion/

          Er det stadig rigtigt?

          Så svar bare: ja. Er noget galt, så skriv, hvad der skal stå. Er tilbuddet slut, så skriv det. I kan også ringe på 79 75 58 02.

          Hører vi ikke fra jer, skriver vi på siden, at det kan være gammelt.

          Hilsen
          Sundhedsfremme
      "
    `);
  });

  test('of another month is planned from today on', async () => {
    const { output } = await due(makeDue(), '--month', '2027-10', '--json');
    const list = JSON.parse(output) as { month: string; asks: { organisation: string; offers: { id: string }[] }[] };
    expect(list).toMatchObject({ month: '2027-10', asks: [{ organisation: 'anden', offers: [{ id: 'svoemning' }] }] });
  });

  test('of a month that is past or far off is refused', async () => {
    for (const month of ['2026-10', '2027-11', 'januar']) {
      const { status, output } = await due(makeDue(), '--month', month);
      expect(status).toBe(1);
      expect(output).toContain(`--month «${month}»: skriv en måned fra 2026-11 til 2027-10.`);
    }
  });

  test('as an issue has a title, and what partners wrote does nothing in it', async () => {
    const root = makeFolder({
      'offers/motion.md': offer({
        title: '"@hold [her](https://ond.example) <img src=x> ```"',
        source: '{ what: Folder, date: 2022 }',
      }),
    });
    expect((await due(root, '--title')).output.trim()).toBe('Spørg arrangørerne: november 2026');
    const { output } = await due(root, '--markdown');
    expect(output).toContain('- [ ] **Hornsyld IF**');
    expect(output).toContain('npm run due -- --confirm motion --by mail');
    expect(output).toContain('  - Vi ved ikke, hvordan man får fat i dem.');
    const fence = /(`{3,})text\n[\s\S]*?\n\1\n/g;
    expect(output.replaceAll(fence, '')).not.toMatch(/@hold|\]\(https|<img/);
    expect(output.match(fence)?.[0]).toContain('@hold [her](https://ond.example)');
  });
});

test('what is inert still reads as it was written', () => {
  expect(inert('Ældre Sagen, Tørring (hold 2)')).toBe('Ældre Sagen, Tørring (hold 2)');
  expect(inert('a*b_@c\n# d')).toBe('a&#42;b&#95;&#64;<!-- -->c &#35;<!-- --> d');
  expect(inert('post@klub.dk')).toBe('post&#64;klub.dk');
  expect(inert('WWW.ond.example')).toBe('WWW&#46;ond.example');
});

describe('answers', () => {
  test('are recorded in one go, and nothing else in the files changes', async () => {
    const root = makeDue();
    const { status, output } = await due(
      root,
      '--confirm',
      'motion',
      'svoemning',
      '--by',
      'visit',
      '--on',
      '2026-11-20',
    );
    expect(status).toBe(0);
    expect(output).toContain('content/offers/motion.md\n  content/offers/svoemning.md');
    expect(textOf(root, 'motion')).toBe(
      offer(
        { source: '{ what: Folder, date: 2022 }', editor: '{ confirmed: { on: 2026-11-20, by: visit } }' },
        'Tekst.\n',
      ),
    );
    expect(textOf(root, 'svoemning')).toContain('confirmed: { on: 2026-11-20, by: visit } # Lis');
    expect((await due(root)).output).toContain('november 2026: ingen at spørge.');
  });

  test('are refused all together when one id is not an offer, and the nearest is named', async () => {
    const root = makeDue();
    const before = textOf(root, 'motion');
    const { status, output } = await due(root, '--confirm', 'motion', 'svomning', 'opdigtet');
    expect(status).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "«svomning» er ikke et tilbud. Mente du «svoemning»?  ·  "svomning" is not an offer. Did you mean "svoemning"?
      «opdigtet» er opdigtet: der er ingen at spørge.  ·  "opdigtet" is made up: there is nobody to ask.

      Intet er skrevet.  ·  Nothing was written.
      "
    `);
    expect(textOf(root, 'motion')).toBe(before);
  });

  test('by a way or on a day that cannot be are refused', async () => {
    const root = makeDue();
    expect((await due(root, '--confirm', 'motion', '--by', 'due')).output).toContain('vælg mellem phone, mail, visit');
    expect((await due(root, '--confirm', 'motion', '--on', '2026-11-22')).output).toContain('ikke ligger i fremtiden');
    expect((await due(root, '--confirm')).output).toContain('Skriv ét id eller flere.');
    expect((await due(root, 'motion')).output).toContain('mangler --confirm?');
    expect((await due(root, '--bekraeft')).status).toBe(1);
    expect(textOf(root, 'motion')).not.toContain('confirmed');
  });

  test('that are waited for are listed as such, not asked for again', async () => {
    const root = makeDue();
    await due(root, '--asked', 'motion');
    expect(textOf(root, 'motion')).toContain('editor: { asked: 2026-11-21 }\n');
    expect((await due(root)).output).toContain('Venter på svar: Hornsyld IF (spurgt 21. november 2026).');
  });
});
