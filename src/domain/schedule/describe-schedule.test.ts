import { describe, expect, test } from 'vitest';
import { addDays, WEEKDAYS } from '../date/day.ts';
import {
  describeLasts,
  describeRule,
  describeWeekly,
  formatSessionDay,
  formatTime,
  formatTimes,
  isOver,
  sayTime,
} from './describe-schedule.ts';
import { type Lasts, nextSessions, type Rule } from './schedule.ts';

const today = '2026-11-21';
const at17 = { from: '17:00', to: '18:30' };

describe('times', () => {
  test.each([
    ['17:00', '17.00', 'kl. 17'],
    ['17:30', '17.30', 'kl. 17.30'],
    ['09:00', '9.00', 'kl. 9'],
    ['09:05', '9.05', 'kl. 9.05'],
    ['10:10', '10.10', 'kl. 10.10'],
    ['00:00', '0.00', 'kl. 0'],
    ['00:30', '0.30', 'kl. 0.30'],
    ['20:00', '20.00', 'kl. 20'],
  ])('%s stands as %s in a column and is said "%s"', (time, column, said) => {
    expect(formatTime(time)).toBe(column);
    expect(sayTime(time)).toBe(said);
  });

  test('a stretch of time names its end only when that is known', () => {
    expect(formatTimes({ from: '09:00', to: '10:30' })).toBe('9.00–10.30');
    expect(formatTimes({ from: '17:00' })).toBe('17.00');
  });

  test('a session is named by weekday and day, given whole or as its day', () => {
    const session = { day: '2026-11-24', from: '17:00', to: undefined, place: undefined };
    expect(formatSessionDay(session)).toBe('tirsdag 24. nov.');
    expect(formatSessionDay('2027-05-01')).toBe('lørdag 1. maj');
  });
});

describe('a weekly rule', () => {
  test.each<[Rule, string]>([
    [{ days: ['tuesday'], ...at17 }, 'Hver tirsdag kl. 17-18.30.'],
    [{ days: ['thursday'], from: '18:00' }, 'Hver torsdag kl. 18.'],
    [{ days: ['friday', 'tuesday'], from: '09:00', to: '10:30' }, 'Hver tirsdag og fredag kl. 9-10.30.'],
    [{ days: ['monday', 'wednesday', 'friday'], from: '18:30' }, 'Hver mandag, onsdag og fredag kl. 18.30.'],
    [{ days: ['tuesday', 'monday', 'wednesday'], from: '09:00' }, 'Mandag til onsdag kl. 9.'],
    [{ days: WEEKDAYS.slice(0, 5), from: '08:00', to: '15:00' }, 'Mandag til fredag kl. 8-15.'],
    [{ days: [...WEEKDAYS], from: '10:00' }, 'Hver dag kl. 10.'],
    [{ days: ['saturday', 'sunday'], from: '10:00' }, 'Hver lørdag og søndag kl. 10.'],
  ])('%j reads "%s"', (rule, text) => {
    expect(describeRule(rule, today)).toBe(text);
  });
});

describe('a rule that is not every week', () => {
  test.each<[Rule, string]>([
    [{ days: ['saturday'], weeks: 'odd', ...at17 }, 'Hver anden lørdag (ulige uger) kl. 17-18.30.'],
    [{ days: ['saturday'], weeks: 'even', ...at17 }, 'Hver anden lørdag (lige uger) kl. 17-18.30.'],
    [
      { days: ['tuesday', 'thursday'], weeks: 'odd', from: '09:00' },
      'Tirsdag og torsdag hver anden uge (ulige uger) kl. 9.',
    ],
    [
      { days: WEEKDAYS.slice(0, 4), weeks: 'even', from: '09:00' },
      'Mandag til torsdag hver anden uge (lige uger) kl. 9.',
    ],
    [{ days: ['monday'], nth: [2, 4], from: '12:00', to: '14:00' }, 'Den anden og fjerde mandag i måneden kl. 12-14.'],
    [{ days: ['thursday'], nth: [-1], from: '17:00' }, 'Den sidste torsdag i måneden kl. 17.'],
    [{ days: ['thursday'], nth: [-1, 1], from: '17:00' }, 'Den første og sidste torsdag i måneden kl. 17.'],
    [{ days: ['friday'], nth: [1, 3, 5], from: '08:30' }, 'Den første, tredje og femte fredag i måneden kl. 8.30.'],
    [
      { days: ['monday'], nth: [1], weeks: 'odd', from: '10:00' },
      'Den første mandag i måneden (kun ulige uger) kl. 10.',
    ],
  ])('%j reads "%s"', (rule, text) => {
    expect(describeRule(rule, today)).toBe(text);
  });
});

describe('a season', () => {
  test.each([
    ['under way names its end', '2026-09-01', '2027-05-31', 'Hver tirsdag kl. 17-18.30 til 31. maj 2027.'],
    ['from today is under way', '2026-11-21', '2027-05-31', 'Hver tirsdag kl. 17-18.30 til 31. maj 2027.'],
    [
      'to come names both ends',
      '2026-12-01',
      '2027-05-31',
      'Hver tirsdag kl. 17-18.30 fra 1. december 2026 til 31. maj 2027.',
    ],
    [
      'within a year names it once',
      '2027-01-12',
      '2027-04-13',
      'Hver tirsdag kl. 17-18.30 fra 12. januar til 13. april 2027.',
    ],
    ['on its last day is not over', '2026-09-01', '2026-11-21', 'Hver tirsdag kl. 17-18.30 til 21. november 2026.'],
    ['that is over says so', '2026-01-06', '2026-05-26', 'Hver tirsdag kl. 17-18.30. Sluttede 26. maj 2026.'],
  ])('%s', (_, start, end, text) => {
    expect(describeRule({ days: ['tuesday'], ...at17, season: { start, end } }, today)).toBe(text);
  });

  test('the reference screen: Kom nu mand', () => {
    const rule: Rule = {
      days: ['tuesday'],
      ...at17,
      season: { start: '2026-09-01', end: '2027-05-31' },
      except: ['2026-12-22', '2026-12-29'],
      holidays: 'closed',
    };
    expect(describeRule(rule, today)).toBe('Hver tirsdag kl. 17-18.30 til 31. maj 2027. Lukket 22. og 29. december.');
    expect(describeRule(rule, '2027-01-02')).toBe('Hver tirsdag kl. 17-18.30 til 31. maj 2027.');
  });
});

describe('named dates', () => {
  const onDates = (...dates: string[]): Rule => ({ dates, from: '10:00', to: '15:00' });

  test.each<[promise: string, rule: Rule, text: string]>([
    ['few are all said', onDates('2026-12-02', '2027-01-13'), '2. december 2026 og 13. januar 2027 kl. 10-15.'],
    ['one is said with its weekday', onDates('2027-02-10'), 'Onsdag 10. februar 2027 kl. 10-15.'],
    ['the past is left out', onDates('2026-11-18', '2026-12-02'), 'Onsdag 2. december 2026 kl. 10-15.'],
    ['all past says when it was last', onDates('2026-09-02', '2026-10-14'), 'Sidste gang var 14. oktober 2026.'],
    [
      'one called off says so',
      { ...onDates('2026-12-02', '2027-01-13'), except: ['2026-12-02'] },
      'Onsdag 13. januar 2027 kl. 10-15. Aflyst 2. december 2026.',
    ],
    ['all called off says only that', { ...onDates('2026-12-02'), except: ['2026-12-02'] }, 'Aflyst 2. december 2026.'],
    [
      'one that was called off was not the last',
      { ...onDates('2026-09-02', '2026-10-14'), except: ['2026-10-14'] },
      'Sidste gang var 2. september 2026.',
    ],
    [
      'a public holiday is called off',
      { ...onDates('2026-12-24', '2026-12-25'), holidays: 'closed' },
      'Torsdag 24. december 2026 kl. 10-15. Aflyst 25. december 2026.',
    ],
  ])('%s', (_, rule, text) => {
    expect(describeRule(rule, today)).toBe(text);
  });

  test('five are all said; of more only the next four, and how many there are', () => {
    const weekly = Array.from({ length: 12 }, (_, index) => addDays('2026-12-02', index * 7));
    expect(describeRule(onDates(...weekly.slice(0, 5)), today)).toBe(
      '2., 9., 16., 23. og 30. december 2026 kl. 10-15.',
    );
    expect(describeRule(onDates(...weekly), today)).toBe(
      '12 udvalgte dage kl. 10-15. De næste er 2., 9., 16. og 23. december 2026.',
    );
  });
});

test.each([
  ['Mød ved porten', 'Hver tirsdag kl. 17-18.30. Mød ved porten.'],
  ['Mød ved porten.', 'Hver tirsdag kl. 17-18.30. Mød ved porten.'],
  ['Kom glad!', 'Hver tirsdag kl. 17-18.30. Kom glad!'],
])('a note comes last and ends once: %s', (note, text) => {
  expect(describeRule({ days: ['tuesday'], ...at17, note }, today)).toBe(text);
});

describe('days alone, for facts too old to work a date out from', () => {
  test.each<[Rule, string | undefined]>([
    [{ days: ['thursday', 'tuesday'], from: '18:00' }, 'tirsdage og torsdage'],
    [{ days: ['sunday'], from: '18:00' }, 'søndage'],
    [{ days: WEEKDAYS.slice(0, 5), from: '18:00' }, 'mandag til fredag'],
    [{ days: [...WEEKDAYS], from: '18:00' }, 'alle dage'],
    [{ days: ['monday'], nth: [2], from: '18:00' }, 'den anden mandag i måneden'],
    [{ days: ['saturday'], weeks: 'odd', from: '18:00' }, 'hver anden lørdag (ulige uger)'],
    [{ dates: ['2026-12-02'], from: '18:00' }, undefined],
  ])('%j reads %s', (rule, text) => {
    expect(describeWeekly(rule)).toBe(text);
  });
});

describe('how long it lasts', () => {
  const first = { intake: ['2027-01-12'], signUpBy: '2027-01-05' };
  const two = { intake: ['2027-04-07', '2027-01-20'], signUpBy: '2027-01-13' };

  test.each<[promise: string, lasts: Lasts | undefined, on: string, text: string]>([
    ['nothing known, nothing said', undefined, today, ''],
    ['an empty field says nothing', {}, today, ''],
    ['weeks and sessions', { weeks: 12, sessions: 24 }, today, '12 uger, 24 gange i alt.'],
    ['sessions alone', { sessions: 8 }, today, '8 gange i alt.'],
    ['one of each', { weeks: 1, sessions: 1 }, today, '1 uge, 1 gang.'],
    ['a rolling start', { weeks: 26, intake: 'rolling' }, today, '26 uger. Der er start hele året.'],
    [
      'one start with a deadline',
      first,
      today,
      'Næste hold begynder 12. januar 2027. Tilmeld dig senest 5. januar 2027.',
    ],
    [
      'on the day of the deadline there is time',
      first,
      '2027-01-05',
      'Næste hold begynder 12. januar 2027. Tilmeld dig senest 5. januar 2027.',
    ],
    [
      'after the deadline nobody is sent there',
      first,
      '2027-01-06',
      'Fristen for at melde sig til var 5. januar 2027. Næste start er ikke oplyst.',
    ],
    ['after the start the next is not known', first, '2027-01-13', 'Næste start er ikke oplyst.'],
    [
      'two starts come in order',
      two,
      today,
      'Nye hold begynder 20. januar og 7. april 2027. Tilmeld dig senest 13. januar 2027.',
    ],
    [
      'after the first deadline the second start is left',
      two,
      '2027-01-14',
      'Fristen for at melde sig til var 13. januar 2027. Næste hold begynder 7. april 2027.',
    ],
    ['a deadline of a start that is past is not said', two, '2027-01-21', 'Næste hold begynder 7. april 2027.'],
    [
      'a deadline of a later start than the next says which',
      { intake: ['2026-11-24', '2027-01-12'], signUpBy: '2027-01-05' },
      today,
      'Nye hold begynder 24. november 2026 og 12. januar 2027. Tilmeld dig senest 5. januar 2027 til holdet 12. januar.',
    ],
    ['a deadline without a start', { signUpBy: '2027-01-05' }, today, 'Tilmeld dig senest 5. januar 2027.'],
  ])('%s', (_, lasts, on, text) => {
    expect(describeLasts(lasts, on)).toBe(text);
  });
});

describe('an offer is over', () => {
  const ended: Rule = { days: ['tuesday'], ...at17, season: { start: '2026-01-01', end: '2026-11-20' } };
  const lastToday: Rule = { days: ['tuesday'], ...at17, season: { start: '2026-01-01', end: today } };

  test.each<[promise: string, rules: Rule[], over: boolean]>([
    ['not without rules: nothing is known', [], false],
    ['not while a rule has no end', [{ days: ['tuesday'], ...at17 }], false],
    ['the day after its season', [ended], true],
    ['not on the last day of its season', [lastToday], false],
    ['not while one of its rules goes on', [ended, lastToday], false],
    [
      'after its last date, in whatever order they stand',
      [{ dates: ['2026-11-20', '2026-10-01'], from: '10:00' }],
      true,
    ],
    ['not on its last date', [{ dates: [today, '2026-10-01'], from: '10:00' }], false],
  ])('%s', (_, rules, over) => {
    expect(isOver(rules, today)).toBe(over);
    if (over) expect(nextSessions(rules, today, 1)).toEqual([]);
  });
});
