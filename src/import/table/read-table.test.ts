import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { readTable } from './read-table.ts';
import { MOST } from './table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const runs = Number(process.env.BROBYGGER_FUZZ ?? 200);

const rowsOf = async (bytes: Uint8Array, sheet?: string) => {
  const { table, problems } = await readTable('x', bytes, sheet);
  return table
    ? [table.columns, ...table.rows.map(({ number, cells }) => [String(number), ...cells])]
    : problems.map(({ line, da }) => `${line}: ${da}`);
};

describe('text tables', () => {
  const expected = [
    ['id', 'titel'],
    ['2', 'a', 'Gå, løb; og «sving»'],
    ['3', 'b', 'to\nlinjer'],
  ];
  test.each<[string, Uint8Array]>([
    ['semicolons and LF', utf8('id;titel\na;"Gå, løb; og «sving»"\nb;"to\nlinjer"\n')],
    ['commas and CRLF', utf8('id,titel\r\na,"Gå, løb; og «sving»"\r\nb,"to\nlinjer"\r\n')],
    ['tabs and CR', utf8('id\ttitel\ra\tGå, løb; og «sving»\rb\t"to\nlinjer"\r')],
    ['a byte order mark', utf8('\uFEFFid;titel\na;"Gå, løb; og «sving»"\nb;"to\nlinjer"')],
    ['Latin-1', latin('id;titel\na;"Gå, løb; og «sving»"\nb;"to\nlinjer"\n')],
    [
      'UTF-16, as Excel calls Unicode text',
      new Uint8Array(Buffer.from('\uFEFFid\ttitel\r\na\tGå, løb; og «sving»\r\nb\t"to\nlinjer"\r\n', 'utf16le')),
    ],
    [
      "Excel's own line about the delimiter",
      utf8('sep=,\r\nid,titel\r\na,"Gå, løb; og «sving»"\r\nb,"to\nlinjer"\r\n'),
    ],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected);
  });

  test('Windows-1252 is read with its curly quotes, and said', async () => {
    const { table, problems } = await readTable('x', new Uint8Array([0x69, 0x64, 0x0a, 0x93, 0xe6, 0x94]));
    expect(table?.rows[0]?.cells).toEqual(['“æ”']);
    expect(problems.map(({ severity, en }) => `${severity}: ${en}`)).toEqual([
      'advice: The file was read as Windows-1252 (Latin-1). See whether the letters æ, ø and å are right.',
    ]);
  });

  test('empty rows keep their number, and rows before the names of the columns are passed over', async () => {
    expect(await rowsOf(utf8('\n;\nid;titel\n\na;b\n;;\n\nc;d\n'))).toEqual([
      ['id', 'titel'],
      ['5', 'a', 'b'],
      ['8', 'c', 'd'],
    ]);
  });
});

describe('what cannot be read is said, and nothing of it is taken', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), '1: Filen har ingen rækker.'],
    [
      'a quote that does not end',
      utf8('id;titel\n"a;b\nc;d'),
      '1: Filen kan ikke læses efter linje 3. Mangler der et anførselstegn?',
    ],
    ['two columns of one name', utf8('id;a;a\n1;2;3'), '1: To kolonner hedder «a».'],
    [
      'no text',
      new Uint8Array([1, 0, 2, 0, 0, 0]),
      '1: Filen er ikke tekst. Gem regnearket som CSV UTF-8 eller som .xlsx.',
    ],
    [
      'the old Excel',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      '1: Filen er i det gamle Excel-format eller har kodeord. Gem den som .xlsx uden kodeord eller som CSV UTF-8.',
    ],
    [
      'half a zip',
      utf8('PK\u0003\u0004 og så ikke mere'),
      '1: Filen kan ikke læses som Excel. Åbn den, og gem den igen som .xlsx eller CSV UTF-8.',
    ],
    [
      'too many rows',
      utf8('id\n' + 'a\n'.repeat(MOST.rows + 1)),
      '1: Der er flere end 20000 rækker eller 500 kolonner. Del filen.',
    ],
    [
      'too many columns',
      utf8('a;'.repeat(MOST.columns + 1)),
      '1: Der er flere end 20000 rækker eller 500 kolonner. Del filen.',
    ],
    ['too many bytes', new Uint8Array(MOST.fileBytes + 1), '1: Filen er større end 10 MB.'],
  ])('%s', async (_, bytes, problem) => {
    expect(await rowsOf(bytes)).toEqual([problem]);
  });
});

/** A zip of such files; `told` is a size its directory claims. */
function makeZip(files: Record<string, string | Uint8Array>, told?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(raw), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(told ?? raw.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(raw), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(told ?? raw.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const book = (sheet: string) => ({
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  'xl/workbook.xml': `${XML}<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
});
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('Excel', () => {
  test('texts, numbers, days, times of day and what a formula shows', async () => {
    const bytes = await writeExcel([
      [{ value: 'id' }, { value: 'postnr' }, { value: 'dag' }, { value: 'kl' }, { value: 'sum' }],
      [
        { value: 'a' },
        { value: 8722 },
        { value: new Date(Date.UTC(2026, 10, 24)), type: Date, format: 'dd-mm-yyyy' },
        { value: 17.5 / 24, type: Number, format: 'hh:mm' },
        { value: '=1+1', type: String },
      ],
    ]).toBuffer();
    expect(await rowsOf(new Uint8Array(bytes))).toEqual([
      ['id', 'postnr', 'dag', 'kl', 'sum'],
      ['2', 'a', '8722', '2026-11-24', '17:30', '=1+1'],
    ]);
  });

  test('a sheet by name, and one that is not there', async () => {
    const bytes = new Uint8Array(
      makeZip(book(`<row r="1">${cell('A1', 'id')}</row><row r="2">${cell('A2', 'a')}</row>`)),
    );
    expect(await rowsOf(bytes, 'Ark1')).toEqual([['id'], ['2', 'a']]);
    expect(await rowsOf(bytes, 'Ark2')).toEqual(['1: Der er intet ark, der hedder «Ark2».']);
  });

  test('numbers in a theme are no places of cells', async () => {
    // As Excel 2007 to 2010 write it, and what copies them.
    const theme = `${XML}<a:theme><a:path path="circle"><a:fillToRect l="50000" t="-80000" r="50000" b="180000"/></a:path></a:theme>`;
    const bytes = makeZip({ ...book(`<row r="1">${cell('A1', 'id')}</row>`), 'xl/theme/theme1.xml': theme });
    expect(await rowsOf(bytes)).toEqual([['id']]);
  });

  const tooBig = ['1: Regnearket er større, end en liste med tilbud kan være. Gem kun det ark, der skal læses.'];
  const broken = ['1: Filen kan ikke læses som Excel. Åbn den, og gem den igen som .xlsx eller CSV UTF-8.'];
  test.each<[string, () => Uint8Array, string[]]>([
    ['a bomb that says how big it is', () => makeZip({ 'xl/a.xml': new Uint8Array(MOST.unpackedBytes + 1) }), tooBig],
    ['a bomb that lies about it', () => makeZip({ 'xl/a.xml': new Uint8Array(MOST.unpackedBytes + 1) }, 100), broken],
    [
      'a cell a million rows down',
      () => makeZip(book(`<row r="1">${cell('A1', 'id')}</row><row r="1048576">${cell('XFD1048576', 'x')}</row>`)),
      tooBig,
    ],
    ['the same, hidden in code', () => makeZip(book(`<row r="1">${cell('&#88;FD1048576', 'x')}</row>`)), tooBig],
    ['a zip of something else', () => makeZip({ 'a.txt': 'hej' }), broken],
    ['a workbook without its sheet', () => makeZip({ 'xl/workbook.xml': '<workbook/>' }), broken],
    ['XML that is none', () => makeZip({ ...book(''), 'xl/worksheets/sheet1.xml': '<<<' }), broken],
  ])('%s is refused', async (_, make, problems) => {
    const bytes = make();
    const before = process.memoryUsage().arrayBuffers;
    expect(await rowsOf(bytes)).toEqual(problems);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MOST.unpackedBytes / 2);
  });
});

test('no bytes make the reader throw, and every table is within its bounds', async () => {
  const workbook = makeZip(book(`<row r="1">${cell('A1', 'id')}</row><row r="2">${cell('A2', 'a')}</row>`));
  const changed = fc
    .array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    .map((changes) => {
      const bytes = workbook.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
  const csv = fc
    .array(fc.constantFrom('id', ';', ',', '\t', '"', '\n', '\r', '=1', 'æ', '\u0000', 'sep=;', ' '), {
      maxLength: 60,
    })
    .map((parts) => utf8(parts.join('')));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, csv, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
      const { table, problems } = await readTable('x', bytes);
      expect(table !== undefined || problems.length > 0).toBe(true);
      for (const row of table?.rows ?? []) expect(row.cells.every((text) => typeof text === 'string')).toBe(true);
    }),
    { seed: Number(process.env.BROBYGGER_FUZZ_SEED ?? 7), numRuns: runs },
  );
});

test('the package that reads Excel is the one bounds were made for', () => {
  // Another release may unpack in another way: look at read-excel.ts, then raise the number.
  const { version } = JSON.parse(readFileSync('node_modules/read-excel-file/package.json', 'utf8')) as {
    version: string;
  };
  expect(version).toBe('9.3.17');
});
