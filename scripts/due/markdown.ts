import { effortOf } from '#domain/upkeep/effort.ts';
import { writeMail } from '#domain/upkeep/mail.ts';
import { formatMonth } from '#domain/upkeep/month.ts';
import type { Ask } from '#domain/upkeep/plan.ts';
import { describeReason } from '#domain/upkeep/reason.ts';
import { confirmCommand, sayAsked, sayHead, sayPostponed, sayReach, sayWaiting, type Shown } from './describe.ts';

/** A month's list as an issue on GitHub: what partners wrote is inert in it, and names nobody there. */

/**
 * Text with every character that Markdown or HTML would act on written as an entity. GitHub looks for people and issues
 * after entities have been read, so a comment that nobody sees parts `@` and `#` from what follows, but for the `@` of a
 * mail address (github.com/github/cmark-gfm/issues/181).
 */
export function inert(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\p{L}\p{N} .,()?%/-]/gu, (sign) => `&#${sign.codePointAt(0)};`)
    .replaceAll(/(?<![a-z\d])&#64;|&#35;/gi, '$&<!-- -->')
    .replaceAll(/www\./gi, (start) => start.replace('.', '&#46;'));
}

/** Text as it stands, in a fence longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function describeAsk(ask: Ask, { site, siteAddress, today }: Shown): string {
  const { to, subject, text } = writeMail(ask, site, siteAddress, today);
  const reasons = ask.offers.map(
    ({ offer, reason }) => `  - ${inert(offer.title)}. ${inert(describeReason(reason, offer.source.date))}`,
  );
  return [
    `- [ ] **${inert(ask.organisation.name)}**`,
    ...reasons,
    ...[...sayAsked(ask), sayReach(ask)].map((text) => `  - ${inert(text)}`),
    '',
    '<details><summary>Mail</summary>',
    '',
    fenced([to ? `Til: ${to}` : 'Til: ingen mailadresse', `Emne: ${subject}`, '', text].join('\n')),
    '',
    'Når de har svaret:',
    '',
    fenced(confirmCommand(ask)),
    '',
    '</details>',
  ].join('\n');
}

/** The title of the month's issue: the same for the same month, so that it is opened once. */
export function issueTitle({ plan }: Shown): string {
  return `Spørg arrangørerne: ${formatMonth(plan.month)}`;
}

/** The text of the month's issue. */
export function planToMarkdown(shown: Shown): string {
  const { plan } = shown;
  const isEmpty = effortOf(plan).organisers === 0;
  return [
    sayHead(shown),
    isEmpty ? '' : 'Send mailen, eller ring. Sæt kryds, når svaret er skrevet ind.',
    ...plan.asks.map((ask) => describeAsk(ask, shown)),
    inert(sayPostponed(shown)),
    inert(sayWaiting(plan)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
