import { type Facet, FACET_NAMES, FACETS } from './facet.ts';
import type { Filters } from './filter.ts';

/**
 * What the directory shows, as it stands in the fragment of its address, which a browser never sends:
 * `#q=kol&tema=lunger&by=uldum&vis=navn&side=2`.
 */
export interface ListState {
  /** What was typed, without blanks around it; empty when nothing was. */
  query: string;
  filters: Filters;
  /** `list`: soonest first, or what fits best when something was typed. `name`: by title. */
  order: 'list' | 'name';
  /** How many pages of rows are shown, counted from 1: "Vis flere" adds one. */
  pages: number;
}

/** Longer than any question: what is cut off was no search. */
const LONGEST_QUERY = 200;

/** The directory as it opens: everything, in the order of the list. */
export const EVERYTHING: ListState = { query: '', filters: {}, order: 'list', pages: 1 };

/** Is nothing typed and nothing chosen? The order and the number of rows do not count. */
export function isEverything({ query, filters }: ListState): boolean {
  return query === '' && FACET_NAMES.every((facet) => filters[facet] === undefined);
}

/** Text as typed, made ready to search for. */
export function cleanQuery(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY);
}

/**
 * The state as a fragment, without "#"; empty for everything.
 *
 * @example
 * stateToFragment({ query: 'kol hold', filters: { town: 'uldum' }, order: 'list', pages: 1 })   // "q=kol%20hold&by=uldum"
 */
export function stateToFragment({ query, filters, order, pages }: ListState): string {
  const chosen = FACET_NAMES.map((facet): [string, string] => [FACETS[facet].key, filters[facet] ?? '']);
  return [['q', query], ...chosen, ['vis', order === 'name' ? 'navn' : ''], ['side', pages > 1 ? String(pages) : '']]
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
 * @param isChoice is this one of the choices of the facet? A link may be older than the content
 */
export function stateFromFragment(fragment: string, isChoice: (facet: Facet, choice: string) => boolean): ListState {
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
  return {
    query: cleanQuery(said.get('q') ?? ''),
    filters,
    order: said.get('vis') === 'navn' ? 'name' : 'list',
    pages: /^[1-9]\d{0,3}$/.test(pages) ? Number(pages) : 1,
  };
}
