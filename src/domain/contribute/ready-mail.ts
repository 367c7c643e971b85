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
  /** What somebody wants the editors to know. */
  note: string;
}

const HELLO = 'Hej';
const BYE = 'Hilsen\n';

function opening({ kind, title, changes }: Proposal): string[] {
  if (kind === 'new') return [`Vi vil gerne have »${title}« med på listen.`];
  return [`Her er en rettelse til »${title}«.`, changes.join('\n')];
}

/**
 * The mail of a proposal: with the whole file in it while a mail program takes so much, else with room to put it in.
 *
 * @param to the address of the editors, when it is known
 */
export function proposalMail(proposal: Proposal, to: string | undefined): { mail: ReadyMail; holdsFile: boolean } {
  const { kind, title, fileName, file, note } = proposal;
  const subject = kind === 'new' ? `Nyt tilbud: ${title}` : `Rettelse: ${title}`;
  const write = (ending: readonly string[]): ReadyMail => ({
    to,
    subject,
    text: [HELLO, ...opening(proposal), note, ...ending, BYE].filter(Boolean).join('\n\n'),
  });
  const whole = write([`Teksten til ${fileName} står her under:`, file]);
  if (fitsMailto(whole)) return { mail: whole, holdsFile: true };
  const short = write([`Filen ${fileName} er vedhæftet, eller teksten er sat ind her under:`]);
  const shorter = {
    ...short,
    text: [
      HELLO,
      `Det handler om »${title}«.`,
      `Filen ${fileName} er vedhæftet, eller teksten er sat ind her under:`,
      BYE,
    ].join('\n\n'),
  };
  return { mail: fitsMailto(short) ? short : shorter, holdsFile: false };
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
