import { expect, test } from 'vitest';
import { ar } from '../../i18n/handout/ar.ts';
import { da } from '../../i18n/handout/da.ts';
import { en } from '../../i18n/handout/en.ts';
import { tr } from '../../i18n/handout/tr.ts';
import { uk } from '../../i18n/handout/uk.ts';
import { sayFullDay, saySheetDates } from './sheet-words.ts';

const date = (day: string, where = '') => ({ day, from: '17:00', to: '18:30', where });

test.each([
  [da, 'tirsdag 24. november kl. 17.00–18.30', '24. november 2026'],
  [en, 'Tuesday 24 November 17:00–18:30', '24 November 2026'],
  [ar, 'الثلاثاء، 24 تشرين الثاني من الساعة 17:00 إلى 18:30', '24 تشرين الثاني 2026'],
  [uk, 'вівторок, 24 листопада 17:00–18:30', '24 листопада 2026 р.'],
  [tr, '24 Kasım Salı 17:00–18:30', '24 Kasım 2026'],
])('$name', (labels, when, full) => {
  expect(saySheetDates(labels, [date('2026-11-24')])).toEqual([
    { when: expect.stringMatching(squeeze(when)), where: '' },
  ]);
  expect(sayFullDay(labels, '2026-11-24')).toBe(full);
});

/** Programs differ in small words between a weekday and a date ("tirsdag den 24."). */
function squeeze(text: string): RegExp {
  const words = text.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${words.join(String.raw`,?\s(?:den\s)?`)}$`);
}

test('days with the same time at the same place share a line', () => {
  const dates = [date('2026-11-24'), date('2026-12-01')];
  expect(saySheetDates(da, dates).map(({ when }) => when.replaceAll(' den ', ' '))).toEqual([
    'tirsdag 24.\u00a0november og tirsdag 1.\u00a0december kl. 17.00–18.30',
  ]);
});

test('days at different places have a line each', () => {
  const dates = [date('2026-11-24', 'Torvet'), date('2026-12-01', 'Havnen')];
  expect(saySheetDates(da, dates).map(({ where }) => where)).toEqual(['Torvet', 'Havnen']);
});

test('the day is the one that was written, in every time zone', () => {
  expect(sayFullDay(da, '2026-01-01')).toBe('1. januar 2026');
  expect(sayFullDay(da, '2026-12-31')).toBe('31. december 2026');
});
