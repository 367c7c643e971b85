import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../content/source-file.ts';
import { defaultMapping, readMapping } from '../mapping/mapping.ts';
import { countOutcomes, formatImport } from '../report.ts';
import { makeTable, type Table } from '../table/table.ts';
import type { Lock } from './lock.ts';
import { lockAfter, planImport, type Standing } from './plan.ts';
import type { Surroundings } from './complete-row.ts';
import { readRecords } from './record.ts';
import { settleImport } from './settle.ts';

const around: Surroundings = {
  names: { organisation: new Map([['hornsyld if', 'hornsyld-if']]) },
  organisations: new Set(['hornsyld-if']),
  towns: new Map([['8783', 'hornsyld']]),
  takesEditorFields: false,
};

function table(...rows: string[][]): Table {
  const read = makeTable('liste.csv', rows);
  if (!read.table) throw new Error('The table of a test is readable.');
  return read.table;
}

/** A folder with such offers. */
function standing(files: Record<string, string> = {}): Standing {
  const texts = new Map(Object.entries(files));
  return {
    shown: 'content',
    texts,
    offers: [...texts].map(([id, text]) => readSource(`content/offers/${id}.md`, id, text, 'front-matter').source),
  };
}

const keyed = (columns = '') => {
  const { mapping } = readMapping('m.yaml', `columns: { Nr: key ${columns} }`);
  if (!mapping) throw new Error('The mapping of a test is readable.');
  return mapping;
};

function plan(given: Table, files: Record<string, string> = {}, lock: Lock = new Map(), mapping = defaultMapping()) {
  const { records, problems } = readRecords(given, mapping, around);
  const planned = planImport(given, records, standing(files), lock);
  const told = [...problems, ...planned.problems, ...planned.outcomes.flatMap((outcome) => outcome.problems)];
  return {
    ...planned,
    kinds: planned.outcomes.map(({ kind, offer }) => `${kind} ${offer ?? '-'}`),
    told: told.map(({ line, column, field, en }) => `${line}:${column} ${field}: ${en}`),
  };
}

describe('which offer a row is', () => {
  test('the one with its id, else a new one under it', () => {
    const files = { a: '---\ntitle: A\n---\n' };
    expect(plan(table(['id', 'title'], ['a', 'A'], ['b', 'B'], ['a', 'A']), files).kinds).toEqual([
      'unchanged a',
      'new b',
      'refused a',
    ]);
  });

  test("with the source's own number: by its title the first time, by memory after that", () => {
    const first = plan(table(['Nr', 'title'], ['7', 'Gå en tur']), {}, new Map(), keyed());
    expect(first.kinds).toEqual(['new gaa-en-tur']);
    const lock = lockAfter(first.outcomes, new Map());
    const files = { 'gaa-en-tur': first.outcomes[0]?.text ?? '' };
    const second = plan(table(['Nr', 'title'], ['7', 'Gå to ture']), files, lock, keyed());
    expect(second.kinds).toEqual(['changed gaa-en-tur']);
    expect(second.outcomes[0]?.text).toBe('---\ntitle: Gå to ture\n---\n');
  });

  test('a file that was given another name by hand is found by the name it had', () => {
    const lock: Lock = new Map([['7', { offer: 'gammel', marks: new Map() }]]);
    const files = { ny: '---\ntitle: A\neditor: { formerly: [gammel] }\n---\n' };
    expect(plan(table(['Nr', 'title'], ['7', 'A']), files, lock, keyed()).kinds).toEqual(['unchanged ny']);
  });

  test('two of one title are told apart by who runs them; two of one organiser are not', () => {
    const rows = table(
      ['Nr', 'title', 'organisation'],
      ['1', 'Gang', 'hornsyld-if'],
      ['2', 'Gang', 'fit'],
      ['3', 'Gang', 'fit'],
    );
    const { kinds, told } = plan(rows, {}, new Map(), keyed());
    expect(kinds).toEqual(['new gang', 'new gang-fit', 'refused gang-fit']);
    expect(told).toEqual([
      '4:2 title: Row 3 becomes the same file. Give one of the offers another title, or write a column id.',
    ]);
  });

  test('a file of somebody else is not taken for its own', () => {
    const { kinds, told } = plan(
      table(['Nr', 'title'], ['1', 'Gang']),
      { gang: '---\ntitle: Gang\n---\n' },
      new Map(),
      keyed(),
    );
    expect(kinds).toEqual(['refused gang']);
    expect(told[0]).toContain('content/offers/gang.md is there already.');
  });

  test('an id is an address: it leads nowhere else, and is not changed', () => {
    expect(plan(table(['id'], ['../../x'], ['CON'], ['a--b'])).kinds.map((kind) => kind.split(' ')[0])).toEqual([
      'refused',
      'refused',
      'refused',
    ]);
    const lock: Lock = new Map([['1', { offer: 'gang', marks: new Map() }]]);
    const files = { gang: '---\ntitle: Gang\n---\n' };
    expect(plan(table(['Nr', 'id'], ['1', 'loeb']), files, lock, keyed()).told[0]).toContain(
      'Last time the offer was "gang".',
    );
  });
});

describe('what a row says', () => {
  const fieldsOf = (...rows: string[][]) => {
    const [record] = readRecords(table(...rows), defaultMapping(), around).records;
    return Object.fromEntries([...(record?.fields ?? [])].filter(([, value]) => value !== undefined));
  };

  test('a postcode gives the town, where the row does not', () => {
    expect(fieldsOf(['id', 'where.0.postcode'], ['a', '8783'])).toEqual({
      'where.0.postcode': '8783',
      'where.0.town': 'hornsyld',
    });
  });

  test('a second place without a first is the first', () => {
    expect(fieldsOf(['id', 'where.0.town', 'where.1.town'], ['a', '', 'uldum'])).toEqual({ 'where.0.town': 'uldum' });
  });

  test('an organiser that is known is named by id, and what the table says of it is not copied', () => {
    expect(
      fieldsOf(
        ['id', 'organisation', 'organisation.type', 'organisation.phone'],
        ['a', 'Hornsyld IF', 'Forening', '75687133'],
      ),
    ).toEqual({
      organisation: 'hornsyld-if',
    });
  });

  test('one that is not known is written in the offer', () => {
    expect(fieldsOf(['id', 'organisation', 'organisation.type'], ['a', 'Nyt hold', 'Forening'])).toEqual({
      'organisation.name': 'Nyt hold',
      'organisation.type': 'association',
    });
  });

  test('metres become degrees', () => {
    expect(fieldsOf(['id', 'where.0.at.lat', 'where.0.at.lon'], ['a', '6180757.88', '543955.97'])).toEqual({
      'where.0.at.lat': '55.770485',
      'where.0.at.lon': '9.700646',
    });
  });
});

describe('the table as a whole', () => {
  test('a column nobody knows is named, with the nearest that is', () => {
    expect(plan(table(['id', 'titel', 'Farve'], ['a', 'A', 'blå'])).told).toEqual([
      '1:2 titel: The column "titel" is not read. Did you mean "title"?',
      '1:3 Farve: The column "Farve" is not read.',
      '2:1 id: The row says nothing of the offer.',
    ]);
  });

  test('half a point, a cell too many, no id: each is named at its place', () => {
    const { kinds, told } = plan(
      table(['id', 'where.0.at.lat', 'where.0.at.lon'], ['a', '55.77', ''], ['b', '', '', 'x'], ['', '', '', '']),
    );
    expect(kinds).toEqual(['refused a', 'refused b']);
    expect(told.map((line) => line.slice(0, 60))).toEqual([
      '2:2 where.0.at.lat: "55.77" and "" are neither degrees (55.7',
      '3:1 : The row has more cells than there are columns. Are quo',
    ]);
  });
});

test('where the check finds a fault, the row is refused, and rows that need it after it', () => {
  const given = table(['id', 'title'], ['a', 'A'], ['b', 'B'], ['c', 'C']);
  const { outcomes } = plan(given);
  const fault = { line: 9, column: 9, severity: 'error', da: 'Fejl', en: 'Fault' } as const;
  const settled = settleImport(given, outcomes, (proposed) => [
    ...(proposed.has('offers/a.md') ? [{ file: 'offers/a.md', field: 'title', ...fault }] : []),
    ...(proposed.has('offers/b.md') && !proposed.has('offers/a.md')
      ? [{ file: 'offers/b.md', field: '', ...fault }]
      : []),
  ]);
  expect(settled.outcomes.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'new']);
  expect(settled.outcomes[0]?.problems[0]).toMatchObject({
    file: 'liste.csv',
    line: 2,
    column: 2,
    field: 'title',
    da: 'Fejl',
  });
});

test('a fault in a file that no row makes stops the whole', () => {
  const given = table(['id', 'title'], ['a', 'A']);
  const fault = {
    file: 'site.yaml',
    field: '',
    line: 1,
    column: 1,
    severity: 'error',
    da: 'Fejl',
    en: 'Fault',
  } as const;
  expect(settleImport(given, plan(given).outcomes, () => [fault]).problems).toEqual([fault]);
});

test('every row of every table is accounted for, and the report carries no control character', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('__proto__', '\u001B[2J', '::error::x', '../x', '', 'a', 'ja', '{ a: b }'),
  );
  const columns = [
    'id',
    'title',
    'topics',
    'when',
    'where',
    'where.0.town',
    'where.1.at.lat',
    'price',
    'private',
    'body',
    '__proto__',
  ];
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const { table: given } = makeTable('x.csv', [columns, ...rows]);
      if (!given) return;
      const { outcomes, problems } = plan(given, { a: '---\ntitle: A # hånd\n---\n' });
      const counts = countOutcomes(outcomes);
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(given.rows.length);
      for (const { kind, problems: reasons } of outcomes)
        if (kind === 'refused') expect(reasons.length).toBeGreaterThan(0);
      expect(formatImport(given, outcomes, problems, 'content')).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/,
      );
    }),
    { seed: Number(process.env.BROBYGGER_FUZZ_SEED ?? 9), numRuns: Number(process.env.BROBYGGER_FUZZ ?? 300) },
  );
});
