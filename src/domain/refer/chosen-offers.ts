/** As many offers as the sheet has room for on one page. */
export const MOST_CHOSEN = 4;

/** Put an offer on last, or take it off; a fifth changes nothing. */
export function toggleChosen(chosen: readonly string[], id: string): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length < MOST_CHOSEN ? [...chosen, id] : chosen;
}

/** Move an offer up (-1) or down (1); at either end, and for one that is not there, nothing changes. */
export function moveChosen(chosen: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const from = chosen.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= chosen.length) return chosen;
  const rest = chosen.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
