import type { Day } from '../date/day.ts';
import { contentVersion } from '../directory/content-version.ts';
import type { Directory } from '../directory/directory.ts';
import {
  type Column,
  decodeColumn,
  decodeLists,
  encodeColumn,
  encodeLists,
  type ListColumn,
} from '../facets/column.ts';
import { StampError } from '../facets/row-file.ts';
import { stampOf } from '../facets/stamp.ts';
import type { PathwayUse, ReferConcept } from './patient-problem.ts';
import { describeRefer, type ReferOffer, type Trust } from './refer-offer.ts';

/**
 * `/henvis/henvis.json`: what the page for professionals knows beside the directory's own files. One value a column for
 * each offer, in the order of their ids.
 */
export interface ReferFile {
  stamp: string;
  version: string;
  built: Day;
  concepts: readonly (readonly [label: string, codes: readonly string[], topics: readonly string[]])[];
  topics: readonly (readonly [id: string, title: string])[];
  pathways: readonly PathwayUse[];
  codes: ListColumn<string>;
  mentions: ListColumn<string>;
  pathway: Column<string>;
  ages: Column<readonly [from: number, to: number] | 0>;
  forWhom: Column<string>;
  notFor: Column<string>;
  welcome: Column<string>;
  trust: Column<Trust>;
  judged: Column<readonly [text: string, codes: readonly string[]] | 0>;
  next: ListColumn<string>;
  withReferral: Column<string>;
}

/** What the page knows, read. */
export interface ReferDirectory {
  version: string;
  built: Day;
  concepts: readonly ReferConcept[];
  /** Titles by id. */
  topics: ReadonlyMap<string, string>;
  pathways: readonly PathwayUse[];
  /** By id. */
  offers: ReadonlyMap<string, ReferOffer>;
}

/** Written for an age without an end. */
const NO_END = -1;

/** Groups and topics that have a code, or that a pathway is for: of the others nothing is decided here. */
function conceptsOf({ synonyms, topics, site }: Directory): ReferFile['concepts'] {
  const named = new Set(site.pathways.flatMap(({ groups = [] }) => groups));
  const groups = synonyms.filter(({ id, codes = [] }) => codes.length > 0 || named.has(id));
  return [
    ...groups.map(({ label, codes = [], topics: about = [] }) => [label, codes, about] as const),
    ...topics.filter(({ codes }) => codes.length > 0).map(({ id, title, codes }) => [title, codes, [id]] as const),
  ];
}

/** What the pathways of a site are for, with their groups by label. */
export function pathwayUses({ site, synonyms }: Pick<Directory, 'site' | 'synonyms'>): PathwayUse[] {
  const labels = new Map(synonyms.map(({ id, label }) => [id, label]));
  return site.pathways.map(({ id, general = false, topics = [], groups = [], codes = [] }) => ({
    id,
    general,
    topics,
    groups: groups.flatMap((group) => labels.get(group) ?? []),
    codes,
  }));
}

/**
 * Write the file of a directory.
 *
 * @param mentions the labels of the groups that each offer's own words say, by its id
 */
export function encodeRefer(directory: Directory, mentions: ReadonlyMap<string, readonly string[]>): ReferFile {
  const { offers, site, today, topics } = directory;
  const inOrder = [...offers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = inOrder.map((offer) => describeRefer(offer, site, today, mentions.get(offer.id) ?? []));
  return {
    stamp: stampOf(inOrder.map(({ id }) => id)),
    version: contentVersion(directory),
    built: today,
    concepts: conceptsOf(directory),
    topics: topics.map(({ id, title }) => [id, title]),
    pathways: pathwayUses(directory),
    codes: encodeLists(told.map(({ codes }) => codes)),
    mentions: encodeLists(told.map((offer) => offer.mentions)),
    pathway: encodeColumn(told.map(({ pathway }) => pathway)),
    ages: encodeColumn(
      told.map(({ ages: { from, to } }) =>
        from === undefined && to === undefined ? 0 : [from ?? NO_END, to ?? NO_END],
      ),
    ),
    forWhom: encodeColumn(told.map(({ forWhom }) => forWhom)),
    notFor: encodeColumn(told.map(({ notFor }) => notFor)),
    welcome: encodeColumn(told.map(({ welcome }) => welcome)),
    trust: encodeColumn(told.map(({ trust }) => trust)),
    judged: encodeColumn(told.map(({ judged }) => (judged ? [judged.text, judged.codes] : 0))),
    next: encodeLists(told.map(({ next }) => next)),
    withReferral: encodeColumn(told.map(({ withReferral }) => withReferral)),
  };
}

const ageOf = (age: number) => (age === NO_END ? undefined : age);

/**
 * Read the file.
 *
 * @param ids of every offer of the list, in any order
 * @throws StampError when the file is of other offers: the site was published anew between their fetching
 */
export function decodeRefer(file: ReferFile, ids: readonly string[]): ReferDirectory {
  const stamp = stampOf(ids);
  if (stamp !== file.stamp) throw new StampError(`The list is of ${stamp}, what is told of it of ${file.stamp}.`);
  const codes = decodeLists(file.codes);
  const mentions = decodeLists(file.mentions);
  const next = decodeLists(file.next);
  const [pathway, ages, trust] = [decodeColumn(file.pathway), decodeColumn(file.ages), decodeColumn(file.trust)];
  const [forWhom, notFor, welcome] = [file.forWhom, file.notFor, file.welcome].map((column) => decodeColumn(column));
  const [judged, withReferral] = [decodeColumn(file.judged), decodeColumn(file.withReferral)];
  const read = (index: number): ReferOffer => {
    const [span, judgement] = [ages[index], judged[index]];
    return {
      codes: codes[index] ?? [],
      mentions: mentions[index] ?? [],
      pathway: pathway[index] ?? '',
      ages: span ? { from: ageOf(span[0]), to: ageOf(span[1]) } : {},
      forWhom: forWhom?.[index] ?? '',
      notFor: notFor?.[index] ?? '',
      welcome: welcome?.[index] ?? '',
      trust: trust[index] ?? 'stale',
      judged: judgement ? { text: judgement[0], codes: judgement[1] } : undefined,
      next: next[index] ?? [],
      withReferral: withReferral[index] ?? '',
    };
  };
  return {
    version: file.version,
    built: file.built,
    concepts: file.concepts.map(([label, ofConcept, topics]) => ({ label, codes: ofConcept, topics })),
    topics: new Map(file.topics),
    pathways: file.pathways,
    offers: new Map([...ids].sort().map((id, index) => [id, read(index)])),
  };
}
