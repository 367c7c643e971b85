import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory/directory.ts';
import type { Offer } from '../offer/offer.ts';
import type { Site } from '../site/site.ts';
import { makeChange, makeDoor } from '../testing/make-change.ts';
import { makeDirectory, makeOffer, makePlace, makeSite, makeTopic, makeTown } from '../testing/make-offer.ts';
import { overviewSheet } from './overview-sheet.ts';

const topic = makeTopic({ id: 'lunger', title: 'Lunger', codes: ['R95'] });
const old = { what: 'Folder', date: '2021' };
const site = makeSite({
  pathways: [
    { id: 'forebyggelse', name: 'Forebyggelse', general: true },
    { id: 'rygestop', name: 'Rygestop', topics: ['tobak'] },
  ],
  doors: [makeDoor()],
});
const course = makeOffer({
  id: 'hold',
  title: 'Hold',
  stage: 'course',
  door: 'ind',
  start: { route: 'referral', first: 'ask-gp' },
});

function sheetOf(offers: Partial<Offer>[], sites: Partial<Site> = {}, directory: Partial<Directory> = {}) {
  const made = offers.map((offer, index) => makeOffer({ id: `tilbud-${index}`, topics: [topic], ...offer }));
  return overviewSheet(makeDirectory({ offers: made, site: { ...site, ...sites }, ...directory }), topic);
}
const told = (offers: Partial<Offer>[], sites?: Partial<Site>) => sheetOf(offers, sites).tell.map(({ id }) => id);

describe('the doors of a sheet', () => {
  test('carry the courses behind them, and those stand nowhere else', () => {
    const sheet = sheetOf([{ ...course, topics: [topic] }, { id: 'frit' }]);
    expect(sheet.doors.map(({ id, courses }) => [id, courses.map(({ title }) => title)])).toEqual([
      ['forebyggelse', ['Hold']],
    ]);
    expect(sheet.tell.map(({ id }) => id)).toEqual(['frit']);
  });

  test('carry courses that lead on: what can follow is told of, whatever it is about', () => {
    const next = [{ offer: 'videre', how: undefined, agreed: undefined }];
    const offers = [
      { ...course, topics: [topic], next },
      { id: 'videre', topics: [makeTopic({ id: 'faellesskab' })] },
      { id: 'andet', topics: [makeTopic({ id: 'faellesskab' })] },
    ];
    expect(told(offers)).toEqual(['videre']);
    expect(told([{ ...course, topics: [topic] }, ...offers.slice(1)])).toEqual([]);
  });

  test('are those whose pathway names the topic or one of its codes, then the one for everything', () => {
    const pathways = [
      { id: 'forebyggelse', name: 'Forebyggelse', general: true },
      { id: 'kol', name: 'KOL', codes: ['R95'] },
      { id: 'lunge', name: 'Lunger', topics: ['lunger'] },
      { id: 'hjerte', name: 'Hjerte', topics: ['hjerte'], codes: ['K74'] },
    ];
    expect(sheetOf([], { pathways }).doors.map(({ id }) => id)).toEqual(['kol', 'lunge', 'forebyggelse']);
  });

  test('of another municipality stay away', () => {
    const doors = [makeDoor({ municipality: '0615', name: 'Naboens' })];
    expect(sheetOf([], { doors }).doors.map(({ name }) => name)).toEqual([]);
  });

  test('say what is not known, and never a number that nobody has written', () => {
    const [door] = sheetOf([]).doors;
    expect(door?.facts).toBe(
      'Form ikke oplyst · Lokationsnummer: ikke oplyst · Kan patienten selv henvende sig? Ikke oplyst',
    );
    expect(door?.source).toBe('Kilde: Lovforslag, 9. oktober 2025.');
  });

  test('say what is known: form, location number, SOR, telephone, and whether a patient can come without', () => {
    const doors = [makeDoor({ form: 'XREF15', gln: '5790000000012', sor: '123', phone: '75 89 18 11', self: 'yes' })];
    expect(sheetOf([], { doors }).doors[0]?.facts).toBe(
      'XREF15 · Lokationsnummer: 5790000000012 · SOR: 123 · Telefon 75 89 18 11 · Kan patienten selv henvende sig? Ja',
    );
  });

  test('are a gap where a pathway has none, and where a course needs a referral to nobody knows where', () => {
    const pathways = [{ id: 'kol', name: 'KOL', topics: ['lunger'] }];
    const lost = { ...course, door: undefined, topics: [topic] };
    expect(sheetOf([lost], { pathways, doors: [] }).doors.map(({ name, facts }) => [name, facts])).toEqual([
      ['KOL', 'Indgangen er ikke oplyst.'],
      ['Indgangen er ikke oplyst', 'Vi ved ikke, hvor en henvisning skal hen. Spørg arrangøren.'],
    ]);
  });

  test.each([
    ['its topic', { topics: ['lunger'] }, ['Kan ændre sig 1. januar 2027', 'Kan have ændret sig 1. januar 2027']],
    ['everything', {}, ['Kan ændre sig 1. januar 2027', 'Kan have ændret sig 1. januar 2027']],
    ['other topics', { topics: ['hjerte'] }, []],
  ])('tell of a change of %s', (_, change, headings) => {
    const changes = [makeChange({ pathways: ['forebyggelse'], ...change })];
    expect(sheetOf([], { changes }).doors[0]?.notices.map(({ heading }) => heading)).toEqual(headings);
  });
});

describe('what a patient can be told of', () => {
  test('has what needs no referral before what may need one', () => {
    const sheet = sheetOf([
      { id: 'maaske', start: { route: 'unknown', first: 'call' } },
      { id: 'frit', start: { route: 'direct', first: 'come' } },
    ]);
    expect(sheet.tell.map(({ id, mayNeedReferral }) => [id, mayNeedReferral])).toEqual([
      ['frit', false],
      ['maaske', true],
    ]);
  });

  test('has what is real before what is made up, and what is fresh before what is due', () => {
    const due = { what: 'Folder', date: '2025-06-01' };
    expect(told([{ id: 'opdigtet', example: true }, { id: 'gammelt', source: due }, { id: 'nyt' }])).toEqual([
      'nyt',
      'gammelt',
      'opdigtet',
    ]);
  });

  test('has what says when and what it costs before what says neither', () => {
    const when = [{ days: ['monday' as const], from: '10:00' }];
    const price = [{ amount: 0, per: 'session' as const }];
    const offers = [{ id: 'intet' }, { id: 'tid', when }, { id: 'begge', when, price }];
    expect(told(offers)).toEqual(['begge', 'tid', 'intet']);
  });

  test('has the municipality before its neighbours, and both before the telephone', () => {
    const away = makePlace({ town: makeTown({ id: 'horsens', neighbour: true }) });
    expect(
      told([{ id: 'telefon', area: 'national', places: [] }, { id: 'nabo', places: [away] }, { id: 'her' }]),
    ).toEqual(['her', 'nabo', 'telefon']);
  });

  test('has what lasts before what ends', () => {
    expect(told([{ id: 'overgang', stage: 'transition' }, { id: 'varer' }])).toEqual(['varer', 'overgang']);
  });

  test('has the help lines first where a topic is hard', () => {
    const hard = { ...topic, crisis: true };
    const directory = makeDirectory({
      offers: [
        makeOffer({ id: 'hold', topics: [hard] }),
        makeOffer({ id: 'linjen', topics: [hard], area: 'national', places: [] }),
      ],
      site: { ...site, crisis: ['linjen'] },
    });
    expect(overviewSheet(directory, hard).tell.map(({ id }) => id)).toEqual(['linjen', 'hold']);
  });

  test('leaves out what is old, full or over, and says how much of the first two', () => {
    const sheet = sheetOf([
      { id: 'gammelt', source: old },
      { id: 'fuldt', status: 'full' },
      { id: 'slut', valid: { until: '2026-01-01' } },
      { id: 'nyt' },
    ]);
    expect(sheet.tell.map(({ id }) => id)).toEqual(['nyt']);
    expect(sheet.leftOut).toBe(
      'Ét tilbud har gamle oplysninger. Ét tilbud har ikke plads nu. Se det på siden bag koden.',
    );
  });

  test('says nothing of what is left out where nothing is', () => {
    expect(sheetOf([{}]).leftOut).toBe('');
  });
});

test('a course that is old stands behind its door, and says how old it is', () => {
  const [door] = sheetOf([{ ...course, topics: [topic], source: old }]).doors;
  expect(door?.courses[0]?.what).toEqual(['Forløb', 'Oplysningen er fra 2021']);
});
