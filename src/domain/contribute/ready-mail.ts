import { saysWhole } from './changes.ts';

/** Mails that only have to be sent. */

/** Plain text, an empty line between paragraphs; without an address where none is known. */
export interface ReadyMail {
  to: string | undefined;
  subject: string;
  text: string;
}

/** Mail programs and Windows cut longer addresses; measured by others at about 2,000 characters (Outlook). */
const MOST_MAILTO = 1_900;

/**
 * The address that opens the mail in the visitor's own mail program.
 *
 * @example mailtoHref({ to: 'a@b.dk', subject: 'Hej', text: 'Med venlig hilsen' })   // "mailto:a@b.dk?subject=Hej&body=Med%20venlig%20hilsen"
 */
export function mailtoHref({ to, subject, text }: ReadyMail): string {
  const body = encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to ?? '').replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** Does the address of a mail reach the mail program whole? */
export function fitsMailto(mail: ReadyMail): boolean {
  return mailtoHref(mail).length <= MOST_MAILTO;
}

/** What a proposal or a correction says, beside the file. */
export interface Proposal {
  kind: 'new' | 'correction';
  title: string;
  fileName: string;
  /** The whole file. */
  file: string;
  /** What was changed, a line each; none of a new one. */
  changes: readonly string[];
  /** What was answered in a new one, a line each: "Navn: Gåtur". */
  answers: readonly string[];
  /** What somebody wants the editors to know. */
  note: string;
  /** Whom the editors may ring: in the mail alone, never in the file. */
  asker: string;
}

const HELLO = 'Hej';
const BYE = 'Hilsen\n';

/** What is said before the file, in plain words. */
function inWords({ kind, title, changes, answers, note, asker }: Proposal): string[] {
  const said =
    kind === 'new'
      ? [`Vi vil gerne have »${title}« med på listen.`, answers.join('\n')]
      : [`Her er en rettelse til »${title}«.`, changes.join('\n')];
  return [...said, note, ...askBack(asker)].filter(Boolean);
}

const askBack = (asker: string) => (asker ? [`Har I spørgsmål, så ring til ${asker}. Det skal ikke på siden.`] : []);

/** Is a correction said whole by its one line? */
const saysItself = ({ kind, changes: [only = '', ...others] }: Proposal) =>
  kind === 'correction' && others.length === 0 && only !== '' && saysWhole(only);

/** What is longer, in characters, is left to the file where the mail has no room for all. */
const MOST_BRIEF = 100;
const isBrief = (text: string) => text.length <= MOST_BRIEF;

/** The file with what it is before it. */
const theFile = ({ fileName, file }: Proposal) => [`Til redaktionen: filen ${fileName}`, file];

/** Everything to be sent, to be copied: the plain words, then the file. */
export function proposalText(proposal: Proposal): string {
  return [...inWords(proposal), ...theFile(proposal)].join('\n\n');
}

/**
 * How a mail stands to the file: `no` when it holds it or needs none, `may` when its words say everything and only the file
 * has no room, `must` when something stands in the file alone.
 */
export type Attach = 'no' | 'may' | 'must';

/**
 * The mail of a proposal: in plain words first, then the whole file while a mail program takes so much. It speaks of an
 * attachment only where there must be one. A correction of one field needs no file.
 *
 * @param to the address of the editors, when it is known
 */
export function proposalMail(proposal: Proposal, to: string | undefined): { mail: ReadyMail; attach: Attach } {
  const { kind, title, fileName, asker, changes, answers, note } = proposal;
  const subject = kind === 'new' ? `Nyt tilbud: ${title}` : `Rettelse: ${title}`;
  const write = (...middle: string[]): ReadyMail => ({ to, subject, text: [HELLO, ...middle, BYE].join('\n\n') });
  const alone = write(...inWords(proposal));
  if (saysItself(proposal) && fitsMailto(alone)) return { mail: alone, attach: 'no' };
  const whole = write(...inWords(proposal), ...theFile(proposal));
  if (fitsMailto(whole)) return { mail: whole, attach: 'no' };
  if (changes.every(saysWhole) && fitsMailto(alone)) return { mail: alone, attach: 'may' };
  const rest = `Resten står i filen ${fileName}, som er vedhæftet.`;
  const brief = { ...proposal, changes: changes.filter(isBrief), answers: answers.filter(isBrief) };
  const shortest = write(
    `Det handler om »${title}«.`,
    ...(isBrief(asker) ? askBack(asker) : []),
    `Alt står i filen ${fileName}, som er vedhæftet.`,
  );
  const mail = [proposal, brief, { ...brief, note: isBrief(note) ? note : '' }]
    .map((one) => write(...inWords(one), rest))
    .find(fitsMailto);
  return { mail: mail ?? shortest, attach: 'must' };
}

/**
 * The answer to "Er det stadig rigtigt?", with what was shown of the offer, so that both sides know what was confirmed. Where
 * a mail program does not take so much it names the offer alone.
 *
 * @param said what stands there now, a line each
 */
export function stillRightMail(
  offer: { title: string; address: string },
  to: string | undefined,
  said: readonly string[] = [],
): ReadyMail {
  const write = (...more: string[]): ReadyMail => ({
    to,
    subject: `Ja, det er stadig rigtigt: ${offer.title}`,
    text: [HELLO, 'Ja, det er stadig rigtigt:', nameOf(offer), ...more, BYE].join('\n\n'),
  });
  const whole = write(...(said.length > 0 ? [`Det står der nu:\n${said.join('\n')}`] : []));
  return fitsMailto(whole) ? whole : write();
}

const nameOf = ({ title, address }: { title: string; address: string }) => [title, address].filter(Boolean).join('\n');

/** The wish to be taken off. */
export function takeOffMail(offer: { title: string; address: string }, to: string | undefined): ReadyMail {
  return {
    to,
    subject: `Slet: ${offer.title}`,
    text: [HELLO, 'Vi vil gerne af listen:', nameOf(offer), 'Skriv til mig, når det er gjort.', BYE].join('\n\n'),
  };
}

/** What somebody without a script, or without a wish for forms, is asked to write. */
export const QUESTIONS = [
  'Hvad hedder tilbuddet?',
  'Hvad er det? Skriv en eller to sætninger.',
  'Hvem står bag?',
  'Hvem er det for?',
  'Hvor og hvornår er det?',
  'Hvad koster det?',
  'Hvad gør man først? Ringer, møder op eller melder sig til?',
  'Hvad er telefonnummeret, mailadressen eller hjemmesiden?',
] as const;

/** The mail with the questions in it, ready to be answered. */
export function questionsMail(to: string | undefined): ReadyMail {
  return {
    to,
    subject: 'Et nyt tilbud til listen',
    text: [
      HELLO,
      'Vi vil gerne have vores tilbud med på listen.',
      ...QUESTIONS.map((question) => `${question}\n`),
      BYE,
    ].join('\n\n'),
  };
}
