import { describe, expect, test } from 'vitest';
import type { Directory, Event } from '../directory/directory.ts';
import type { Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer, makePlace, makeTopic, makeTown } from '../testing/make-offer.ts';
import { eventFeed, offerFeed, partnerFeed, placeFeed, siteFeed, topicFeed, townFeed } from './feed.ts';

const tuesday = { days: ['tuesday' as const], from: '17:00' };
const uldum = makeTown({ id: 'uldum', name: 'Uldum' });
const huset = makePlace({ id: 'huset', name: 'Huset' });
const hallen = makePlace({ id: 'hallen', name: 'Hallen', town: uldum });
const both: Partial<Offer> = {
  id: 'aaben-vejning',
  title: 'Åben vejning',
  places: [huset, hallen],
  when: [
    { ...tuesday, where: 'huset' },
    { ...tuesday, days: ['friday'], where: 'hallen' },
  ],
};

const makeEvent = (overrides: Partial<Event> = {}): Event => ({
  id: 'aaben-aften',
  title: 'Åben aften',
  summary: 'Kom og hør.',
  organisation: 'loesning-if',
  audience: 'public',
  date: '2027-02-04',
  from: '19:00',
  to: '21:00',
  where: ['hallen'],
  topics: ['bevaegelse'],
  source: { what: 'Plakat', date: '2026-11-01' },
  html: '<p>Mere.</p>',
  ...overrides,
});

const make = (offers: Partial<Offer>[], overrides: Partial<Directory> = {}) =>
  makeDirectory({ offers: offers.map((offer) => makeOffer(offer)), ...overrides });
const offerOf = (directory: Directory, index = 0): Offer => directory.offers[index] ?? makeOffer();
const lines = ({ entries }: ReturnType<typeof siteFeed>) =>
  entries.map(({ title, first }) => `${first.day} ${first.from} ${title}`);

describe('an offer', () => {
  test.each<[promise: string, offer: Partial<Offer>]>([
    ['that is full', { status: 'full' }],
    ['that rests', { status: 'paused' }],
    ['that is over', { valid: { until: '2026-11-20' } }],
    ['whose facts are too old', { source: { what: 'Folder', date: '2019' } }],
    ['whose facts have no date', { source: { what: 'Folder', date: 'unknown' } }],
    ['without times', { when: [] }],
  ])('%s tells no time', (_, offer) => {
    const directory = make([{ when: [tuesday], ...offer }]);
    expect(offerFeed(directory, offerOf(directory)).entries).toEqual([]);
    expect(siteFeed(directory).entries).toEqual([]);
  });

  test('tells no time before it begins and none after it ends', () => {
    const directory = make([{ when: [tuesday], valid: { from: '2026-12-01', until: '2026-12-15' } }]);
    const [entry] = offerFeed(directory, offerOf(directory)).entries;
    expect(entry?.first.day).toBe('2026-12-01');
    expect(entry?.repeats?.count).toBe(3);
  });

  test('that is made up says so in its own calendar, and stands in no other', () => {
    const directory = make([
      { when: [tuesday], example: true },
      { id: 'rigtigt', title: 'Rigtigt', when: [tuesday] },
    ]);
    const own = offerFeed(directory, offerOf(directory));
    expect(own.name).toBe('Opdigtet: Gåhold');
    expect(own.entries.map(({ title }) => title)).toEqual(['Opdigtet: Gåhold']);
    for (const feed of [
      siteFeed(directory),
      topicFeed(directory, makeTopic()),
      townFeed(directory, makeTown()),
      placeFeed(directory, makePlace()),
    ]) {
      expect(
        feed.entries.map(({ title }) => title),
        feed.page,
      ).toEqual(['Rigtigt']);
    }
  });
});

describe('a place and a town', () => {
  const directory = make([both]);

  test('have their own times alone of an offer at several', () => {
    expect(lines(placeFeed(directory, huset))).toEqual(['2026-11-03 17:00 Åben vejning']);
    expect(lines(placeFeed(directory, hallen))).toEqual(['2026-11-06 17:00 Åben vejning']);
    expect(lines(townFeed(directory, uldum))).toEqual(['2026-11-06 17:00 Åben vejning']);
  });

  test('have a time that may be at any of them', () => {
    const any = make([{ ...both, when: [tuesday] }]);
    expect(lines(placeFeed(any, hallen))).toEqual(['2026-11-03 17:00 Åben vejning']);
    expect(placeFeed(any, hallen).entries[0]?.where).toBe('Løsning og Uldum');
  });

  test('have the events that happen there', () => {
    const events = [makeEvent(), makeEvent({ id: 'andet', where: [{ town: 'uldum', name: 'Parken' }] })];
    const known = make([both], { events });
    expect(placeFeed(known, hallen).entries.map(({ of }) => of)).toEqual(['aaben-vejning', 'aaben-aften']);
    expect(townFeed(known, uldum).entries.map(({ of }) => of)).toEqual(['aaben-vejning', 'aaben-aften', 'andet']);
    expect(placeFeed(known, huset).entries.map(({ of }) => of)).toEqual(['aaben-vejning']);
  });
});

describe('events', () => {
  const events = [makeEvent(), makeEvent({ id: 'moede', title: 'Møde', audience: 'partners', topics: ['bevaegelse'] })];
  const directory = make([both], { events });

  test('for the public stand in the calendar of the whole and of their topic, those for partners in their own', () => {
    expect(lines(siteFeed(directory)).at(-1)).toBe('2027-02-04 19:00 Åben aften');
    expect(lines(topicFeed(directory, makeTopic())).at(-1)).toBe('2027-02-04 19:00 Åben aften');
    expect(lines(partnerFeed(directory))).toEqual(['2027-02-04 19:00 Møde']);
    expect(partnerFeed(directory).entries[0]?.description).toContain('For partnere.');
  });

  test('that were made up are marked, and stand in no calendar of several', () => {
    const known = make([both], { events: events.map((event) => ({ ...event, example: true })) });
    expect(eventFeed(known, { ...makeEvent(), example: true }).name).toBe('Opdigtet: Åben aften');
    expect([...siteFeed(known).entries, ...partnerFeed(known).entries].map(({ of }) => of)).toEqual([
      'aaben-vejning',
      'aaben-vejning',
    ]);
  });

  test('of last month and of the year after next stand in none', () => {
    const far = [makeEvent({ date: '2026-10-31' }), makeEvent({ id: 'fjern', date: '2027-12-01' })];
    expect(siteFeed(make([both], { events: far })).entries.map(({ of }) => of)).not.toContain('aaben-aften');
    expect(siteFeed(make([both], { events: far })).entries.map(({ of }) => of)).not.toContain('fjern');
  });
});

test('entries come soonest first', () => {
  const directory = make([
    { when: [tuesday] },
    { id: 'morgen', title: 'Morgen', when: [{ ...tuesday, from: '08:00' }] },
  ]);
  expect(lines(siteFeed(directory))).toEqual(['2026-11-03 08:00 Morgen', '2026-11-03 17:00 Gåhold']);
});
