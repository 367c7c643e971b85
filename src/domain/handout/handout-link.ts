import { listFromFragment, listToFragment } from '../kept/list-link.ts';
import { HANDOUT_LANGUAGES, type HandoutLanguage } from './labels.ts';

/** As many offers as a patient can choose between, and one page can hold. */
export const MOST_ON_SHEET = 4;

/** What the fragment of a handout's address asks for. */
export interface HandoutWish {
  ids: readonly string[];
  language: HandoutLanguage;
  /** How many more were named than there is room for. */
  left: number;
  /** Print as soon as the sheet is drawn. */
  printsAtOnce: boolean;
}

/**
 * Read the fragment of a handout's address, which a browser never sends. What it does not say is as little as possible:
 * no offers, Danish, no printing.
 *
 * @param fragment without "#"
 * @example
 * handoutFromFragment('o=gaahold,kol-hold&s=ar&u=1')
 * // { ids: ["gaahold", "kol-hold"], language: "ar", left: 0, printsAtOnce: true }
 */
export function handoutFromFragment(fragment: string): HandoutWish {
  const ids = listFromFragment(fragment) ?? [];
  const asked = fragment.split('&').slice(1);
  return {
    ids: ids.slice(0, MOST_ON_SHEET),
    language: HANDOUT_LANGUAGES.find((language) => asked.includes(`s=${language}`)) ?? 'da',
    left: Math.max(0, ids.length - MOST_ON_SHEET),
    printsAtOnce: ids.length > 0 && asked.includes('u=1'),
  };
}

/** The fragment of a sheet, without "#"; it never asks for printing, so that a page loaded again does not print again. */
export function handoutToFragment({ ids, language }: Pick<HandoutWish, 'ids' | 'language'>): string {
  return listToFragment(ids.slice(0, MOST_ON_SHEET)) + (language === 'da' ? '' : `&s=${language}`);
}
