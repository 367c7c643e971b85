import type { Day } from '#domain/date/day.ts';
import { formatDay } from '#domain/date/day.ts';
import type { Directory } from '#domain/directory/directory.ts';
import { describeConfirmation } from '#domain/freshness/freshness.ts';
import { offersToConfirm } from '#domain/freshness/to-confirm.ts';
import type { Site } from '#domain/site/site.ts';
import { effortOf } from '#domain/upkeep/effort.ts';
import { type Mail, reachOf, writeMail } from '#domain/upkeep/mail.ts';
import { formatMonth, type Month, monthOf } from '#domain/upkeep/month.ts';
import type { Ask, MonthPlan } from '#domain/upkeep/plan.ts';
import { describeReason } from '#domain/upkeep/reason.ts';

/** A month's list as a terminal, a program and GitHub show it. The content is Danish, and so is what an editor reads. */

/** What every way of showing the list needs to know. */
export interface Shown {
  plan: MonthPlan;
  /** The months after it, for how what does not fit is worked off. */
  later: readonly MonthPlan[];
  site: Site;
  siteAddress: string;
  today: Day;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The command that records a yes of all offers asked about; by telephone where there is no mail address. */
export function confirmCommand(ask: Ask): string {
  const { email, phone } = reachOf(ask);
  const by = phone && !email ? 'phone' : 'mail';
  return `npm run due -- --confirm ${ask.offers.map(({ offer }) => offer.id).join(' ')} --by ${by}`;
}

/** "Skriv til post@klub.dk", "Ring til 75 89 18 11", and what else there is. */
export function sayReach(ask: Ask): string {
  const { email, phone, website } = reachOf(ask);
  const ways = [email && `Skriv til ${email}`, phone && `${email ? 'eller ring' : 'Ring'} til ${phone}`].filter(
    Boolean,
  );
  if (ways.length > 0) return `${ways.join(', ')}.`;
  return website ? `Skriv på ${website}` : 'Vi ved ikke, hvordan man får fat i dem.';
}

const reasonsOf = ({ offers }: Ask) =>
  offers.map(({ offer, reason }) => `${offer.title}. ${describeReason(reason, offer.source.date)}`);

export const sayAsked = ({ asked }: Ask) => (asked ? [`Spurgt ${formatDay(asked)} uden svar. Ring denne gang.`] : []);

/** What does not fit, and when it comes. */
export function sayPostponed({ plan, later }: Shown): string {
  if (plan.postponed.length === 0) return '';
  const done = later.find(({ postponed }) => postponed.length === 0);
  const until = done ? `De er alle spurgt i ${formatMonth(done.month)}.` : 'Det tager over et år.';
  return `${count(plan.postponed.length, 'arrangør til', 'arrangører til')} burde spørges nu. Vi tager højst ti om måneden. ${until}`;
}

export function sayWaiting({ waiting }: MonthPlan): string {
  const names = waiting.map(({ organisation, asked }) => `${organisation.name} (spurgt ${asked && formatDay(asked)})`);
  return names.length > 0 ? `Venter på svar: ${names.join(', ')}.` : '';
}

export function sayHead({ plan, site, today }: Shown): string {
  const { organisers, offers, minutes } = effortOf(plan);
  const demo = site.demo ? ' Siden er en prøve: send ikke noget.' : '';
  const ahead = plan.month > monthOf(today) ? ' Regnet ud, som om alle før har svaret ja.' : '';
  if (organisers === 0) return `${formatMonth(plan.month)}: ingen at spørge.`;
  return `${formatMonth(plan.month)}: ${count(organisers, 'arrangør', 'arrangører')}, ${offers} tilbud, cirka ${minutes} minutter.${ahead}${demo}`;
}

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, '    ');

function describeMail({ to, subject, text }: Mail): string {
  return indent([to ? `Til: ${to}` : '', `Emne: ${subject}`, '', text].filter((part, at) => part || at > 0).join('\n'));
}

/** The list for a terminal. */
export function describePlan(shown: Shown): string {
  const { plan, site, siteAddress, today } = shown;
  const blocks = plan.asks.map((ask, index) =>
    [
      `${index + 1}. ${ask.organisation.name}`,
      ...[...reasonsOf(ask), ...sayAsked(ask), sayReach(ask)].map((text) => `   ${text}`),
      `   Når de har svaret: ${confirmCommand(ask)}`,
      '',
      describeMail(writeMail(ask, site, siteAddress, today)),
    ].join('\n'),
  );
  return [sayHead(shown), ...blocks, sayPostponed(shown), sayWaiting(plan)].filter(Boolean).join('\n\n');
}

/** The list for a program. */
export function planToJson({ plan, later, site, siteAddress, today }: Shown): object {
  const brief = (ask: Ask) => ({
    organisation: ask.organisation.id,
    name: ask.organisation.name,
    offers: ask.offers.map(({ offer, reason }) => ({ id: offer.id, reason: reason.kind, day: reason.day })),
    asked: ask.asked,
  });
  return {
    month: plan.month,
    effort: effortOf(plan),
    asks: plan.asks.map((ask) => ({
      ...brief(ask),
      ...reachOf(ask),
      mail: writeMail(ask, site, siteAddress, today),
    })),
    postponed: plan.postponed.map(brief),
    waiting: plan.waiting.map(brief),
    later: later.map(({ month, asks, postponed }): { month: Month; organisers: number; postponed: number } => ({
      month,
      organisers: asks.length,
      postponed: postponed.length,
    })),
  };
}

/** Everything whose organiser should be asked, a line each: for the planner, who sees the whole. */
export function describeAll({ offers, site, today }: Pick<Directory, 'offers' | 'site' | 'today'>): string {
  const all = offersToConfirm(offers, site, today);
  const stale = all.filter(({ freshness }) => freshness === 'stale').length;
  const lines = all.map(({ offer, freshness }) => {
    const age = freshness === 'stale' ? 'for gammel' : 'skal spørges';
    return `  ${offer.id}  ${offer.organisation.name}  ${age}  ${describeConfirmation(offer)}.`;
  });
  return [`${stale} for gamle, ${all.length - stale} skal spørges.`, ...lines].join('\n');
}
