import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test, vi } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { makeFolder, offer, organisation, site, TODAY, topic } from '../src/content/testing/make-folder.ts';
import { importCommand } from './import.ts';
import { makeSheet, SHEET_COLUMNS, sheetRow, type SheetRow } from './testing/make-sheet.ts';
import { runCheck } from './testing/run-check.ts';
import { type Place, runImport as run, spawnImport } from './testing/run-import.ts';

// The whole command is started many times, on whatever machine there is.
vi.setConfig({ testTimeout: 300_000 });

const MAPPING = path.resolve('tests/import/idraetsraadet.yaml');
const TOWNS = `[${[
  '{ id: hornsyld, name: Hornsyld, postcodes: ["8783"], at: { lat: 55.75621, lon: 9.85643 } }',
  '{ id: hedensted, name: Hedensted, postcodes: ["8722"], at: { lat: 55.77043, lon: 9.7011 } }',
  '{ id: juelsminde, name: Juelsminde, postcodes: ["7130"], at: { lat: 55.70876, lon: 10.01668 } }',
].join(', ')}]`;

/** A content folder to import into, and the folder it lies in. */
function makeContent(files: Record<string, string> = {}): Place {
  const content = makeFolder({
    'site.yaml': site({ towns: TOWNS }),
    'topics/faellesskab.md': topic({ title: 'Fællesskab' }),
    ...files,
  });
  return { content, folder: path.dirname(content) };
}

const asCsv = (rows: readonly SheetRow[]) =>
  stringify([...rows], { header: true, columns: [...SHEET_COLUMNS], delimiter: ';' });

const importing = ['liste.csv', '--mapping', MAPPING];

/** Every file of a folder with its text. */
function snapshot(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );
}

const lastLines = (output: string) => output.trimEnd().split('\n').slice(-2);

describe('a spreadsheet of 500 rows with 60 faults', () => {
  const { rows, faulty } = makeSheet();

  test('440 are written, 60 named with row and reason; again: nothing changes; what is written passes the check', () => {
    const at = makeContent();
    writeFileSync(path.join(at.folder, 'liste.csv'), asCsv(rows));
    const before = snapshot(at.content);

    const trial = spawnImport(at, ...importing);
    expect(lastLines(trial.output)).toEqual([
      '500 rækker: 440 nye, 0 ændret, 0 uændret, 0 holdt ude, 60 afvist. Felter ændret to steder: 0.  ·  ' +
        '500 rows: 440 new, 0 changed, 0 unchanged, 0 left out, 60 refused. Fields changed in two places: 0.',
      'Intet er skrevet: det var en prøve. Skriv det med --write.  ·  Nothing was written: this was a trial. Write it with --write.',
    ]);
    expect(trial.ok).toBe(false);
    expect(snapshot(at.content)).toEqual(before);

    const { output } = spawnImport(at, ...importing, '--write');
    expect(lastLines(output)[1]).toBe('440 filer er skrevet.  ·  440 files were written.');
    expect(faulty.size).toBe(60);
    for (const [row, words] of faulty) {
      const blocks = output
        .split('\n\n')
        .filter((block) => block.includes(`liste.csv:${row}:`) && !block.includes('(råd · advice)'));
      expect(blocks.join('\n'), `row ${row}`).toContain(words);
    }
    const named = new Set([...output.matchAll(/^liste\.csv:(\d+):\d+(?!.*advice\))/gm)].map(([, row]) => Number(row)));
    expect([...named].sort((a, b) => a - b)).toEqual([...faulty.keys()]);
    expect(readdirSync(path.join(at.content, 'offers'))).toHaveLength(441);
    expect(runCheck(at.content, ['--content']).output).not.toMatch(/^\d+ fejl/m);

    const written = snapshot(at.content);
    const again = spawnImport(at, ...importing, '--write');
    expect(lastLines(again.output)).toEqual([
      '500 rækker: 0 nye, 0 ændret, 440 uændret, 0 holdt ude, 60 afvist. Felter ændret to steder: 0.  ·  ' +
        '500 rows: 0 new, 0 changed, 440 unchanged, 0 left out, 60 refused. Fields changed in two places: 0.',
      '0 filer er skrevet.  ·  0 files were written.',
    ]);
    expect(snapshot(at.content)).toEqual(written);
  });

  test('the same rows in Excel give the same files', async () => {
    const [csv, excel] = [makeContent(), makeContent()];
    const some = rows.slice(0, 40);
    writeFileSync(path.join(csv.folder, 'liste.csv'), asCsv(some));
    const cells = [SHEET_COLUMNS.map(String), ...some.map((row) => SHEET_COLUMNS.map((column) => row[column]))];
    const bytes = await writeExcel(cells.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
    writeFileSync(path.join(excel.folder, 'liste.xlsx'), bytes);
    await run(csv, ...importing, '--write');
    await run(excel, 'liste.xlsx', '--mapping', MAPPING, '--write');
    expect(snapshot(excel.content)).toEqual(snapshot(csv.content));
    expect(Object.keys(snapshot(csv.content)).filter((name) => name.startsWith('offers/'))).toHaveLength(36);
  });
});

describe('a file changed by hand, and its row too', () => {
  const first = [1, 2, 3].map(sheetRow);
  const file = 'offers/svoemning-paa-hold-1.md';

  /** The content after a first import and a hand's edit of the first file. */
  async function edited(edit: (text: string) => string) {
    const at = makeContent();
    writeFileSync(path.join(at.folder, 'liste.csv'), asCsv(first));
    await run(at, ...importing, '--write');
    const full = path.join(at.content, file);
    const text = edit(readFileSync(full, 'utf8'));
    writeFileSync(full, text);
    return { at, full, text };
  }
  const change = (at: { folder: string }, row: Partial<SheetRow>) =>
    writeFileSync(path.join(at.folder, 'liste.csv'), asCsv([{ ...sheetRow(1), ...row }, ...first.slice(1)]));

  test('in different fields: both are kept, comments too', async () => {
    const { at, full, text } = await edited((before) =>
      before
        .replace(/^summary:.*$/m, '# Lis ringede 3. november\nsummary: "Kom og svøm"  # kortere')
        .replace(/$/, '\nVi ses!\n'),
    );
    change(at, { Titel: 'Svømning for alle', Pris: '30' });
    const { output } = spawnImport(at, ...importing, '--write');
    expect(output).toContain(`content/${file}  (ændres · changes, række · row 2)`);
    expect(output).toContain('  title: Svømning på hold 1 → Svømning for alle\n  price.0.amount: 25 → 30\n');
    expect(readFileSync(full, 'utf8')).toBe(
      text.replace('title: Svømning på hold 1', 'title: Svømning for alle').replace('amount: 25', 'amount: 30'),
    );
  });

  test('in the same field: the hand is kept, and the conflict named until it is settled', async () => {
    const { at, full, text } = await edited((before) => before.replace(/^title:.*$/m, 'title: Svøm med Lis'));
    change(at, { Titel: 'Svømning for alle' });
    const { output, ok } = await run(at, ...importing, '--write');
    expect(output).toContain(`liste.csv:2:2  title  (råd · advice)
  Ændret to steder: i content/${file} står «Svøm med Lis», i tabellen «Svømning for alle». Filen er ikke rørt.
  Changed in two places: content/${file} has "Svøm med Lis", the table "Svømning for alle". The file was not touched.`);
    expect(output).toContain('Felter ændret to steder: 1.');
    expect(ok).toBe(true);
    expect(readFileSync(full, 'utf8')).toBe(text);
    expect((await run(at, ...importing, '--write')).output).toContain('Felter ændret to steder: 1.');
    await run(at, ...importing, '--write', '--settle');
    expect((await run(at, ...importing)).output).toContain('Felter ændret to steder: 0.');
    expect(readFileSync(full, 'utf8')).toBe(text);
  });

  test('a row that is gone, a file that was deleted, a row that became private: named, and nothing deleted or made again', async () => {
    const { at } = await edited((text) => text);
    writeFileSync(path.join(at.folder, 'liste.csv'), asCsv([{ ...sheetRow(1), Privat: 'Ja' }, sheetRow(2)]));
    const two = path.join(at.content, 'offers/gang-paa-hold-2.md');
    writeFileSync(two, '');
    const before = snapshot(at.content);
    expect((await run(at, ...importing, '--write')).output).toContain('Indholdet har fejl. Ret dem først');
    expect(snapshot(at.content)).toEqual(before);

    writeFileSync(path.join(at.content, 'offers/gang-paa-hold-2.md'), before['offers/motion.md'] ?? '');
    const gone = makeContent();
    writeFileSync(path.join(gone.folder, 'liste.csv'), asCsv([sheetRow(2)]));
    mkdirSync(path.join(gone.content, 'import'));
    writeFileSync(
      path.join(gone.content, 'import/liste.lock.json'),
      readFileSync(path.join(at.content, 'import/liste.lock.json')),
    );
    const { output } = await run(gone, ...importing, '--write');
    expect(output).toContain(
      'content/offers/gang-paa-hold-2.md er slettet i hånden efter sidste import og laves ikke igen.',
    );
    expect(existsSync(path.join(gone.content, 'offers/gang-paa-hold-2.md'))).toBe(false);

    const { output: rest } = await run(at, ...importing, '--write');
    expect(rest).toContain('«IR-3» står ikke i tabellen mere. content/offers/badminton-paa-hold-3.md er ikke rørt');
    expect(rest).toContain(`Rækken er privat eller ikke i gang, men tilbuddet ligger i content/${file}.`);
    expect(existsSync(path.join(at.content, file))).toBe(true);
  });
});

describe('export and import', () => {
  test('the real content: nothing changes', async () => {
    const content = path.join(makeContent().folder, 'real');
    for (const [name, text] of Object.entries(snapshot('content'))) {
      if (name.endsWith('.png')) continue;
      mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
      writeFileSync(path.join(content, name), text);
    }
    for (const name of readdirSync('content/offers').filter((file) => file.endsWith('.png'))) {
      writeFileSync(path.join(content, 'offers', name), readFileSync(path.join('content/offers', name)));
    }
    const at = { content, folder: path.dirname(content) };
    const before = snapshot(content);
    const exported = await run(at, '--export', 'alle.csv');
    const count = Number(/^(\d+) tilbud/.exec(exported.output)?.[1]);
    expect(count).toBeGreaterThan(70);
    const { output, ok } = await run(at, 'alle.csv', '--editor', '--write');
    expect(lastLines(output)[0]).toContain(
      `${count} rækker: 0 nye, 0 ændret, ${count} uændret, 0 holdt ude, 0 afvist.`,
    );
    expect(ok).toBe(true);
    const { 'import/alle.lock.json': lock, ...after } = snapshot(content);
    expect(after).toEqual(before);
    expect(lock).toBeDefined();
  });

  test('what is changed in the exported file comes back, beside what a hand changed meanwhile', async () => {
    const at = makeContent({
      'offers/motion.md': offer({ contact: '{ phone: "75 68 71 33" } # ring til Lis' }, '\nKom.\n'),
    });
    await run(at, '--export', 'alle.csv');
    const csv = path.join(at.folder, 'alle.csv');
    writeFileSync(csv, readFileSync(csv, 'utf8').replace('Vi rører os sammen hver tirsdag.', 'Vi rører os.'));
    const file = path.join(at.content, 'offers/motion.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Motion for alle', 'Motion for os'));
    await run(at, 'alle.csv', '--write');
    expect(readFileSync(file, 'utf8')).toBe(
      offer(
        { title: 'Motion for os', summary: 'Vi rører os.', contact: '{ phone: "75 68 71 33" } # ring til Lis' },
        '\nKom.\n',
      ),
    );
  });
});

describe('an export', () => {
  test('keeps a memory that it cannot read, and writes nothing', async () => {
    const at = makeContent({ 'import/alle.lock.json': '{ "format": 2 }' });
    const before = snapshot(at.folder);
    const { output, ok } = await run(at, '--export', 'alle.csv');
    expect(output).toContain('import/alle.lock.json: Filen kan ikke læses.');
    expect(ok).toBe(false);
    expect(snapshot(at.folder)).toEqual(before);
  });

  test('goes where it was asked for, and never over a file of that name elsewhere', async () => {
    const [at, elsewhere] = [makeContent(), makeContent()];
    const other = path.join(elsewhere.folder, 'alle.csv');
    writeFileSync(other, 'mine');
    const { ok } = await importCommand(['--export', 'alle.csv'], {
      BROBYGGER_CONTENT: at.content,
      BROBYGGER_TODAY: TODAY,
      INIT_CWD: at.folder,
      BROBYGGER_CALLED_FROM: elsewhere.folder,
    });
    expect(ok).toBe(true);
    expect(readFileSync(other, 'utf8')).toBe('mine');
    expect(readFileSync(path.join(at.folder, 'alle.csv'), 'utf8')).toContain('motion');
  });
});

test('a content folder that is a link to another is imported into', async () => {
  const at = makeContent();
  const link = path.join(at.folder, 'link');
  symlinkSync(at.content, link);
  writeFileSync(path.join(at.folder, 'liste.csv'), 'id;notFor\nmotion;Børn\n');
  const { output } = await run({ ...at, content: link }, 'liste.csv', '--write');
  expect(output).toContain('1 række: 0 nye, 1 ændret');
  expect(readFileSync(path.join(at.content, 'offers/motion.md'), 'utf8')).toContain('notFor: Børn');
});

describe('what the editors alone may do', () => {
  const rows = 'id;editor.stage\nmotion;transition\n';
  test('a column of theirs is not read, unless they say so', async () => {
    const at = makeContent();
    writeFileSync(path.join(at.folder, 'liste.csv'), rows);
    expect((await run(at, 'liste.csv', '--write')).output).toContain('1 række: 0 nye, 0 ændret, 1 uændret');
    expect((await run(at, 'liste.csv')).output).toContain('Er du redaktionen, så skriv --editor.');
    await run(at, 'liste.csv', '--editor', '--write');
    // A transition that leads nowhere is an error: the check refuses the row.
    expect((await run(at, 'liste.csv', '--editor')).output).toContain('liste.csv:2:2  editor');
  });

  test('an example is not touched', async () => {
    const at = makeContent({
      'offers/motion.md': offer({ contact: '{ phone: "00 00 00 00" }', editor: '{ example: true }' }),
    });
    writeFileSync(path.join(at.folder, 'liste.csv'), 'id;title\nmotion;Nyt navn\n');
    expect((await run(at, 'liste.csv', '--write')).output).toContain(
      'content/offers/motion.md er opdigtet. Import rører det ikke.',
    );
  });
});

describe('all or nothing', () => {
  test.each([
    ['no file', ['ikke-her.csv'], 'Filen findes ikke.'],
    ['no id', ['uden.csv'], 'Ingen kolonne siger, hvilket tilbud en række er.'],
    [
      'a mapping with a misspelt field',
      ['uden.csv', '--mapping', 'forkert.yaml'],
      '«titel» er ikke et felt i et tilbud. Mente du «title»?',
    ],
    ['a broken memory', ['liste.csv'], 'Den husker, hvad der sidst blev importeret'],
    ['an unknown option', ['liste.csv', '--skriv'], 'npm run import -- FILE'],
    ['more offers than can be checked', ['mange.csv'], 'Så ville der være flere end 8000 tilbud.'],
    ['a name that leads out of the folder', ['liste.csv', '--source', '../../x'], '--source is'],
  ])('%s is said, and nothing is written', async (_, args, words) => {
    const at = makeContent({ 'import/liste.lock.json': '{ "format": 2 }' });
    writeFileSync(path.join(at.folder, 'liste.csv'), 'id;title\nmotion;Nyt navn\n');
    writeFileSync(path.join(at.folder, 'uden.csv'), 'title\nNyt navn\n');
    writeFileSync(
      path.join(at.folder, 'mange.csv'),
      `id;title\n${Array.from({ length: 8000 }, (_, n) => `a${n};b\n`).join('')}`,
    );
    writeFileSync(path.join(at.folder, 'forkert.yaml'), 'columns:\n  Navn: titel\n');
    const before = snapshot(at.content);
    const { output, ok } = await run(at, ...args, '--write');
    expect(output).toContain(words);
    expect(output).not.toContain('    at ');
    expect(ok).toBe(false);
    expect(snapshot(at.content)).toEqual(before);
  });
});

test('HSDS: services in JSON with a mapping of their terms', async () => {
  const at = makeContent({ 'organisations/hornsyld-if.md': organisation() });
  const result = await run(
    at,
    path.resolve('tests/import/hsds.json'),
    '--mapping',
    path.resolve('tests/import/hsds.yaml'),
    '--write',
  );
  expect(result.output.split('\n').at(-2)).toContain('3 rækker: 1 nye, 0 ændret, 0 uændret, 2 holdt ude, 0 afvist.');
  expect(readFileSync(path.join(at.content, 'offers/gang-i-skoven.md'), 'utf8')).toMatchInlineSnapshot(`
    "---
    title: Gang i skoven
    summary: Vi går en tur i skoven hver uge.
    organisation: hornsyld-if
    topics: [bevaegelse]
    for: { ages: { from: 18 } }
    start: { route: unknown, first: call, how: "Ring, og hør hvor vi mødes", wait: Ingen ventetid }
    where:
      - { name: Skovens parkeringsplads, address: Skovvej 1, postcode: "8783", town: hornsyld, at: { lat: 55.757928, lon: 9.85617 }, transport: Bus 110 holder ved kirken }
    when:
      - { days: [tuesday, thursday], from: "10:00", to: "11:30", season: { start: 2026-09-01, end: 2027-05-31 } }
      - { days: [saturday], nth: [-1], from: "13:00" }
    price:
      - { amount: 25, per: session }
    languages: [da]
    contact: { phone: "75 68 71 33", email: "gang@example.dk", website: "https://gang.example.dk" }
    source: { what: "Hornsyld IF, åbne data (HSDS)", date: 2026-03-01 }
    ---

    Vi går en tur i skoven hver uge. Bagefter er der kaffe.

    Alle kan være med.
    "
  `);
  expect(runCheck(at.content, ['--content']).output).not.toMatch(/^\d+ fejl/m);
});
