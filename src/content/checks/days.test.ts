import { describe, expect, test } from 'vitest';
import { campaign, event, type Fields, offer, problemsIn } from '../testing/make-folder.ts';

const problems = (fields: Fields) => problemsIn({ 'offers/motion.md': offer(fields) });
const weekly = (more: string) => `[{ days: [tuesday], from: "17:00", ${more} }]`;

describe('days that contradict each other are advised about:', () => {
  test('a season outside the period', () => {
    expect(problems({ valid: '{ from: 2027-01-01 }', when: weekly('season: { start: 2026-09-01, end: 2026-12-20 }') }))
      .toMatchInlineSnapshot(`
      "offers/motion.md:9:8 when[0] (advice)
        Tiden falder aldrig: ingen af dagene ligger i sæsonen eller perioden, eller alle er aflyst.
        This time never comes: none of its days lies in the season or period, or all are cancelled."
    `);
  });

  test('a season without the weekday, and one that is all cancelled', () => {
    const never = 'Tiden falder aldrig';
    expect(problems({ when: weekly('season: { start: 2026-12-02, end: 2026-12-07 }') })).toContain(never);
    expect(
      problems({
        when: weekly('season: { start: 2026-12-02, end: 2026-12-20 }, except: [{ from: 2026-12-01, to: 2026-12-31 }]'),
      }),
    ).toContain(never);
  });

  test('a date or a start outside the period', () => {
    expect(
      problems({
        valid: '{ until: 2026-12-31 }',
        when: '[{ dates: [2026-12-02, 2027-01-13], from: "10:00" }]',
        lasts: '{ intake: [2027-01-12] }',
      }),
    ).toMatchInlineSnapshot(`
      "offers/motion.md:9:30 when[0].dates[1] (advice)
        13. januar 2027 ligger uden for perioden i valid. Ret den ene.
        2027-01-13 lies outside the period in valid. Correct one of them.
      offers/motion.md:10:19 lasts.intake[0] (advice)
        12. januar 2027 ligger uden for perioden i valid. Ret den ene.
        2027-01-12 lies outside the period in valid. Correct one of them."
    `);
  });

  test('a deadline after every start', () => {
    expect(problems({ lasts: '{ intake: [2027-01-12], signUpBy: 2027-02-05 }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:42 lasts.signUpBy (advice)
        Fristen ligger efter alle startdage i intake. Ret den ene.
        The deadline is after every start in intake. Correct one of them."
    `);
  });

  test('a place that is always open, and times', () => {
    expect(problems({ availability: 'always', when: '[{ days: [tuesday], from: "17:00" }]' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:15 availability (advice)
        Her står, at man kan komme, når det passer. Men der står også tider. Slet det ene.
        This says that one may come whenever one likes, and there are times too. Delete one of them."
    `);
    expect(problems({ availability: 'appointment', when: '[{ days: [tuesday], from: "17:00" }]' })).toBe('');
  });

  test('children of eighteen', () => {
    expect(problems({ for: '{ audience: [boern], ages: { from: 18 } }' })).toMatchInlineSnapshot(`
      "offers/motion.md:8:33 for.ages (advice)
        Alderen passer ikke med målgruppen børn. Ret den ene.
        The age does not fit the audience "boern". Correct one of them."
    `);
  });
});

describe('a season that is over', () => {
  const past = weekly('season: { start: 2025-09-01, end: 2026-05-31 }');

  test('is advised about until it is said what follows', () => {
    expect(problems({ when: past })).toMatchInlineSnapshot(`
      "offers/motion.md:8:7 when (advice)
        Alle tider er forbi (31. maj 2026). Skriv de nye, eller skriv slutdagen i valid.until.
        All times are past (2026-05-31). Write the new ones, or write the last day in valid.until."
    `);
  });

  test.each([
    ['an end', { valid: '{ until: 2026-05-31 }' }],
    ['a pause', { status: 'paused' }],
    ['a new start ahead', { lasts: '{ intake: [2027-01-12] }' }],
  ])('needs no advice with %s', (_, fields) => {
    expect(problems({ when: past, ...fields })).toBe('');
  });

  test('needs none while one of several goes on', () => {
    expect(problems({ when: `${past.slice(0, -1)}, { days: [monday], from: "10:00" }]` })).toBe('');
  });
});

test('days that fit need no advice', () => {
  expect(
    problems({
      for: '{ audience: [boern, voksne], ages: { from: 18 } }',
      valid: '{ from: 2026-05-01, until: 2027-12-31 }',
      when: '[{ days: [tuesday], from: "17:00", season: { start: 2026-09-01, end: 2027-05-31 }, except: [2026-12-22] }, { dates: [2026-12-02], from: "10:00" }, { days: [monday], from: "09:00" }]',
      lasts: '{ intake: [2027-01-12, 2027-02-12], signUpBy: 2027-01-05 }',
    }),
  ).toBe('');
});

test('a campaign or an event that ends before it begins is an error', () => {
  expect(
    problemsIn({
      'campaigns/luft.md': campaign({ period: '{ from: 2027-01-01, until: 2026-01-01 }' }),
      'events/aften.md': event({ to: '"18:00"' }),
    }),
  ).toMatchInlineSnapshot(`
    "campaigns/luft.md:6:36 period.until
      Perioden slutter, før den begynder.
      The period ends before it begins.
    events/aften.md:9:5 to
      Slutter, før det begynder: to skal ligge efter from.
      It ends before it begins: to must be after from."
  `);
});
