import { MOST_CHOSEN } from '#domain/refer/chosen-offers.ts';
import type { PatientProblem } from '#domain/refer/patient-problem.ts';
import type { ReferDirectory } from '#domain/refer/refer-file.ts';
import { isAbout, type Suggested } from '#domain/refer/what-to-tell.ts';
import { capitalise, joinWithAnd } from '#domain/text/fields.ts';

type Topics = ReferDirectory['topics'];

/** The groups that a problem names; its topics where it names no group. */
export function labelsOf({ labels }: PatientProblem, topics: Topics): readonly string[] {
  const titles = new Set(topics.values());
  const groups = labels.filter((label) => !titles.has(label));
  return groups.length > 0 ? groups : labels;
}

/** "R95 KOL", "knogleskørhed og balance"; what was typed where the content has no word for it. */
export function sayProblem(problem: PatientProblem | undefined, code: string | undefined, topics: Topics): string {
  const labels = problem ? labelsOf(problem, topics).slice(0, 2) : [];
  return [code, joinWithAnd(labels)].filter(Boolean).join(' ');
}

const quote = (text: string) => `»${text}«`;

/** "2 nævner KOL. 1 er mærket R95. 6 har samme tema." Only what is true of them is said. */
export function sayTell(
  tell: readonly Suggested[],
  { problem, asked, topics }: { problem: PatientProblem | undefined; asked: string; topics: Topics },
): string {
  if (tell.length === 0) return '';
  const labels = problem ? labelsOf(problem, topics) : [];
  const isNaming = ({ refer }: Suggested) => refer.mentions.some((label) => labels.includes(label));
  const naming = tell.filter((one) => one.tie !== 'judged' && isNaming(one)).length;
  const coded = tell.filter((one) => one.tie === 'code' && !isNaming(one)).length;
  const next = tell.filter(({ tie }) => tie === 'next').length;
  const alike = tell.filter(({ tie }) => tie === 'topic').length;
  const judged = tell.filter(({ tie }) => tie === 'judged').length;
  const parts = [
    labels.length === 0 ? `${tell.length} fundet på ${quote(asked)}` : '',
    judged > 0 ? `${judged} er vurderet` : '',
    naming > 0 ? `${naming} nævner ${joinWithAnd(labels.slice(0, 2))}` : '',
    coded > 0 ? `${coded} har fået koden af redaktionen` : '',
    next > 0 ? `${next} kan følge efter et hold` : '',
    alike > 0 ? `${alike} har samme tema` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${capitalise(parts.join('. '))}.` : '';
}

/** Why an offer stands there, in a few words. */
export function sayWhy({ tie, after, refer, found }: Suggested, problem: PatientProblem, topics: Topics): string {
  const mentions = refer.mentions.filter((label) => problem.labels.includes(label)).slice(0, 2);
  const named = mentions.length > 0 ? `Nævner ${joinWithAnd(mentions)}` : '';
  const shared = refer.codes.filter((code) => problem.codes.includes(code)).slice(0, 3);
  const coded = shared.length > 0 ? `Mærket ${joinWithAnd(shared)} af redaktionen` : '';
  if (tie === 'judged') return [refer.judged?.text, named].filter(Boolean).join('. ');
  if (named || coded) return [named, coded].filter(Boolean).join('. ');
  if (after) return `Kan følge efter ${after}`;
  const titles = found.choices.topic
    .filter((topic) => problem.topics.includes(topic))
    .flatMap((topic) => topics.get(topic) ?? []);
  if (titles.length > 0) return `Samme tema: ${joinWithAnd(titles)}`;
  return problem.labels.length > 0 ? 'Beslægtet' : 'Fundet på dine ord';
}

/** "Vis også 5 med gamle oplysninger, 2 om netop KOL": what is held back may be what comes nearest. */
export function sayHeld(held: readonly Suggested[], problem: PatientProblem | undefined, topics: Topics): string {
  const hasFull = held.some(({ refer }) => refer.trust === 'closed');
  const labels = problem ? labelsOf(problem, topics).slice(0, 2) : [];
  const about = labels.length > 0 ? held.filter(({ tie }) => isAbout(tie)).length : 0;
  return `Vis også ${held.length} med gamle oplysninger${hasFull ? ' eller uden plads' : ''}${
    about > 0 ? `, ${about} om ${joinWithAnd(labels)}` : ''
  }`;
}

export const sayMore = (count: number) => `Vis ${count} mere`;

export const sayUnknownCode = (code: string) =>
  `Koden ${code} kender vi ikke her. Siden har kun de koder, som redaktionen har skrevet ind. Skriv diagnosen eller patientens egne ord i stedet.`;

/** What a gap is called; nothing is made up to fill it. */
export function sayGap(asked: string, hasHeld: boolean): string {
  return hasHeld
    ? `Vi kender kun tilbud med gamle oplysninger om »${asked}«.`
    : `Vi kender ingen tilbud uden henvisning om »${asked}«. Det er et hul i oversigten.`;
}

export const NO_COURSE = 'Vi kender ingen hold bag denne indgang om det, du søgte.';
export const GENERAL = 'Kommunens almene indgang. Vi ved ikke, om den gælder netop det her. Ring, og spørg.';
export const CPR = 'Det ligner et CPR-nummer. Vi har slettet det fra feltet. Det er ikke sendt eller gemt.';
export const EMPTY_PROMPT = 'Skriv et problem ovenfor. Så står det, der passer til det, her.';
export const NONE_CHOSEN = 'Der er ikke valgt noget endnu. Vælg op til fire tilbud.';
export const SHEET_FULL = `Der er plads til ${MOST_CHOSEN} på sedlen. Tag et af først.`;
export const COPIED = 'Teksten er kopieret. Sæt den ind i journalen.';
export const COPY_BY_HAND = 'Teksten kunne ikke kopieres. Marker den her, og kopiér den selv.';

/** "»Kom nu mand« er lagt på sedlen. 2 af 4." */
export function sayChosen(title: string, isOn: boolean, count: number): string {
  return `${quote(title)} er ${isOn ? 'lagt på' : 'taget af'} sedlen. ${count} af ${MOST_CHOSEN}.`;
}

export function sayMoved(title: string, position: number, count: number): string {
  return `${quote(title)} er nummer ${position} af ${count}.`;
}

/** Words that were read as others, and words that nothing was found for; empty where there are none. */
export function sayReading(
  corrections: readonly { said: string; meant: string }[],
  missing: readonly string[],
): string {
  const read = corrections.map(({ said, meant }) => `Vi læste ${quote(said)} som ${quote(meant)}.`);
  return [...read, missing.length > 0 ? `Vi fandt ikke noget om ${joinWithAnd(missing.map(quote))}.` : '']
    .filter(Boolean)
    .join(' ');
}
