import type { Offer } from '#domain/offer/offer.ts';
import type { SynonymGroup } from '#domain/topic/topic.ts';

/** Letters and digits with single blanks between them and around, so that a word is found as a whole. */
const spaced = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Find the words of `synonyms.yaml` that say in other words what an offer says itself, or has the code of.
 *
 * @example
 * synonymFinder([{ id: 'kol', label: 'KOL', lay: ['rygerlunger'] }])({ ...offer, title: 'KOL-hold' })
 * // ['KOL', 'rygerlunger']
 */
export function synonymFinder(groups: readonly SynonymGroup[]): (offer: Offer) => string[] {
  const known = groups.map(({ label, lay = [], professional = [], codes = [] }) => ({
    words: [label, ...lay, ...professional, ...codes],
    sought: [label, ...lay, ...professional].map(spaced),
    codes,
  }));
  return (offer) => {
    const text = spaced([offer.title, offer.summary, offer.forText, offer.text].join(' '));
    const isSaid = ({ sought, codes }: (typeof known)[number]) =>
      sought.some((word) => text.includes(word)) || codes.some((code) => offer.codes.includes(code));
    return known.filter(isSaid).flatMap(({ words }) => words);
  };
}
