import { closest, distance } from 'fastest-levenshtein';
import type { Wording } from '#domain/problem/problem.ts';

/** Longer than any key or id: what is longer was not mistyped from one. */
const MOST = 120;

/** The known word that is near enough to be what was meant: at most a third of its letters differ, or two. */
export function nearestOf(text: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || text.length > MOST) return undefined;
  const nearest = closest(text, known as string[]);
  return distance(text, nearest) <= Math.max(2, Math.floor(text.length / 3)) ? nearest : undefined;
}

/** " Mente du «motion»?", or nothing when no known word is near. */
export function didYouMean(text: string, known: readonly string[]): Wording {
  const nearest = nearestOf(text, known);
  return nearest ? { da: ` Mente du «${nearest}»?`, en: ` Did you mean "${nearest}"?` } : { da: '', en: '' };
}
