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
  return [...said, note, asker && `Har I spørgsmål, så ring til ${asker}. Det skal ikke på siden.`].filter(Boolean);
}

/** Is a correction said whole by its one line? */
const saysItself = ({ kind, changes: [only = '', ...others] }: Proposal) =>
  kind === 'correction' && others.length === 0 && only !== '' && saysWhole(only);

/** Answers of more characters are left to the file where the mail has no room for all. */
const MOST_BRIEF = 100;

const FOR_EDITORS = 'Filen er til redaktionen. I skal ikke læse den.';

/** Everything to be sent, to be copied: the plain words, then the file. */
export function proposalText(proposal: Proposal): string {
  return [...inWords(proposal), `${FOR_EDITORS} ${proposal.fileName}:`, proposal.file].join('\n\n');
}

/**
 * The mail of a proposal: in plain words first, then the whole file while a mail program takes so much, else with room to
 * put it in. A correction of one field needs no file.
 *
 * @param to the address of the editors, when it is known
 */
export function proposalMail(proposal: Proposal, to: string | undefined): { mail: ReadyMail; needsFile: boolean } {
  const { kind, title, fileName, file, asker } = proposal;
  const subject = kind === 'new' ? `Nyt tilbud: ${title}` : `Rettelse: ${title}`;
  const write = (...middle: string[]): ReadyMail => ({ to, subject, text: [HELLO, ...middle, BYE].join('\n\n') });
  const attached = `Filen ${fileName} er vedhæftet, eller teksten er sat ind her under:`;
  const words = inWords(proposal);
  const alone = write(...words);
  if (saysItself(proposal) && fitsMailto(alone)) return { mail: alone, needsFile: false };
  const whole = write(...words, `${FOR_EDITORS} ${fileName}:`, file);
  if (fitsMailto(whole)) return { mail: whole, needsFile: false };
  const brief = inWords({ ...proposal, answers: proposal.answers.filter((answer) => answer.length <= MOST_BRIEF) });
  const shortest = write(
    `Det handler om »${title}«.`,
    ...(asker ? [`Har I spørgsmål, så ring til ${asker}.`] : []),
    attached,
  );
  const mail = [write(...words, attached), write(...brief, attached)].find(fitsMailto) ?? shortest;
  return { mail, needsFile: true };
}

/** The answer to "Er det stadig rigtigt?" */
export function stillRightMail(offer: { title: string; address: string }, to: string | undefined): ReadyMail {
  return {
    to,
    subject: `Ja, det er stadig rigtigt: ${offer.title}`,
    text: [HELLO, 'Ja, det er stadig rigtigt:', [offer.title, offer.address].filter(Boolean).join('\n'), BYE].join(
      '\n\n',
    ),
  };
}

/** The wish to be taken off. */
export function takeOffMail(offer: { title: string; address: string }, to: string | undefined): ReadyMail {
  return {
    to,
    subject: `Slet: ${offer.title}`,
    text: [
      HELLO,
      'Vi vil gerne af listen:',
      [offer.title, offer.address].filter(Boolean).join('\n'),
      'Skriv til mig, når det er gjort.',
      BYE,
    ].join('\n\n'),
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
      'Vi vil gerne have vores hold med på listen.',
      ...QUESTIONS.map((question) => `${question}\n`),
      BYE,
    ].join('\n\n'),
  };
}
