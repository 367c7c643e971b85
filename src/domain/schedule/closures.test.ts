import { describe, expect, test } from 'vitest';
import { describeClosures } from './closures.ts';
import type { Rule } from './schedule.ts';

const today = '2026-11-21';
const tuesday: Rule = { days: ['tuesday'], from: '17:00' };
const christmas = { from: '2026-12-21', to: '2027-01-03' };
const week7 = { from: '2027-02-15', to: '2027-02-21' };

describe('closed days', () => {
  test.each<[promise: string, except: Rule['except'], text: string]>([
    ['none, nothing said', undefined, ''],
    ['in one month are joined', ['2026-12-29', '2026-12-22'], 'Lukket 22. og 29. december.'],
    ['in two months name both', ['2026-12-29', '2027-01-05'], 'Lukket 29. december og 5. januar.'],
    ['that the rule never meets are not named', ['2026-12-23', '2026-12-22'], 'Lukket 22. december.'],
    ['that are past are not named', ['2026-11-17', '2026-12-22'], 'Lukket 22. december.'],
    ['more than half a year off are not named', ['2027-05-18', '2027-05-25'], 'Lukket 18. maj.'],
    [
      'within a longer closure are not named again',
      [christmas, '2026-12-22'],
      'Lukket fra 21. december til og med 3. januar.',
    ],
    ['named twice are said once', [week7, week7, '2026-12-22', '2026-12-22'], 'Lukket 22. december og i uge 7.'],
    ['of a whole week are said as the week', [week7], 'Lukket i uge 7.'],
    [
      'of part of a week are said as days',
      [{ from: '2027-02-15', to: '2027-02-19' }],
      'Lukket fra 15. til og med 19. februar.',
    ],
    ['of a range with one day are that day', [{ from: '2026-12-22', to: '2026-12-22' }], 'Lukket 22. december.'],
    ['of a range the rule never meets are not named', [{ from: '2026-12-23', to: '2026-12-27' }], ''],
    [
      'after a range are told from its end',
      [christmas, '2027-02-16'],
      'Lukket fra 21. december til og med 3. januar og den 16. februar.',
    ],
    ['that have begun name their end', [{ from: '2026-11-16', to: '2026-12-06' }], 'Lukket til og med 6. december.'],
    [
      'that have begun and are long name the year too',
      [{ from: '2026-11-16', to: '2027-08-01' }],
      'Lukket til og med 1. august 2027.',
    ],
    [
      'in great number are named in part, and it says so',
      ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29'],
      'Lukket blandt andet 1., 8., 15. og 22. december.',
    ],
  ])('%s', (_, except, text) => {
    expect(describeClosures({ ...tuesday, except }, today)).toBe(text);
  });

  test('outside the season are not named', () => {
    const season = { start: '2026-09-01', end: '2026-12-23' };
    expect(describeClosures({ ...tuesday, season, except: ['2026-12-22', '2026-12-29'] }, today)).toBe(
      'Lukket 22. december.',
    );
  });
});

describe('public holidays', () => {
  test.each<[promise: string, rule: Rule, text: string]>([
    [
      'are said when the rule meets one',
      { days: ['monday'], from: '10:00', holidays: 'closed' },
      'Lukket på helligdage.',
    ],
    [
      'are not said when it meets none within its season',
      { ...tuesday, holidays: 'closed', season: { start: '2026-09-01', end: '2027-05-31' } },
      '',
    ],
    [
      'come last',
      { days: ['monday'], from: '10:00', holidays: 'closed', except: [christmas, week7, '2027-01-11'] },
      'Lukket fra 21. december til og med 3. januar, den 11. januar, i uge 7 og på helligdage.',
    ],
    [
      'that are exceptions too are said once',
      { days: ['saturday'], from: '10:00', holidays: 'closed', except: ['2026-12-26'] },
      'Lukket på helligdage.',
    ],
    ['open ones are said too', { days: ['sunday'], from: '10:00', holidays: 'open' }, 'Også på helligdage.'],
    [
      'open ones beside closed days',
      { days: ['sunday'], from: '10:00', holidays: 'open', except: ['2026-12-20'] },
      'Lukket 20. december. Også på helligdage.',
    ],
    ['nothing known, nothing said', { days: ['sunday'], from: '10:00' }, ''],
  ])('%s', (_, rule, text) => {
    expect(describeClosures(rule, today)).toBe(text);
  });

  test('that are past are not said', () => {
    const season = { start: '2026-09-01', end: '2027-03-20' };
    const friday: Rule = { days: ['friday'], from: '10:00', holidays: 'closed', season };
    expect(describeClosures(friday, '2027-01-01')).toBe('Lukket på helligdage.');
    expect(describeClosures(friday, '2027-01-02')).toBe('');
  });
});
