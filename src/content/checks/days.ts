import { type Day, formatDay } from '#domain/date/day.ts';
import type { OfferFile } from '#domain/offer/offer.ts';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { isOver } from '#domain/schedule/describe-schedule.ts';
import { nextSessions } from '#domain/schedule/schedule.ts';
import type { Parsed, ParsedFolder } from '../parsed-folder.ts';

/** Days that cannot all be right, and seasons that are over. */

const NEVER: Wording = {
  da: 'Tiden falder aldrig: ingen af dagene ligger i sæsonen eller perioden, eller alle er aflyst.',
  en: 'This time never comes: none of its days lies in the season or period, or all are cancelled.',
};
const OUTSIDE = (day: Day): Wording => ({
  da: `${formatDay(day)} ligger uden for perioden i valid. Ret den ene.`,
  en: `${day} lies outside the period in valid. Correct one of them.`,
});
const TOO_LATE: Wording = {
  da: 'Fristen ligger efter alle startdage i intake. Ret den ene.',
  en: 'The deadline is after every start in intake. Correct one of them.',
};
const SEASON_OVER = (end: Day): Wording => ({
  da: `Alle tider er forbi (${formatDay(end)}). Skriv de nye, eller skriv slutdagen i valid.until.`,
  en: `All times are past (${end}). Write the new ones, or write the last day in valid.until.`,
});
const ALWAYS_AND_TIMES: Wording = {
  da: 'Her står, at man kan komme, når det passer. Men der står også tider. Slet det ene.',
  en: 'This says that one may come whenever one likes, and there are times too. Delete one of them.',
};
const FOR_NOBODY: Wording = {
  da: 'Alderen passer ikke med målgruppen børn. Ret den ene.',
  en: 'The age does not fit the audience "boern". Correct one of them.',
};
const CHILD_UNTIL = 17;

type OfferSource = Parsed<OfferFile>;

/** A rule none of whose sessions ever happens: its first and last possible day come from its season, its dates or valid. */
function checkRulesHappen({ source, value }: OfferSource): Problem[] {
  const { from, until } = value.valid ?? {};
  return (value.when ?? []).flatMap((rule, index) => {
    const dates = [...(rule.dates ?? [])].sort();
    const first = [rule.season?.start, from, dates[0]]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    const last = [rule.season?.end, until, dates.at(-1)].filter((day) => day !== undefined).sort()[0];
    if (first === undefined || last === undefined) return [];
    const happens = first <= last && nextSessions([rule], first, 1, last).length > 0;
    return happens ? [] : [source.problemAt(['when', index], NEVER, { severity: 'advice' })];
  });
}

function checkInPeriod({ source, value }: OfferSource): Problem[] {
  const { from = '', until = '9' } = value.valid ?? {};
  const outside = (days: readonly Day[], at: (string | number)[]) =>
    days.flatMap((day, index) =>
      day < from || day > until ? [source.problemAt([...at, index], OUTSIDE(day), { severity: 'advice' })] : [],
    );
  const intake = Array.isArray(value.lasts?.intake) ? value.lasts.intake : [];
  return [
    ...(value.when ?? []).flatMap(({ dates = [] }, index) => outside(dates, ['when', index, 'dates'])),
    ...outside(intake, ['lasts', 'intake']),
  ];
}

function checkDeadline({ source, value }: OfferSource): Problem[] {
  const { intake, signUpBy } = value.lasts ?? {};
  if (signUpBy === undefined || !Array.isArray(intake) || intake.some((day) => day >= signUpBy)) return [];
  return [source.problemAt(['lasts', 'signUpBy'], TOO_LATE, { severity: 'advice' })];
}

/** Said until the times are written anew or an end is; a pause or an intake ahead explains it too. */
function checkSeasonOver({ source, value }: OfferSource, today: Day): Problem[] {
  const when = value.when ?? [];
  const startsAgain = Array.isArray(value.lasts?.intake) && value.lasts.intake.some((day) => day >= today);
  const isExplained = value.valid?.until !== undefined || value.status === 'paused' || startsAgain;
  if (isExplained || !isOver(when, today)) return [];
  const ends = when.flatMap(({ dates, season }) => dates ?? (season ? [season.end] : []));
  const end = ends.sort().at(-1);
  return end === undefined ? [] : [source.problemAt(['when'], SEASON_OVER(end), { severity: 'advice' })];
}

function checkAges({ source, value }: OfferSource): Problem[] {
  const { audience, ages } = value.for ?? {};
  const isForChildrenAlone = audience?.length === 1 && audience[0] === 'boern';
  if (!isForChildrenAlone || (ages?.from ?? 0) <= CHILD_UNTIL) return [];
  return [source.problemAt(['for', 'ages'], FOR_NOBODY, { severity: 'advice' })];
}

function checkAlways({ source, value }: OfferSource): Problem[] {
  if (value.availability !== 'always' || !value.when?.length) return [];
  return [source.problemAt(['availability'], ALWAYS_AND_TIMES, { severity: 'advice' })];
}

/** Everything that days contradict in offers. */
export function checkDays({ files }: ParsedFolder, today: Day): Problem[] {
  return files.offers.flatMap((offer) => [
    ...checkRulesHappen(offer),
    ...checkInPeriod(offer),
    ...checkDeadline(offer),
    ...checkSeasonOver(offer, today),
    ...checkAges(offer),
    ...checkAlways(offer),
  ]);
}
