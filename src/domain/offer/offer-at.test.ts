import { describe, expect, test } from 'vitest';
import type { Rule } from '../schedule/schedule.ts';
import { makeOffer, makePlace, makeTown } from '../testing/make-offer.ts';
import { offerAt, placesAhead } from './offer-at.ts';
import type { Offer } from './offer.ts';

const hall = makePlace({ id: 'hallen' });
const harbour = makePlace({ id: 'havnen', town: makeTown({ id: 'juelsminde', name: 'Juelsminde' }) });
const stop = (where: string, ...dates: string[]): Rule => ({ dates, from: '10:00', where });

describe('a stop is a place only while it lies ahead', () => {
  test.each<[promise: string, overrides: Partial<Offer>, ids: string[]]>([
    ['both lie ahead', { when: [stop('hallen', '2026-12-02'), stop('havnen', '2026-12-09')] }, ['hallen', 'havnen']],
    ['today is ahead', { when: [stop('hallen', '2026-11-21'), stop('havnen', '2026-12-09')] }, ['hallen', 'havnen']],
    ['yesterday is past', { when: [stop('hallen', '2026-11-20'), stop('havnen', '2026-12-09')] }, ['havnen']],
    ['one of two dates is enough', { when: [stop('hallen', '2026-11-20', '2027-01-13')] }, ['hallen', 'havnen']],
    [
      'a last stop that is cancelled is none',
      {
        when: [{ ...stop('hallen', '2026-11-20', '2026-12-02'), except: ['2026-12-02'] }, stop('havnen', '2026-12-09')],
      },
      ['havnen'],
    ],
    [
      'a season that is over is past',
      {
        when: [
          { days: ['monday'], from: '10:00', where: 'hallen', season: { start: '2026-01-01', end: '2026-06-30' } },
          { days: ['monday'], from: '10:00', where: 'havnen' },
        ],
      },
      ['havnen'],
    ],
    ['a place that no rule names stays', { when: [{ days: ['monday'], from: '10:00' }] }, ['hallen', 'havnen']],
    [
      'no time is ahead, but a new team is',
      { when: [stop('hallen', '2026-11-20')], places: [hall], lasts: { intake: ['2027-01-12'] } },
      ['hallen'],
    ],
    ['what is over says where it was', { when: [stop('hallen', '2026-11-20')] }, ['hallen', 'havnen']],
  ])('%s', (_, overrides, ids) => {
    expect(
      placesAhead(overrides.places ?? [hall, harbour], makeOffer(overrides), '2026-11-21').map(({ id }) => id),
    ).toEqual(ids);
  });
});

describe('an offer at one of its places', () => {
  const offer = makeOffer({
    places: [hall, harbour],
    when: [
      { days: ['monday'], from: '10:00', where: 'hallen' },
      { days: ['friday'], from: '12:00', where: 'havnen' },
      { days: ['sunday'], from: '14:00' },
    ],
  });

  test('has the times of that place, and those that may be anywhere', () => {
    const there = offerAt(offer, ({ town }) => town.id === 'juelsminde');
    expect(there.places).toEqual([harbour]);
    expect(there.when.map(({ from }) => from)).toEqual(['12:00', '14:00']);
  });

  test('is the offer itself, where it has no other', () => {
    expect(offerAt(offer, () => true)).toBe(offer);
  });
});
