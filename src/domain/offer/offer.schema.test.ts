import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { refusalsOf } from '../testing/refusals.ts';
import { offerFile } from './offer.schema.ts';

/** As the reader reads: everything is text. */
const read = (yaml: string): Record<string, unknown> => parse(yaml, { schema: 'failsafe' }) as Record<string, unknown>;

const MINIMAL = `
title: Gåhold
summary: Vi går en time i roligt tempo.
organisation: loesning-if
topics: [bevaegelse]
start: { route: direct, first: come }
source: { what: Foreningens hjemmeside, date: 2026-09 }
`;

const MAXIMAL = `
title: Kom nu mand
summary: Træning og kaffe for mænd, der er klar til næste skridt efter et forløb.
organisation: { name: Hornsyld IF, type: association, phone: 75 89 18 11, website: "https://hornsyld-if.example" }
topics: [bevaegelse, faellesskab]
for: { audience: [maend], ages: { from: 18, to: 99 }, text: "Dig, der har gået på hold i Sundhedshuset" }
notFor: "Dig, der er midt i et forløb"
start:
  route: direct
  first: call
  how: "Ring, og aftal en prøvegang"
  bring: "Indesko"
  wait: "Ingen ventetid"
welcome: "En frivillig tager imod dig i døren"
companion: true
attend: [in-person, phone, online]
where:
  - sundhedshuset-loesning
  - name: Hallen
    address: Skolegade 1
    postcode: "8783"
    town: hornsyld
    at: { lat: 55.75621, lon: 9.85643, accuracy: about }
    access: [step-free, lift, toilet, parking, public-transport, hearing-loop, quiet]
    transport: Bus 104 stopper ved døren
area: local
when:
  - { days: [tuesday], from: "17:00", to: "18:30", season: { start: 2026-09-01, end: 2027-05-31 }, except: [2026-12-22, { from: 2027-02-15, to: 2027-02-21 }], holidays: closed }
  - { nth: [2, 4], days: [monday], from: "12:00", to: "14:00" }
  - { weeks: odd, days: [saturday], from: "10:30", to: "13:30" }
  - { dates: [2026-12-02, 2027-01-13], from: "10:00", to: "15:00", where: torvet-juelsminde, note: Ved bussen }
availability: appointment
lasts: { weeks: 12, sessions: 24, intake: [2027-01-12], signUpBy: 2027-01-05 }
price:
  - { amount: 0, per: first-time }
  - { amount: 25, per: session, for: "børn" }
languages: [da, ar]
contact: { phone: "79 75 58 02", hours: "man-tor 9-14", email: post@proeveby.example, website: "https://proeveby.example/x" }
status: open
valid: { from: 2026-05-01, until: 2027-12-31 }
image: { file: kom-nu-mand.jpg, alt: "Mænd ved et bord" }
source: { what: "Hedensted Kommune, oplæg 4.4.2022", url: "https://proeveby.example", date: 2022-04-04 }
editor:
  stage: transition
  next: [ { offer: hornsyld-if-motion, how: "Instruktøren besøger holdet inden afslutning", agreed: 2026-10-01 } ]
  door: hedensted-forebyggelse
  confirmed: { on: 2026-10-12, by: phone }
  codes: [T90]
  formerly: [kom-nu-mand-2022]
  replacedBy: mandehold-loesning
  example: true
`;

test('the least an offer can be is six fields; it is open and local', () => {
  expect(offerFile.parse(read(MINIMAL))).toEqual({
    ...read(MINIMAL),
    area: 'local',
    status: 'open',
  });
});

test('an offer with every field is accepted, and its text becomes numbers and yes or no', () => {
  const offer = offerFile.parse(read(MAXIMAL));
  expect(Object.keys(offer).sort()).toEqual(Object.keys(offerFile.shape).sort());
  expect(offer).toMatchObject({
    companion: true,
    for: { ages: { from: 18, to: 99 } },
    when: [{}, { nth: [2, 4] }, { weeks: 'odd' }, { dates: ['2026-12-02', '2027-01-13'] }],
    lasts: { weeks: 12, intake: ['2027-01-12'] },
    price: [{ amount: 0 }, { amount: 25 }],
    contact: { phone: '79 75 58 02' },
    editor: { stage: 'transition', example: true, confirmed: { on: '2026-10-12', by: 'phone' } },
  });
});

test.each(['title', 'summary', 'organisation', 'topics', 'start', 'source'])('%s is required', (field) => {
  const offer = read(MINIMAL);
  expect(refusalsOf(offerFile, { ...offer, [field]: undefined })).toEqual([expect.stringContaining(`${field}: `)]);
});

test('a stage is lasting until an editor says otherwise', () => {
  expect(offerFile.parse({ ...read(MINIMAL), editor: { door: 'a' } }).editor).toEqual({ stage: 'lasting', door: 'a' });
});

describe('what is refused', () => {
  test.each<[promise: string, yaml: string]>([
    ['an unknown key', 'pris: 25'],
    ['an unknown key further in', 'start: { route: direct, first: come, henvisning: ja }'],
    ['an unknown audience', 'for: { audience: [mænd] }'],
    ['a summary over 160 characters', `summary: ${'x'.repeat(161)}`],
    ['no topic', 'topics: []'],
    ['seven topics', 'topics: [a, b, c, d, e, f, g]'],
    ['the oldest younger than the youngest', 'for: { ages: { from: 18, to: 12 } }'],
    ['a period that ends before it begins', 'valid: { from: 2027-01-01, until: 2026-01-01 }'],
    ['an image outside the folder', 'image: { file: ../../etc/passwd.jpg, alt: x }'],
    ['an image by address', 'image: { file: "https://evil.example/x.jpg", alt: x }'],
    ['an image that is a program', 'image: { file: x.svg, alt: x }'],
    ['an image without a text', 'image: { file: x.jpg }'],
    ['an organisation without a type', 'organisation: { name: Hornsyld IF }'],
    ['a confirmation without a day', 'editor: { confirmed: { by: phone } }'],
    ['a stage outside editor', 'stage: course'],
    ['a reserved key', '__proto__: { polluted: true }'],
  ])('%s', (_, yaml) => {
    expect(offerFile.safeParse({ ...read(MINIMAL), ...read(yaml) }).success).toBe(false);
  });

  test.each<[promise: string, yaml: string, refusal: string]>([
    ['ages', 'for: { ages: { from: 18, to: 12 } }', 'for.ages: Den yngste alder er større end den ældste.'],
    ['a period', 'valid: { from: 2027-01-01, until: 2026-01-01 }', 'valid: Perioden slutter, før den begynder.'],
    [
      'an image',
      'image: { file: ../x.jpg, alt: x }',
      'image.file: Skriv kun et filnavn med små bogstaver, tal og bindestreg, der ender på jpg, png eller webp.',
    ],
  ])('%s is explained', (_, yaml, refusal) => {
    expect(refusalsOf(offerFile, { ...read(MINIMAL), ...read(yaml) })).toEqual([refusal]);
  });
});
