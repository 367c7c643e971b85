import { type Facet, FACET_NAMES, FACETS } from './facet.ts';
import type { Filters } from './filter.ts';
import { type Order, ORDERS } from './order.ts';

/**
 * What the directory shows, as it stands in the fragment of its address, which a browser never sends:
 * `#q=kol&tema=lunger&by=uldum&naer=7171&vis=navn&side=2`. The device's own position never stands there.
 */
export interface ListState {
  /** What was typed, without blanks around it; empty when nothing was. */
  query: string;
  /** Nothing that was typed is to be read as a slip. */
  asTyped: boolean;
  filters: Filters;
  /** A town's id or a postcode, to measure distances from; empty when none was asked for. */
  near: string;
  order: Order;
  /** How many pages of rows are shown, counted from 1: "Vis flere" adds one. */
  pages: number;
}

/** Longer than any question: what is cut off was no search. */
const LONGEST_QUERY = 200;

const AS_TYPED = 'som-skrevet';

/** How an order is called in the address; the expected one is not. */
const ORDER_WORDS: Readonly<Record<Order, string>> = { list: '', soon: 'snart', near: 'naermest', name: 'navn' };

/** What the page knows of: a link may be older than the content. */
export interface Known {
  /** Is this one of the choices of the facet? */
  isChoice: (facet: Facet, choice: string) => boolean;
  /** The town's id or the postcode that this means; nothing when it is none of the site's. */
  readNear: (text: string) => string | undefined;
}

/** The directory as it opens: everything, in the order of the list. */
export const EVERYTHING: ListState = { query: '', asTyped: false, filters: {}, near: '', order: 'list', pages: 1 };

/** Is nothing typed, nothing chosen and nowhere near asked for? The order and the number of rows do not count. */
export function isEverything({ query, filters, near }: ListState): boolean {
  return query === '' && near === '' && FACET_NAMES.every((facet) => filters[facet] === undefined);
}

/** Text as typed, made ready to search for. */
export function cleanQuery(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY);
}

/**
 * The state as a fragment, without "#"; empty for everything.
 *
 * @example
 * stateToFragment({ ...EVERYTHING, query: 'kol hold', filters: { town: 'uldum' } })   // "q=kol%20hold&by=uldum"
 */
export function stateToFragment({ query, asTyped, filters, near, order, pages }: ListState): string {
  const chosen = FACET_NAMES.map((facet): [string, string] => [FACETS[facet].key, filters[facet] ?? '']);
  const rest = [
    ['stavning', asTyped && query ? AS_TYPED : ''],
    ['naer', near],
    ['vis', ORDER_WORDS[order]],
    ['side', pages > 1 ? String(pages) : ''],
  ];
  return [['q', query], ...chosen, ...rest]
    .filter(([, value]) => value)
    .map(([key, value = '']) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

/** What was percent-encoded, or the text as it stands when it was not encoded by a browser. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/**
 * Does a fragment hold a state? An anchor such as "#indhold" is no state, and an empty fragment is everything.
 */
export function isState(fragment: string): boolean {
  return fragment === '' || /^[a-z]+=/.test(fragment);
}

/**
 * Read a state from a fragment; what it does not say, or says in no way we know, is as in `EVERYTHING`.
 *
 * @param fragment without "#"
 */
export function stateFromFragment(fragment: string, { isChoice, readNear }: Known): ListState {
  const said = new Map(
    fragment.split('&').map((part): [string, string] => {
      const [key = '', ...value] = part.split('=');
      return [key, decode(value.join('='))];
    }),
  );
  const filters: Partial<Record<Facet, string>> = {};
  for (const facet of FACET_NAMES) {
    const choice = said.get(FACETS[facet].key);
    if (choice && isChoice(facet, choice)) filters[facet] = choice;
  }
  const pages = said.get('side') ?? '';
  const order = said.get('vis');
  return {
    query: cleanQuery(said.get('q') ?? ''),
    asTyped: said.get('stavning') === AS_TYPED,
    filters,
    near: readNear(said.get('naer') ?? '') ?? '',
    order: ORDERS.find((one) => order !== undefined && ORDER_WORDS[one] === order) ?? 'list',
    pages: /^[1-9]\d{0,3}$/.test(pages) ? Number(pages) : 1,
  };
}
