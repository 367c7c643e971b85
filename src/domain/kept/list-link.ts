import { isOfferId, MOST_KEPT } from './kept-list.ts';

/**
 * A list of offers as the fragment of a link, which a browser never sends: "o=kom-nu-mand,gaahold".
 *
 * @returns without "#"
 */
export function listToFragment(ids: readonly string[]): string {
  return `o=${ids.slice(0, MOST_KEPT).join(',')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The ids of a list that came in a link, each once, at most 50; whatever is no id is left out. Programs that make links of
 * text take the full stop after it along, and write a comma as "%2C".
 *
 * @param fragment without "#"
 * @returns nothing when the fragment is no list: an anchor, or none at all
 * @example
 * listFromFragment('o=gaahold,<b>,gaahold.')   // ["gaahold"]
 * listFromFragment('indhold')                  // undefined
 */
export function listFromFragment(fragment: string): string[] | undefined {
  if (!fragment.startsWith('o=')) return undefined;
  const [list = ''] = fragment.slice(2).split('&');
  const ids = decode(list)
    .split(',')
    .map((id) => id.trim().replace(/[.;:!?)>\]]+$/, ''))
    .filter(isOfferId);
  return [...new Set(ids)].slice(0, MOST_KEPT);
}
