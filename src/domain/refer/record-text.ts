import { type Day, formatDay } from '../date/day.ts';

/** A door as the record names it. */
export interface RecordDoor {
  name: string;
  form: string;
  gln: string;
}

/** An offer as the record names it: lines of its row. */
export interface RecordOffer {
  title: string;
  example: boolean;
  start: string;
  /** "Løsning, tirsdag 24. nov. kl. 17. Gratis" */
  facts: string;
}

/** What goes into the record. */
export interface ReferRecord {
  /** The day it was handed over. */
  day: Day;
  /** The label of the problem in the words of the site; never what was typed. */
  problem: string;
  doors: readonly RecordDoor[];
  offers: readonly RecordOffer[];
  site: { name: string; address: string; version: string; built: Day };
}

const UNKNOWN = 'ikke oplyst';
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function sayDoor({ name, form, gln }: RecordDoor): string {
  return `Indgang: ${name}. Formular: ${form || UNKNOWN}. Lokationsnummer: ${gln || UNKNOWN}.`;
}

function sayOffer({ title, example, start, facts }: RecordOffer, index: number): string {
  return `${index + 1}. ${title}${example ? ' (opdigtet)' : ''}. ${sentence(start)} ${sentence(facts)}`;
}

/**
 * Plain text for the patient's record: what was chosen, as what it is and no more (nobody knows here whether a referral was
 * sent, or what was said), and the version of the content it stands in. Nothing of what was
 * typed goes into it, so no name and no CPR number can.
 *
 * @example
 * describeRecord({ day: '2026-11-21', problem: 'R95 KOL', doors: [], offers: [], site })
 * // "21. november 2026. Emne: R95 KOL.\nKilde: …"
 */
export function describeRecord({ day, problem, doors, offers, site }: ReferRecord): string {
  const head = [formatDay(day), problem && `Emne: ${problem}`].filter(Boolean).map(sentence).join(' ');
  return [
    head,
    ...doors.map(sayDoor),
    ...(offers.length > 0 ? ['Valgt til patientens seddel:', ...offers.map(sayOffer)] : []),
    `Kilde: ${site.name}, ${site.address}. Indhold ${site.version}, bygget ${formatDay(site.built)}.`,
  ].join('\n');
}
