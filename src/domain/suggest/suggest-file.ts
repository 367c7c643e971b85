import { type Directory, townsWithOffers } from '../directory/directory.ts';
import { offersBy, offersInOrder, offersIn } from '../directory/listing.ts';
import { decodeColumn } from '../facets/column.ts';
import type { RowFile } from '../facets/row-file.ts';
import { stampOf } from '../facets/stamp.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import { toSlug } from '../text/fields.ts';
import type { Suggestion, SuggestionKind } from './suggestion.ts';

/** Pages of one kind, in the order of their list. */
interface NamedPages {
  names: readonly string[];
  /** Ids that are not the name's slug, by position. */
  ids: Readonly<Record<number, string>>;
  /** The positions of what is made up. */
  examples: readonly number[];
}

/** `/forslag.json`: what is suggested beside the offers, whose titles stand in the row file already. */
export interface SuggestFile {
  /** Of which offers `running` speaks: the row file's, where both were published together. */
  stamp: string;
  /** So many of the first offers of the row file still run. */
  running: number;
  topics: NamedPages;
  towns: NamedPages;
  organisations: NamedPages;
}

/** Writes what is suggested; what has no offer that runs is not, except topics, whose page helps all the same. */
export function encodeSuggestions(directory: Directory): SuggestFile {
  const offers = offersInOrder(directory);
  const runs = (offer: Offer) => !hasEnded(offer, directory.today);
  const towns = townsWithOffers(directory).filter(({ id }) => offersIn(directory, id).some(runs));
  const organisations = directory.organisations
    .filter(({ id }) => offersBy(directory, id).some(runs))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  return {
    stamp: stampOf(offers.map(({ id }) => id)),
    running: offers.filter(runs).length,
    topics: encodePages(directory.topics.map(({ id, title }) => ({ id, name: title }))),
    towns: encodePages(towns),
    organisations: encodePages(organisations),
  };
}

function encodePages(pages: readonly { id: string; name: string; example?: boolean }[]): NamedPages {
  return {
    names: pages.map(({ name }) => name),
    ids: Object.fromEntries(
      pages.flatMap(({ id, name }, index): [number, string][] => (id === toSlug(name) ? [] : [[index, id]])),
    ),
    examples: pages.flatMap(({ example }, index) => (example ? [index] : [])),
  };
}

/**
 * Everything that is suggested, by kind, each in the order of its list.
 *
 * @param rows when they are of other offers than the suggest file, no offer is suggested: the site was published anew
 *   between the fetching of the two
 */
export function decodeSuggestions(file: SuggestFile, rows: RowFile): Suggestion[] {
  return [
    ...decodePages('topic', file.topics),
    ...decodePages('town', file.towns),
    ...decodePages('organisation', file.organisations),
    ...(rows.stamp === file.stamp ? decodePages('offer', runningPages(rows, file.running)) : []),
  ];
}

/** Those that are over stand last in the row file. */
function runningPages({ titles, ids, example }: RowFile, running: number): NamedPages {
  const examples = decodeColumn(example).flatMap((is, index) => (is === 1 ? [index] : []));
  return { names: titles.slice(0, running), ids, examples };
}

function decodePages(kind: SuggestionKind, { names, ids, examples }: NamedPages): Suggestion[] {
  const madeUp = new Set(examples);
  return names.map((label, index) => ({
    kind,
    // Only what is shown needs its id.
    get id() {
      return ids[index] ?? toSlug(label);
    },
    label,
    isExample: madeUp.has(index),
  }));
}
