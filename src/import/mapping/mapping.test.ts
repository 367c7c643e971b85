import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultMapping, readMapping, translate } from './mapping.ts';

const read = (text: string, base?: 'offers' | 'hsds') => readMapping('kort.yaml', text, base);

const targets = (text: string, ...columns: string[]) => {
  const { mapping, problems } = read(text);
  if (!mapping) return problems.map(({ line, field, en }) => `${line} ${field}: ${en}`);
  return columns.map((column) => {
    const target = mapping.targetOf(column);
    return target && (typeof target.to === 'string' ? target.to : target.to.path);
  });
};

describe('which column is which field', () => {
  test('by name, whatever its capitals and blanks', () => {
    expect(targets('columns:\n  Titel på  hold: title\n', 'TITEL PÅ HOLD', 'Andet')).toEqual(['title', undefined]);
  });

  test("our own export's names are known, but for what the file gives to another column", () => {
    expect(targets('columns: { Navn: title }', 'id', 'title', 'summary', 'where.0.town')).toEqual([
      'id',
      undefined,
      'summary',
      'where.0.town',
    ]);
  });

  test('with base: none only what is named', () => {
    expect(targets('base: none\ncolumns: { Navn: title }', 'id', 'Navn')).toEqual([undefined, 'title']);
  });

  test('without a file: as in our export, or as HSDS has them', () => {
    const path = (column: string, base: 'offers' | 'hsds') => {
      const to = defaultMapping(base).targetOf(column)?.to;
      return typeof to === 'object' ? to.path : to;
    };
    expect([path('title', 'offers'), path('service.name', 'offers')]).toEqual(['title', undefined]);
    expect([path('service.name', 'hsds'), path('when', 'hsds'), path('service.status', 'hsds')]).toEqual([
      'title',
      'when',
      'private',
    ]);
  });
});

describe('words of the table', () => {
  const target = (text: string) => {
    const found = read(text).mapping?.targetOf('Emner');
    if (!found) throw new Error('The column is not mapped.');
    return found;
  };
  test('each of a list is read as another, and one that is read as nothing is left out', () => {
    const emner = target(
      'columns: { Emner: { field: topics, values: { Motion: bevaegelse, "Mad, drikke": mad-og-vaegt, Diverse: "" } } }',
    );
    expect(translate('motion; Diverse; natur', emner)).toBe('bevaegelse\n\nnatur');
    expect(translate('Mad, drikke', emner)).toBe('mad-og-vaegt');
  });
});

describe('what is wrong is said at its line', () => {
  test.each<[string, string, string[]]>([
    [
      'a field that is none',
      'columns:\n  Navn: titel',
      ['2 columns.Navn: "titel" is not a field of an offer. Did you mean "title"?'],
    ],
    ['two columns for one field', 'columns:\n  A: title\n  B: title', ['3 columns.B: Two columns go to "title".']],
    [
      'a constant that is no field',
      'constants:\n  emner: x',
      ['2 constants.emner: "emner" is not a field of an offer.'],
    ],
    ['a key that is none', 'colums: {}', ['1 colums: "colums" is not a field here. Did you mean "columns"?']],
    ['no YAML', 'columns: [', ['1 : A bracket or quote begins here and does not end.']],
    [
      'a bomb',
      'a: &a [x]\nb: *a',
      [
        '1 : A text cannot begin with * or &. Put it in quotes, or write it out.',
        '2 : A text cannot begin with * or &. Put it in quotes, or write it out.',
      ],
    ],
    ['far too much', `columns:\n${'  a: title\n'.repeat(10_000)}`, ['1 : The file is larger than 64 KB.']],
  ])('%s', (_, text, problems) => {
    expect(targets(text)).toEqual(problems);
  });
});

test('no text makes the reader of mappings throw', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'columns',
      'constants',
      'base',
      'field',
      'values',
      'title',
      '__proto__',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      'x',
      '&a',
      '*a',
      '!!set',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (yaml) => {
      const { mapping, problems } = read(yaml);
      expect(mapping !== undefined || problems.length > 0).toBe(true);
      mapping?.targetOf('__proto__');
    }),
    { seed: Number(process.env.BROBYGGER_FUZZ_SEED ?? 4), numRuns: Number(process.env.BROBYGGER_FUZZ ?? 1000) },
  );
});
