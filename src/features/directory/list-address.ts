import {
  cleanQuery,
  EVERYTHING,
  isState,
  type Known,
  type ListState,
  stateFromFragment,
  stateToFragment,
} from '#domain/facets/list-state.ts';

/** What the address asks for; nothing when its fragment is an anchor on the page. */
export function readAddress(known: Known): ListState | undefined {
  const fragment = location.hash.slice(1);
  return isState(fragment) ? stateFromFragment(fragment, known) : undefined;
}

/**
 * Put a state into the address.
 *
 * @param how `push` makes a step that the back button undoes
 */
export function writeAddress(state: ListState, how: 'push' | 'replace'): void {
  const fragment = stateToFragment(state);
  if (fragment === location.hash.slice(1) && location.search === '') return;
  const address = location.pathname + (fragment && `#${fragment}`);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/**
 * What the page opens with. A link from elsewhere may have said `?q=`: it moves to the fragment at once, so that no later
 * request repeats it.
 */
export function readFirstAddress(known: Known): ListState {
  const state = readAddress(known) ?? EVERYTHING;
  const asked = new URLSearchParams(location.search).get('q');
  if (asked === null) return state;
  const moved = { ...state, query: state.query || cleanQuery(asked) };
  writeAddress(moved, 'replace');
  return moved;
}
