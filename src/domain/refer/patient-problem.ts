/** A group of synonyms or a topic that a problem may be: its label, and what an editor has tied to it. */
export interface ReferConcept {
  label: string;
  codes: readonly string[];
  topics: readonly string[];
}

/** What somebody is sent on for, in the words of the content. */
export interface PatientProblem {
  /** ICPC-2 codes, without those of the same group: the one that was typed, or those of what was said. */
  codes: readonly string[];
  /** Labels of groups and topics. */
  labels: readonly string[];
  /** Ids of topics. */
  topics: readonly string[];
}

const once = (values: readonly string[]) => [...new Set(values)];

/**
 * The ICPC-2 code that stands in a text, with what else is said; nothing where there is none.
 *
 * @example
 * readCode('t90')          // { code: 'T90', rest: '' }
 * readCode('R95 i Uldum')  // { code: 'R95', rest: 'i Uldum' }
 * readCode('K7 padel')     // undefined: a code has two digits
 */
export function readCode(text: string): { code: string; rest: string } | undefined {
  const found = /(^|[^\p{L}\d])([ABDFHKLNPRSTUWXYZ]) ?(\d\d)(?![\p{L}\d])/iu.exec(text);
  if (!found) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { code: `${found[2] ?? ''}${found[3] ?? ''}`.toUpperCase(), rest: rest.replaceAll(/\s+/g, ' ').trim() };
}

/** The problem that a code stands for; nothing for one that no group and no topic of the content has. */
export function problemOfCode(code: string, concepts: readonly ReferConcept[]): PatientProblem | undefined {
  const having = concepts.filter(({ codes }) => codes.includes(code));
  if (having.length === 0) return undefined;
  return {
    codes: [code],
    labels: having.map(({ label }) => label),
    topics: once(having.flatMap(({ topics }) => topics)),
  };
}

/**
 * The problem that words stand for, as the search read them.
 *
 * @param labels of the groups and topics that they name
 * @param topics that these belong to
 */
export function problemOfWords(
  labels: readonly string[],
  topics: readonly string[],
  concepts: readonly ReferConcept[],
): PatientProblem {
  const named = concepts.filter(({ label }) => labels.includes(label));
  return { codes: once(named.flatMap(({ codes }) => codes)), labels: once(labels), topics: once(topics) };
}

/** What a pathway is for; see `site.schema.ts`. Groups are written by their labels. */
export interface PathwayUse {
  id: string;
  general: boolean;
  topics: readonly string[];
  groups: readonly string[];
  codes: readonly string[];
}

/** `own`: it is for this. `general`: it is for everything. `none`: it is for something else. */
export type PathwayFit = 'own' | 'general' | 'none';

/**
 * Is a pathway for a problem? By what the content says of it, and by nothing else. Without a problem every one is.
 *
 * @example fitOf({ id: 'rygestop', general: false, topics: [], groups: [], codes: ['P17'] }, { codes: ['P17'], … })   // "own"
 */
export function fitOf(pathway: PathwayUse, problem: PatientProblem | undefined): PathwayFit {
  if (!problem) return 'own';
  const isFor =
    pathway.codes.some((code) => problem.codes.includes(code)) ||
    pathway.groups.some((label) => problem.labels.includes(label)) ||
    pathway.topics.some((topic) => problem.topics.includes(topic));
  if (isFor) return 'own';
  const saysNothing = [pathway.codes, pathway.groups, pathway.topics].every(({ length }) => length === 0);
  return pathway.general || saysNothing ? 'general' : 'none';
}
