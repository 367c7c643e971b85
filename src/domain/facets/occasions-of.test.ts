import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../content/read-directory.ts';
import { weekdayIndex } from '../date/day.ts';
import { nextSession } from '../offer/offer-row.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import { nextSessions } from '../schedule/schedule.ts';
import { makeOffer, makePlace, makeSite, makeTown } from '../testing/make-offer.ts';
import { partOfDay, soonest } from './occasion.ts';
import { occasionsOf } from './occasions-of.ts';

const TODAY = '2026-11-21'; // a Saturday
const uldum = makePlace({ id: 'uldum-skole', town: makeTown({ id: 'uldum', name: 'Uldum' }) });
const hallen = makePlace({ id: 'hallen' });

/** Each occasion in a line: where, when in the week, and when next. */
const linesOf = (overrides: Partial<Offer>) =>
  occasionsOf(makeOffer(overrides), makeSite(), TODAY).map(({ point, slot, next }) =>
    [point ?? '-', slot ? `${slot.weekday} ${slot.part}` : '?', next ? `${next.day} ${next.from}` : '?'].join(' | '),
  );

describe('when and where an offer happens', () => {
  test('a weekly rule is each of its weekdays, with its next', () => {
    expect(linesOf({ when: [{ days: ['tuesday', 'saturday'], from: '17:00' }] })).toEqual([
      '0 | 1 aften | 2026-11-24 17:00',
      '0 | 5 aften | 2026-11-21 17:00',
    ]);
  });

  test.each([
    ['07:00', 'formiddag'],
    ['11:59', 'formiddag'],
    ['12:00', 'eftermiddag'],
    ['16:59', 'eftermiddag'],
    ['17:00', 'aften'],
    ['21:30', 'aften'],
  ])('what begins at %s is "%s"', (from, part) => {
    expect(linesOf({ when: [{ days: ['monday'], from }] })).toEqual([`0 | 0 ${part} | 2026-11-23 ${from}`]);
  });

  test('dates are the weekdays they fall on, and what is past is none', () => {
    expect(
      linesOf({ when: [{ dates: ['2026-12-09', '2026-11-04', '2026-12-02', '2026-12-05'], from: '10:00' }] }),
    ).toEqual(['0 | 2 formiddag | 2026-12-02 10:00', '0 | 5 formiddag | 2026-12-05 10:00']);
  });

  test('a day that is closed is not the next, and a season over gives none', () => {
    expect(linesOf({ when: [{ days: ['tuesday'], from: '10:00', except: ['2026-11-24'] }] })).toEqual([
      '0 | 1 formiddag | 2026-12-01 10:00',
    ]);
    const over = { days: ['tuesday' as const], from: '10:00', season: { start: '2026-01-01', end: '2026-06-01' } };
    expect(linesOf({ when: [over, { days: ['friday'], from: '10:00' }] })).toEqual([
      '0 | 4 formiddag | 2026-11-27 10:00',
    ]);
  });

  test('what is always open is found at every time of the week, and has no next; by appointment it is found at none', () => {
    const lines = linesOf({ availability: 'always', places: [hallen, uldum] });
    expect(lines).toHaveLength(2 * 7 * 3);
    expect(lines[0]).toBe('0 | 0 formiddag | ?');
    expect(lines.at(-1)).toBe('1 | 6 aften | ?');
    expect(linesOf({ availability: 'appointment' })).toEqual(['0 | ? | ?']);
    expect(linesOf({ availability: 'always', status: 'paused' })).toEqual(['0 | ? | ?']);
  });

  test('two rules for one evening are one time, with the sooner next', () => {
    expect(
      linesOf({
        when: [
          { days: ['tuesday'], from: '19:00' },
          { days: ['tuesday'], from: '17:30' },
        ],
      }),
    ).toEqual(['0 | 1 aften | 2026-11-24 17:30']);
  });

  test('a rule that names its place holds there alone, and the other place has no known time', () => {
    expect(
      linesOf({ places: [hallen, uldum], when: [{ days: ['monday'], from: '09:00', where: 'uldum-skole' }] }),
    ).toEqual(['1 | 0 formiddag | 2026-11-23 09:00', '0 | ? | ?']);
  });

  test('a rule that names none may be at any of the places', () => {
    expect(linesOf({ places: [hallen, uldum], when: [{ days: ['monday'], from: '09:00' }] })).toEqual([
      '0 | 0 formiddag | 2026-11-23 09:00',
      '1 | 0 formiddag | 2026-11-23 09:00',
    ]);
  });

  test('what is on the net has times and no place', () => {
    expect(linesOf({ places: [], when: [{ days: ['monday'], from: '19:00' }] })).toEqual([
      '- | 0 aften | 2026-11-23 19:00',
    ]);
  });

  test('what says nothing of its times is never guessed', () => {
    expect(linesOf({ when: [] })).toEqual(['0 | ? | ?']);
    expect(linesOf({ when: [], places: [] })).toEqual(['- | ? | ?']);
  });

  test('what is full, or written long ago, keeps its weekday and tells no date', () => {
    const when = [{ days: ['monday' as const], from: '09:00' }];
    expect(linesOf({ when, status: 'full' })).toEqual(['0 | 0 formiddag | ?']);
    expect(linesOf({ when, source: { what: 'Folder', date: '2019' } })).toEqual(['0 | 0 formiddag | ?']);
  });

  test('what rests or is over happens on no day', () => {
    const when = [{ days: ['monday' as const], from: '09:00' }];
    expect(linesOf({ when, status: 'paused' })).toEqual(['0 | ? | ?']);
    expect(linesOf({ when, valid: { until: '2026-11-20' } })).toEqual(['0 | ? | ?']);
  });

  test('what begins later begins then', () => {
    expect(linesOf({ when: [{ days: ['monday'], from: '09:00' }], valid: { from: '2027-03-02' } })).toEqual([
      '0 | 0 formiddag | 2027-03-08 09:00',
    ]);
  });

  test.each(['content', 'tests/gallery'])(
    'the soonest is the next time that pages tell, for every offer in %s',
    (folder) => {
      const { directory } = readDirectory(folder, TODAY);
      if (!directory) throw new Error(`${folder} has faults.`);
      const { offers, site } = directory;
      const told = (offer: Offer) => {
        const session = nextSession(offer, site, TODAY);
        return session && { day: session.day, from: session.from };
      };
      for (const offer of offers) expect(soonest(occasionsOf(offer, site, TODAY)), offer.id).toEqual(told(offer));
      expect(offers.filter((offer) => told(offer)).length).toBeGreaterThan(5);
    },
  );

  test('the times of the week are those of all times ahead, for every offer that runs by rules', () => {
    const { directory } = readDirectory('content', TODAY);
    if (!directory) throw new Error('The content has faults.');
    const { site } = directory;
    const open = directory.offers.filter(
      ({ status, availability, ...offer }) => status === 'open' && availability !== 'always' && !hasEnded(offer, TODAY),
    );
    for (const offer of open) {
      const start = offer.valid.from && offer.valid.from > TODAY ? offer.valid.from : TODAY;
      const sessions = nextSessions(offer.when, start, Infinity);
      const expected = new Set(sessions.map(({ day, from }) => `${weekdayIndex(day)} ${partOfDay(from)}`));
      const slots = occasionsOf(offer, site, TODAY).flatMap(({ slot }) => (slot ? `${slot.weekday} ${slot.part}` : []));
      expect([...new Set(slots)].sort(), offer.id).toEqual([...expected].sort());
    }
  });
});
