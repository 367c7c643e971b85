import type { Day } from '#domain/date/day.ts';
import { isDay } from '#domain/date/day.ts';
import { todayInDenmark } from '#domain/date/today.ts';

/** The settings of a build: environment variables, read in this one place. */
export interface Settings {
  /** `BROBYGGER_CONTENT`: the content folder. */
  content: string;
  /** `BROBYGGER_OUT`: where the site is written. */
  out: string;
  /** `BROBYGGER_SITE`: the address it will have, path included; by default that of `site.yaml`. */
  site: string | undefined;
  /** `BROBYGGER_TODAY`: the day of the build; by default today in Denmark. */
  today: Day;
}

/** Read the settings; a value that cannot be right stops everything, said plainly. */
export function readSettings(environment: Record<string, string | undefined>, now = new Date()): Settings {
  const { BROBYGGER_CONTENT, BROBYGGER_OUT, BROBYGGER_SITE, BROBYGGER_TODAY } = environment;
  if (BROBYGGER_TODAY && !isDay(BROBYGGER_TODAY)) {
    throw new Error(`BROBYGGER_TODAY is "${BROBYGGER_TODAY}": write a day as 2026-11-24.`);
  }
  if (BROBYGGER_SITE && !/^https?:\/\/[^\s?#]+$/.test(BROBYGGER_SITE)) {
    throw new Error(`BROBYGGER_SITE is "${BROBYGGER_SITE}": write the whole address, https:// and path included.`);
  }
  return {
    content: BROBYGGER_CONTENT || 'content',
    out: BROBYGGER_OUT || 'dist',
    site: BROBYGGER_SITE ? BROBYGGER_SITE.replace(/\/*$/, '/') : undefined,
    today: BROBYGGER_TODAY || todayInDenmark(now),
  };
}
