import { parseArgs } from 'node:util';
import { isDay } from '#domain/date/day.ts';
import { isMonth, laterMonth, type Month, monthOf } from '#domain/upkeep/month.ts';
import { planMonths } from '#domain/upkeep/plan.ts';
import { CONFIRMED_BY, keysOf } from '#domain/vocabulary/vocabulary.ts';
import type { Settings } from '../src/data/settings.ts';
import { describeAll, describePlan, planToJson, type Shown } from './due/describe.ts';
import { issueTitle, planToMarkdown } from './due/markdown.ts';
import { RecordError, recordField } from './due/record.ts';
import { directoryOrStop, settingsOrStop, stop } from './read-or-stop.ts';

const USAGE = `npm run due                                     whom to ask this month, with a ready mail to each
npm run due -- --month 2027-01                  another month, up to a year ahead
npm run due -- --markdown                       the same as the text of an issue; --title its title
npm run due -- --json                           the same for a program
npm run due -- --all                            every offer that is due or stale, a line each, the longest overdue first
npm run due -- --asked id…                      records that their organisers were asked today
npm run due -- --confirm id… [--by mail]        records that they answered: phone, mail or visit
                             [--on 2026-11-20]  on another day than today`;

const OPTIONS = {
  month: { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  markdown: { type: 'boolean' },
  title: { type: 'boolean' },
  confirm: { type: 'boolean' },
  asked: { type: 'boolean' },
  by: { type: 'string' },
  on: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** A year ahead, today's month included. */
const MOST_MONTHS = 12;

class UsageError extends Error {}

function chooseMonth(typed: string | undefined, { today }: Settings): Month {
  const first = monthOf(today);
  if (typed === undefined) return first;
  const last = laterMonth(first, MOST_MONTHS - 1);
  if (isMonth(typed) && typed >= first && typed <= last) return typed;
  throw new UsageError(`--month «${typed}»: skriv en måned fra ${first} til ${last}.  ·  write a month in that range.`);
}

function showList(values: Values, settings: Settings): string {
  const month = chooseMonth(values.month, settings);
  const { offers, site } = directoryOrStop();
  const { today } = settings;
  const plans = planMonths(offers, site, today, MOST_MONTHS + 12);
  const at = plans.findIndex((plan) => plan.month === month);
  const [plan, ...later] = plans.slice(at);
  if (!plan) throw new Error(`Planned no ${month}.`);
  const shown: Shown = { plan, later, site, siteAddress: settings.site ?? site.address, today };
  if (values.json) return JSON.stringify(planToJson(shown), null, 2);
  if (values.title) return issueTitle(shown);
  return values.markdown ? planToMarkdown(shown) : describePlan(shown);
}

function record(values: Values, ids: readonly string[], settings: Settings): string {
  const on = values.on ?? settings.today;
  const by = values.by ?? 'mail';
  if (ids.length === 0) throw new UsageError('Skriv ét id eller flere.  ·  Write one id or more.');
  if (!isDay(on) || on > settings.today) {
    throw new UsageError(`--on «${on}»: skriv en dag, der ikke ligger i fremtiden.  ·  write a day that is not ahead.`);
  }
  if (!Object.hasOwn(CONFIRMED_BY, by)) {
    throw new UsageError(`--by «${by}»: vælg mellem ${keysOf(CONFIRMED_BY).join(', ')}.  ·  choose one of these.`);
  }
  const directory = directoryOrStop();
  const files = values.confirm
    ? recordField(settings.content, directory, ids, 'confirmed', { on, by })
    : recordField(settings.content, directory, ids, 'asked', on);
  const done = files.length > 0 ? files.map((file) => `  ${file}`).join('\n') : '  (ingen ændringer · no changes)';
  return `Skrevet  ·  Written\n${done}`;
}

function main(): string {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return USAGE;
  if (values.confirm && values.asked) throw new UsageError('Vælg --confirm eller --asked.  ·  Choose one of the two.');
  const settings = settingsOrStop();
  if (values.confirm || values.asked) return record(values, positionals, settings);
  if (values.all) return describeAll(directoryOrStop());
  if (positionals.length > 0) throw new UsageError(`«${positionals[0]}»: mangler --confirm?  ·  is --confirm missing?`);
  return showList(values, settings);
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(main());
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    if (isUsage) stop(`${error.message}\n\n${USAGE}`);
    if (error instanceof RecordError) stop(error);
    throw error;
  }
}
