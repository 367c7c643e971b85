import { describe, expect, test } from 'vitest';
import type { Event } from '../directory/directory.ts';
import type { Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer, makePlace, makeTown } from '../testing/make-offer.ts';
import { calendarMonths } from './calendar-month.ts';
import { calendarRows, rowsOfFourWeeks } from './calendar-row.ts';
import { MOST_A_DAY, weeksOf } from './calendar-week.ts';
import { fourWeeks, type Period, twoWeeks } from './period.ts';

const TODAY = '2026-11-21'; // a Saturday
const uldum = makePlace({ id: 'hallen', town: makeTown({ id: 'uldum', name: 'Uldum' }) });

const event: Event = {
  id: 'aaben-aften',
  title: 'Åben aften',
  summary: 'Kom og hør.',
  organisation: 'loesning-if',
  audience: 'public',
  date: '2026-11-26',
  from: '19:00',
  where: [{ town: 'uldum', name: 'Parken' }],
  topics: ['sind'],
  source: { what: 'Plakat', date: '2026' },
  html: '',
};
const year: Period = { from: '2026-11-01', until: '2027-10-31' };
const rowsOf = (offers: Partial<Offer>[], events: Event[] = [], period = year) =>
  calendarRows(makeDirectory({ offers: offers.map((offer) => makeOffer(offer)), events }), period);

describe('a row', () => {
  test('tells of each time of the period from today on', () => {
    const rows = rowsOf([{ when: [{ days: ['saturday'], from: '10:00', to: '11:00' }] }]);
    expect(rows[0]).toMatchObject({
      day: TODAY,
      from: '10:00',
      to: '11:00',
      where: 'Løsning',
      page: '/tilbud/gaahold/',
    });
    expect(rows.at(-1)?.day).toBe('2027-10-30');
  });

  test('of an offer that begins later, or ends before, keeps to its days', () => {
    const when = [{ days: ['saturday' as const], from: '10:00' }];
    const rows = rowsOf([{ when, valid: { from: '2026-12-05', until: '2026-12-12' } }]);
    expect(rows.map(({ day }) => day)).toEqual(['2026-12-05', '2026-12-12']);
  });

  test('of four weeks is within them', () => {
    const directory = makeDirectory({ offers: [makeOffer({ when: [{ days: ['sunday'], from: '10:00' }] })] });
    expect(rowsOfFourWeeks(directory).map(({ day }) => day)).toEqual([
      '2026-11-22',
      '2026-11-29',
      '2026-12-06',
      '2026-12-13',
    ]);
  });

  test('names the town of its own time, and is found by that town alone', () => {
    const rows = rowsOf([
      {
        places: [makePlace(), uldum],
        when: [
          { dates: ['2026-11-24'], from: '10:00', where: 'hallen', note: 'En sygeplejerske er med' },
          { dates: ['2026-11-25'], from: '10:00' },
        ],
      },
    ]);
    expect(rows.map(({ where, towns }) => [where, towns])).toEqual([
      ['Uldum', ['uldum']],
      ['Løsning og Uldum', ['loesning', 'uldum']],
    ]);
    expect(rows[0]?.beside).toBe('En sygeplejerske er med');
  });

  test('of what is full, or written long ago, is none', () => {
    const when = [{ days: ['monday' as const], from: '10:00' }];
    expect(
      rowsOf([
        { when, status: 'full' },
        { id: 'gammelt', when, source: { what: 'Folder', date: '2019' } },
      ]),
    ).toEqual([]);
  });

  test('of an event says whom it is for, and has a page only where there is more to read', () => {
    const rows = rowsOf(
      [],
      [event, { ...event, id: 'moede', audience: 'partners', from: '20:00', html: '<p>Mere.</p>' }],
    );
    expect(rows.map(({ note, page, beside, towns, topics }) => [note, page, beside, towns, topics])).toEqual([
      ['For alle', undefined, 'Kom og hør.', ['uldum'], ['sind']],
      ['For partnere', '/begivenhed/moede/', '', ['uldum'], ['sind']],
    ]);
  });

  test('of a past event is none, and rows come by day and time whatever they are', () => {
    const rows = rowsOf(
      [
        {
          when: [
            { days: ['thursday'], from: '18:00' },
            { days: ['thursday'], from: '20:00' },
          ],
        },
      ],
      [event, { ...event, id: 'foer', date: '2026-11-20' }],
    );
    expect(rows.slice(0, 3).map(({ day, from, title }) => `${day} ${from} ${title}`)).toEqual([
      '2026-11-26 18:00 Gåhold',
      '2026-11-26 19:00 Åben aften',
      '2026-11-26 20:00 Gåhold',
    ]);
  });
});

describe('weeks', () => {
  const daily = rowsOf([{ when: [{ days: ['monday', 'saturday', 'sunday'], from: '10:00' }] }]);

  test('this one and the next are from today to the Sunday after next', () => {
    expect(twoWeeks(TODAY)).toEqual({ from: TODAY, until: '2026-11-29' });
    expect(twoWeeks('2026-11-22')).toEqual({ from: '2026-11-22', until: '2026-11-29' });
    expect(twoWeeks('2026-11-23')).toEqual({ from: '2026-11-23', until: '2026-12-06' });
    expect(fourWeeks(TODAY).until).toBe('2026-12-13');
  });

  test('go from Monday to Sunday, and days without anything are left out', () => {
    const weeks = weeksOf(daily, twoWeeks(TODAY));
    expect(weeks.map(({ title, days, list }) => [title, days, ...list.map(({ day }) => day)])).toEqual([
      ['Uge 47', '21.-22. november', '2026-11-21', '2026-11-22'],
      ['Uge 48', '23.-29. november', '2026-11-23', '2026-11-28', '2026-11-29'],
    ]);
  });

  test('over the end of a month name both, and a day by itself is named once', () => {
    expect(weeksOf(daily, { from: '2026-11-29', until: '2026-12-06' }).map(({ days }) => days)).toEqual([
      '29. november',
      '30. november-6. december',
    ]);
  });

  test('without anything are left out', () => {
    expect(weeksOf([], twoWeeks(TODAY))).toEqual([]);
  });

  test('a day with very much shows some of it, and says how much more there is', () => {
    const many = Array.from({ length: MOST_A_DAY + 3 }, (_, index) => ({
      id: `hold-${index}`,
      when: [{ dates: [TODAY], from: '10:00' }],
    }));
    const [day] = weeksOf(rowsOf(many), twoWeeks(TODAY))[0]?.list ?? [];
    expect([day?.rows.length, day?.more]).toEqual([MOST_A_DAY, 3]);
  });
});

test('the months are this one from today, and the eleven after it, whole', () => {
  const months = calendarMonths('2027-03-31');
  expect(months.map(({ slug }) => slug).join(' ')).toBe(
    'marts april maj juni juli august september oktober november december januar februar',
  );
  expect(months[0]).toEqual({ slug: 'marts', title: 'marts 2027', from: '2027-03-31', until: '2027-03-31' });
  expect(months.at(-1)).toMatchObject({ title: 'februar 2028', from: '2028-02-01', until: '2028-02-29' });
});
