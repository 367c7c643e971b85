import { expect, test } from 'vitest';
import type { Event } from '../directory/directory.ts';
import { makeDirectory, makeOffer, makePlace, makeTown } from '../testing/make-offer.ts';
import { describeEventTime, eventPlaces, eventsAhead, hasEventPage, isPast } from './event.ts';

const makeEvent = (overrides: Partial<Event> = {}): Event => ({
  id: 'aften',
  title: 'Åben aften',
  summary: 'Kom og hør.',
  organisation: 'kommunen',
  audience: 'public',
  date: '2027-02-04',
  from: '19:00',
  source: { what: 'Oplæg', date: '2022' },
  html: '',
  ...overrides,
});

test.each([
  [{ date: '2027-02-04', from: '19:00', to: '21:00' }, 'Torsdag 4. februar 2027 kl. 19-21'],
  [{ date: '2027-02-04', from: '08:30', to: '10:15' }, 'Torsdag 4. februar 2027 kl. 8.30-10.15'],
  [{ date: '2028-02-29', from: '09:00' }, 'Tirsdag 29. februar 2028 kl. 9'],
])('%j is said "%s"', (when, words) => {
  expect(describeEventTime(when)).toBe(words);
});

test('an event is ahead on its day, and past on the next', () => {
  const event = makeEvent({ date: '2026-11-21' });
  expect(isPast(event, '2026-11-21')).toBe(false);
  expect(isPast(event, '2026-11-22')).toBe(true);
});

test('events ahead come soonest first, and what is past is left out', () => {
  const events = [
    makeEvent({ id: 'sen', date: '2027-02-04', from: '19:00' }),
    makeEvent({ id: 'tidlig', date: '2027-02-04', from: '09:00' }),
    makeEvent({ id: 'forbi', date: '2026-11-20' }),
    makeEvent({ id: 'i-dag', date: '2026-11-21' }),
  ];
  expect(eventsAhead({ events, today: '2026-11-21' }).map(({ id }) => id)).toEqual(['i-dag', 'tidlig', 'sen']);
});

test.each([
  [{ html: '<p>Der er kaffe.</p>' }, true],
  [{ html: '', formerly: ['gammel'] }, true],
  [{ html: '', formerly: [] }, false],
  [{ html: '' }, false],
])('%j has a page of its own: %s', (event, has) => {
  expect(hasEventPage({ formerly: undefined, ...event })).toBe(has);
});

test('a place is found by its id or read from the event, each with its town', () => {
  const town = makeTown({ id: 'uldum', name: 'Uldum', postcodes: ['7171'] });
  const hall = makePlace({ id: 'hallen', name: 'Hallen', address: 'Skolegade 1', town, postcode: '7171' });
  const directory = makeDirectory({ offers: [makeOffer({ places: [hall] })] });
  const where = ['hallen', { name: 'Kroen', town: 'uldum' }, { address: 'Torvet 2', town: 'uldum' }, { town: 'uldum' }];
  expect(eventPlaces(directory, { where })).toEqual([
    { id: 'hallen', name: 'Hallen', address: 'Skolegade 1, 7171 Uldum' },
    { id: undefined, name: 'Kroen', address: 'Uldum' },
    { id: undefined, name: 'Torvet 2, 7171 Uldum', address: 'Torvet 2, 7171 Uldum' },
    { id: undefined, name: 'Uldum', address: 'Uldum' },
  ]);
  expect(eventPlaces(directory, {})).toEqual([]);
});
