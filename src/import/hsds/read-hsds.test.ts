import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceOf } from './cost-price.ts';
import { readHsdsJson, readHsdsTables } from './read-hsds.ts';
import { ruleOf } from './schedule-rule.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (data: unknown) => readHsdsJson('x.json', bytes(JSON.stringify(data)));

/** The cells of each row that are not empty, by column. */
const rowsOf = ({ table }: ReturnType<typeof readHsdsJson>) =>
  (table?.rows ?? []).map(({ number, cells }) => ({
    row: number,
    ...Object.fromEntries(
      (table?.columns ?? []).map((column, index) => [column, cells[index] ?? '']).filter(([, cell]) => cell),
    ),
  }));

describe('schedules as rules', () => {
  const weekly = { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' };
  test.each<[string, object, unknown]>([
    ['every week', { ...weekly, closes_at: '11:00:00' }, { days: ['tuesday'], from: '10:00', to: '11:00' }],
    [
      'every other week, from an odd one',
      { ...weekly, interval: 2, dtstart: '2026-11-17' },
      { days: ['tuesday'], weeks: 'odd', from: '10:00' },
    ],
    [
      'the second and fourth',
      { freq: 'MONTHLY', byday: '2MO,4MO', opens_at: '10:00' },
      { days: ['monday'], nth: ['2', '4'], from: '10:00' },
    ],
    ['one day', { dtstart: '2026-12-02', opens_at: '10:00' }, { dates: ['2026-12-02'], from: '10:00' }],
    [
      'in a season',
      { ...weekly, valid_from: '2026-09-01', valid_to: '2027-05-31' },
      { days: ['tuesday'], from: '10:00', season: { start: '2026-09-01', end: '2027-05-31' } },
    ],
    ['over midnight: the end is not taken', { ...weekly, closes_at: '02:00' }, { days: ['tuesday'], from: '10:00' }],
    ['no time', { freq: 'WEEKLY', byday: 'TU' }, undefined],
    ['a zone of its own', { ...weekly, opens_at: '10:00Z' }, undefined],
    ['every third week', { ...weekly, interval: 3 }, undefined],
    ['every other week from nobody knows when', { ...weekly, interval: 2 }, undefined],
    ['the second Monday and every Tuesday', { freq: 'MONTHLY', byday: '2MO,TU', opens_at: '10:00' }, undefined],
    ['the fifteenth', { freq: 'MONTHLY', bymonthday: '15', opens_at: '10:00' }, undefined],
    ['words', { freq: 'WEEKLY', byday: 'tirsdag', opens_at: '10:00' }, undefined],
  ])('%s', (_, schedule, rule) => {
    expect(ruleOf(schedule as Parameters<typeof ruleOf>[0])).toEqual(rule);
  });
});

describe('costs as prices', () => {
  test.each<[string, object, unknown]>([
    [
      'kroner a session',
      { amount: 25, currency: 'dkk', amount_description: 'pr. gang' },
      { amount: '25', per: 'session' },
    ],
    [
      'for some',
      { amount: '12.50', amount_description: 'om måneden', option: 'Under 18' },
      { amount: '12.50', per: 'month', for: 'Under 18' },
    ],
    ['half a year is no year', { amount: 300, amount_description: 'pr. halvår' }, { amount: '300', per: 'half-year' }],
    ['nothing', { amount: 0 }, { amount: '0', per: 'session' }],
    ['pounds', { amount: 25, currency: 'GBP', amount_description: 'per session' }, undefined],
    ['nobody knows per what', { amount: 25 }, undefined],
  ])('%s', (_, cost, price) => {
    expect(priceOf(cost as Parameters<typeof priceOf>[0])).toEqual(price);
  });
});

test('a page, a list and one alone are read alike; nothing of a person is', () => {
  const page = JSON.parse(readFileSync('tests/import/hsds.json', 'utf8')) as { contents: unknown[] };
  const [first] = rowsOf(json(page));
  expect(rowsOf(json(page.contents))).toEqual(rowsOf(json(page)));
  expect(rowsOf(json(page.contents[0]))).toEqual([expect.objectContaining({ 'service.name': 'Gang i skoven' })]);
  expect(JSON.stringify(first)).not.toContain('Persona');
  expect(json(page).problems.map(({ line, en }) => `${line} ${en}`)).toEqual([
    '1 A time cannot be said by a rule here and was not taken. Write it by hand under when.',
    '1 A price is not in kroner or does not say what it is per, and was not taken.',
  ]);
});

test('the tables of a package say the same as JSON', () => {
  const files = {
    'services.csv':
      'id,organization_id,name,description,status,url\n\ns1,o1,Gang,"Vi går. Kom med.",active,https://gang.example.dk\ns2,o9,Nedlagt,,defunct,\n',
    'organizations.csv': 'id,name,website\no1,Hornsyld IF,https://if.example.dk\n',
    'phones.csv': 'id,service_id,organization_id,number\np1,,o1,75687133\n',
    'service_at_location.csv': 'id,service_id,location_id\nl1,s1,g1\n',
    'locations.csv': 'id,location_type,name,latitude,longitude\ng1,physical,Skoven,55.757,9.856\n',
    'addresses.csv': 'id,location_id,address_1,city,postal_code,address_type\na1,g1,Skovvej 1,Hornsyld,8783,physical\n',
    'schedules.csv': 'id,service_id,service_at_location_id,freq,byday,opens_at\nt1,s1,l1,WEEKLY,TU,10:00\n',
    'cost_options.csv': 'id,service_id,amount,currency,amount_description\nc1,s1,25,DKK,pr. gang\n',
    'attributes.csv': 'id,link_id,taxonomy_term_id\nx1,s1,w1\n',
    'taxonomy_terms.csv': 'id,code,name\nw1,bevaegelse,Bevægelse\n',
    'languages.csv': 'id,service_id,code\nd1,s1,da\n',
    'contacts.csv': 'id,service_id,name\n',
  };
  const tables = readHsdsTables('pakke', new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)])));
  expect(tables.table?.file).toBe('pakke/services.csv');
  expect(rowsOf(tables)).toMatchInlineSnapshot(`
    [
      {
        "organization.name": "Hornsyld IF",
        "organization.website": "https://if.example.dk",
        "price": "{ amount: 25, per: session }",
        "row": 3,
        "service.description": "Vi går. Kom med.",
        "service.id": "s1",
        "service.languages": "da",
        "service.name": "Gang",
        "service.phone": "75687133",
        "service.status": "active",
        "service.summary": "Vi går.",
        "service.taxonomy_terms": "bevaegelse",
        "service.url": "https://gang.example.dk",
        "source.date": "unknown",
        "source.what": "Hornsyld IF, åbne data (HSDS)",
        "start.first": "call",
        "start.route": "unknown",
        "when": "{ days: [tuesday], from: "10:00" }",
        "where.0.address": "Skovvej 1",
        "where.0.at.lat": "55.757",
        "where.0.at.lon": "9.856",
        "where.0.name": "Skoven",
        "where.0.postcode": "8783",
        "where.0.town": "Hornsyld",
      },
      {
        "row": 4,
        "service.id": "s2",
        "service.name": "Nedlagt",
        "service.status": "defunct",
        "source.date": "unknown",
        "source.what": "Åbne data (HSDS)",
        "start.first": "come",
        "start.route": "unknown",
      },
    ]
  `);
});

describe('what is no HSDS is said', () => {
  test.each<[string, string]>([
    ['hej', 'The file is no JSON, or lies within itself in too many layers.'],
    ['[]', 'There are no services of HSDS 3.'],
    ['{"contents":{}}', 'There are no services of HSDS 3.'],
    ['null', 'There are no services of HSDS 3.'],
  ])('%s', (text, words) => {
    expect(readHsdsJson('x.json', bytes(text)).problems.map(({ en }) => en)).toEqual([words]);
  });

  test('a hundred thousand layers', () => {
    const { table, problems } = readHsdsJson('x.json', bytes('['.repeat(100_000) + ']'.repeat(100_000)));
    expect(table).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

test('rows that all share an id do not multiply', () => {
  const many = (row: string) => bytes(`id,service_id,service_at_location_id\n${row.repeat(20_000)}`);
  const files = {
    'services.csv': bytes('id,name\n1,Gang\n'),
    'service_at_locations.csv': many('a,1,\n'),
    'schedules.csv': many('b,,a\n'),
    'phones.csv': many('c,,a\n'),
  };
  const { table } = readHsdsTables('x', new Map(Object.entries(files)));
  expect(table?.rows).toHaveLength(1);
});

test('no JSON makes the reader throw, and every service is a row', () => {
  const part = fc.jsonValue({ maxDepth: 3 });
  const service = fc.dictionary(
    fc.constantFrom(
      'id',
      'name',
      'description',
      'phones',
      'schedules',
      'attributes',
      'organization',
      'service_at_locations',
      'cost_options',
      '__proto__',
      'languages',
      'minimum_age',
    ),
    part,
  );
  fc.assert(
    fc.property(fc.array(service, { minLength: 1, maxLength: 4 }), (services) => {
      expect(json({ contents: services }).table?.rows).toHaveLength(services.length);
    }),
    { seed: Number(process.env.BROBYGGER_FUZZ_SEED ?? 6), numRuns: Number(process.env.BROBYGGER_FUZZ ?? 500) },
  );
});
