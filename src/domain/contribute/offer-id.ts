import { toSlug } from '../text/fields.ts';

/** An id is a file name, so it must not grow without end. */
const MOST = 60;

function shorten(slug: string): string {
  return slug.length <= MOST ? slug : slug.slice(0, MOST).replace(/-[^-]*$/, '');
}

/**
 * The id of a new offer: its title, with the town where another offer has that, and a number where that is taken too.
 *
 * @param taken every id that is or was in use
 * @example offerId('Gåhold', 'uldum', new Set(['gaahold']))   // "gaahold-uldum"
 */
export function offerId(title: string, town: string, taken: { has: (id: string) => boolean }): string {
  const slug = shorten(toSlug(title)) || 'tilbud';
  if (!taken.has(slug)) return slug;
  const withTown = town && !slug.endsWith(town) ? `${slug}-${town}` : slug;
  if (!taken.has(withTown)) return withTown;
  for (let number = 2; ; number++) if (!taken.has(`${withTown}-${number}`)) return `${withTown}-${number}`;
}
