import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findField } from './fields.ts';
import { escapeCell, readCell, unescapeCell } from './read-cell.ts';
import type { Names } from './words.ts';

const names: Names = {
  topic: new Map([['bevægelse', 'bevaegelse']]),
  town: new Map([['løsning', 'loesning']]),
  place: new Map([['hallen', 'hallen-hornsyld']]),
};

function read(path: string, cell: string) {
  const field = findField(path);
  if (!field) throw new Error(`${path} is no column.`);
  return readCell(field, cell, names);
}

describe('a cell as content writes it', () => {
  test.each<[string, string, unknown]>([
    ['title', '  Kaffe \n og  gang ', 'Kaffe og gang'],
    ['title', '', undefined],
    ['title', ' \u00A0 ', undefined],
    ['body', 'En\r\n\r\nto', 'En\n\nto'],
    ['topics', 'Bevægelse, natur; hjerte|bevaegelse', ['bevaegelse', 'natur', 'hjerte']],
    ['topics', 'Mad, og vægt\nnatur', ['Mad, og vægt', 'natur']],
    ['for.audience', 'Mænd, ÆLDRE', ['maend', 'aeldre']],
    ['start.route', 'Uden henvisning', 'direct'],
    ['start.first', 'ring FØRST', 'call'],
    ['where.0.town', 'Løsning', 'loesning'],
    ['where', 'Hallen, uldum-kaer', ['hallen-hornsyld', 'uldum-kaer']],
    ['where', 'Hallen\n{ town: uldum }', ['hallen-hornsyld', { town: 'uldum' }]],
    ['when', '{ days: [tuesday], from: "17:00" }', [{ days: ['tuesday'], from: '17:00' }]],
    ['when.0.days', 'Mandag og', ['Mandag og']],
    ['when.0.from', '9.30', '09:30'],
    ['when.0.from', 'kl. 17', '17:00'],
    ['when.0.from', '10:00:00', '10:00'],
    ['when.0.from', '25', '25:00'],
    ['price.0.amount', '1.050,00 kr.', '1050'],
    ['price.0.amount', '12,50', '12.50'],
    ['price.0.amount', '25,-', '25'],
    ['price.0.amount', 'gratis', '0'],
    ['price.0.amount', '10-20', '10-20'],
    ['contact.phone', '+45 75 68 71 33', '75 68 71 33'],
    ['contact.phone', '0045-75687133', '75 68 71 33'],
    ['contact.phone', '75687133', '75687133'],
    ['contact.phone', '+44 20 7946 0000', '+44 20 7946 0000'],
    ['valid.until', '24-12-2026', '2026-12-24'],
    ['valid.until', '1.2.2027', '2027-02-01'],
    ['valid.until', '2027-02-01', '2027-02-01'],
    ['lasts.intake', 'rolling', 'rolling'],
    ['lasts.intake', '12/1/2027, 2027-02-01', ['2027-01-12', '2027-02-01']],
    ['companion', 'Ja', 'true'],
    ['companion', 'måske', 'måske'],
  ])('%s «%s»', (path, cell, value) => {
    expect(read(path, cell)).toEqual(value === undefined ? {} : { value });
  });
});

describe('what a spreadsheet would run is a text', () => {
  test.each(['=HYPERLINK("https://x.example")', '@SUM(A1)', '+cmd|calc', '＝1+1'])(
    '«%s» is taken as it stands, and named',
    (cell) => {
      expect(read('title', cell)).toMatchObject({
        value: cell,
        advice: { en: 'The cell looks like a formula. It was taken as text.' },
      });
    },
  );

  test.each(['+45 75 68 71 33', '- kaffe', "'=1+1", 'A=b'])('«%s» is no formula', (cell) => {
    expect(read('title', cell).advice).toBeUndefined();
  });

  test('an exported cell begins with nothing a spreadsheet runs, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', ' ') }), (text) => {
        expect(escapeCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(unescapeCell(escapeCell(text))).toBe(text);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

describe('what cannot be read is said', () => {
  test.each<[string, string, string]>([
    ['title', 'x'.repeat(8193), 'The text has more than 8 KB. Shorten it.'],
    ['when', '{ days: [tuesday', 'The cell cannot be read as a list. A bracket or quote begins here and does not end.'],
    [
      'when',
      '{ days: *a }',
      'The cell cannot be read as a list. A text cannot begin with * or &. Put it in quotes, or write it out.',
    ],
    [
      'price',
      '{'.repeat(3000),
      'The cell cannot be read as a list. The fields lie in too many layers. Check brackets and indentation.',
    ],
  ])('%s', (path, cell, words) => {
    expect(read(path, cell).problem?.en).toBe(words);
  });
});

test('no cell makes the reader throw', () => {
  const cell = fc.string({
    unit: fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ' ',
      ',',
      '"',
      "'",
      '\n',
      '-',
      '&a',
      '*a',
      '!!js',
      'x',
      '__proto__',
      '#',
      '|',
      '>',
    ),
  });
  const path = fc.constantFrom(
    'title',
    'when',
    'where',
    'topics',
    'body',
    'price.0.amount',
    'contact.phone',
    'valid.from',
  );
  fc.assert(
    fc.property(path, cell, (name, text) => {
      const { value, problem } = read(name, text);
      expect(value === undefined || problem === undefined).toBe(true);
    }),
    { seed: Number(process.env.BROBYGGER_FUZZ_SEED ?? 3), numRuns: Number(process.env.BROBYGGER_FUZZ ?? 1000) },
  );
});
