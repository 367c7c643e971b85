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
import { describeFacts, type HandoutFacts } from './handout-facts.ts';

/**
 * `/henvis/seddel/tilbud.json`: what a handout says of every offer beside the directory's files and the kept file, one
 * value a column, in the order of the ids. The stamp tells which ids.
 */
export interface HandoutFile {
  stamp: string;
  /** Step, route, how the time is said, and whether it is free, one may bring somebody, and it is of a crisis topic. */
  kind: Column<
    readonly [
      HandoutFacts['step'],
      HandoutFacts['route'],
      HandoutFacts['time'],
      free: 0 | 1,
      company: 0 | 1,
      crisis: 0 | 1,
    ]
  >;
  days: ListColumn<string>;
  /** "17:00 18:30 Torvet, Juelsminde" for each of the days; the end and the place may be missing. */
  times: ListColumn<string>;
  welcome: Column<string>;
  bring: Column<string>;
  notFor: Column<string>;
  urgent: ListColumn<string>;
}

/** Write the handout file of a directory. */
export function encodeHandout({ offers, site, today }: Pick<Directory, 'offers' | 'site' | 'today'>): HandoutFile {
  const inOrder = [...offers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const facts = inOrder.map((offer) => describeFacts(offer, site, today));
  return {
    stamp: stampOf(inOrder.map(({ id }) => id)),
    kind: encodeColumn(
      facts.map(({ step, route, time, free, companion, crisis }) => [
        step,
        route,
        time,
        free ? 1 : 0,
        companion ? 1 : 0,
        crisis ? 1 : 0,
      ]),
    ),
    days: encodeLists(facts.map(({ dates }) => dates.map(({ day }) => day))),
    times: encodeLists(facts.map(({ dates }) => dates.map(({ from, to, where }) => `${from} ${to} ${where}`))),
    welcome: encodeColumn(facts.map(({ welcome }) => welcome)),
    bring: encodeColumn(facts.map(({ bring }) => bring)),
    notFor: encodeColumn(facts.map(({ notFor }) => notFor)),
    urgent: encodeLists(facts.map(({ urgent }) => urgent)),
  };
}

/**
 * Read the facts of every offer by its id.
 *
 * @param ids of the offers the page knows, in any order
 * @throws StampError when the file is of other offers: the site was published anew between their fetching
 */
export function decodeHandout(file: HandoutFile, ids: readonly string[]): Map<string, HandoutFacts> {
  const stamp = stampOf(ids);
  if (stamp !== file.stamp) throw new StampError(`The list is of ${stamp}, the handout's file of ${file.stamp}.`);
  const kinds = decodeColumn(file.kind);
  const days = decodeLists(file.days);
  const times = decodeLists(file.times);
  const welcome = decodeColumn(file.welcome);
  const bring = decodeColumn(file.bring);
  const notFor = decodeColumn(file.notFor);
  const urgent = decodeLists(file.urgent);
  const facts = (index: number): HandoutFacts => {
    const [step, route, time, free, companion, crisis] = kinds[index] ?? ['call', 'unknown', 'words', 0, 0, 0];
    const dates = (days[index] ?? []).map((day, position) => {
      const [from = '', to = '', ...where] = (times[index]?.[position] ?? '').split(' ');
      return { day, from, to, where: where.join(' ') };
    });
    return {
      step,
      route,
      time,
      dates,
      free: free === 1,
      welcome: welcome[index] ?? '',
      bring: bring[index] ?? '',
      companion: companion === 1,
      notFor: notFor[index] ?? '',
      crisis: crisis === 1,
      urgent: urgent[index] ?? [],
    };
  };
  return new Map([...ids].sort().map((id, index) => [id, facts(index)]));
}
