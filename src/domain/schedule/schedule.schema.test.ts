import { describe, expect, test } from 'vitest';
import { refusalsOf } from '../testing/refusals.ts';
import { lasts, rule } from './schedule.schema.ts';

const at17 = { from: '17:00', to: '18:30' };

describe('a rule', () => {
  test('of every kind is read from text', () => {
    expect(rule.parse({ days: ['monday'], nth: ['2', '-1'], ...at17 })).toEqual({
      days: ['monday'],
      nth: [2, -1],
      ...at17,
    });
    expect(rule.parse({ dates: ['2026-12-02'], from: '10:00', where: 'torvet' })).toEqual({
      dates: ['2026-12-02'],
      from: '10:00',
      where: 'torvet',
    });
    const whole = {
      days: ['tuesday', 'friday'],
      weeks: 'odd',
      ...at17,
      season: { start: '2026-09-01', end: '2027-05-31' },
      except: ['2026-12-22', { from: '2027-02-15', to: '2027-02-21' }],
      holidays: 'closed',
      note: 'Mød ved porten',
    };
    expect(rule.parse(whole)).toEqual(whole);
  });

  test.each<[promise: string, value: object, refusal: string]>([
    [
      'both days and dates',
      { days: ['monday'], dates: ['2026-12-02'], ...at17 },
      'Skriv enten days (ugedage) eller dates (datoer).',
    ],
    ['neither', at17, 'Skriv enten days (ugedage) eller dates (datoer).'],
    ['dates with nth', { dates: ['2026-12-02'], nth: ['1'], ...at17 }, 'nth og weeks hører til days.'],
    ['dates with weeks', { dates: ['2026-12-02'], weeks: 'odd', ...at17 }, 'nth og weeks hører til days.'],
    [
      'an end before the beginning',
      { days: ['monday'], from: '18:30', to: '17:00' },
      'Slutter, før det begynder: to skal ligge efter from.',
    ],
    [
      'an end at the beginning',
      { days: ['monday'], from: '17:00', to: '17:00' },
      'Slutter, før det begynder: to skal ligge efter from.',
    ],
    [
      'the zeroth Monday',
      { days: ['monday'], nth: ['0'], ...at17 },
      'nth.0: Tæl fra 1, eller skriv -1 for den sidste.',
    ],
    ['the sixth Monday', { days: ['monday'], nth: ['6'], ...at17 }, 'nth.0: «6» er ikke et helt tal fra -1 til 5.'],
    [
      'a season that ends before it begins',
      { days: ['monday'], ...at17, season: { start: '2027-05-31', end: '2026-09-01' } },
      'season: Perioden slutter, før den begynder.',
    ],
  ])('%s is refused', (_, value, refusal) => {
    expect(refusalsOf(rule, value)).toEqual([refusal]);
  });

  test.each<[promise: string, value: object]>([
    ['no time', { days: ['monday'] }],
    ['a Danish weekday', { days: ['mandag'], ...at17 }],
    ['no weekday', { days: [], ...at17 }],
    [
      'a closed range that ends before it begins',
      { days: ['monday'], ...at17, except: [{ from: '2027-02-21', to: '2027-02-15' }] },
    ],
    [
      'a closed range with the keys of a season',
      { days: ['monday'], ...at17, except: [{ start: '2027-02-15', end: '2027-02-21' }] },
    ],
    ['an unknown key', { days: ['monday'], ...at17, hver: 'uge' }],
  ])('%s is refused', (_, value) => {
    expect(rule.safeParse(value).success).toBe(false);
  });
});

test('how long it lasts is in whole numbers; the intake is rolling or days', () => {
  expect(lasts.parse({ weeks: '12', sessions: '24', intake: 'rolling' })).toEqual({
    weeks: 12,
    sessions: 24,
    intake: 'rolling',
  });
  expect(lasts.parse({ intake: ['2027-01-12'], signUpBy: '2027-01-05' })).toEqual({
    intake: ['2027-01-12'],
    signUpBy: '2027-01-05',
  });
  expect(lasts.safeParse({ weeks: '0' }).success).toBe(false);
  expect(lasts.safeParse({ intake: 'løbende' }).success).toBe(false);
  expect(lasts.safeParse({ intake: [] }).success).toBe(false);
});
