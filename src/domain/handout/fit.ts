import type { SheetOffer } from './sheet.ts';

/** How large a sheet is set, and how much of each offer stands on it. */
export interface Fit {
  /** The size of plain text on paper, in points. */
  size: number;
  /** 0 leaves nothing out; each step more leaves out what is missed least. */
  cut: number;
}

/**
 * From the best to the last resort: first smaller letters, down to what an old eye still reads at arm's length, and only
 * then fewer words.
 */
export const FITS: readonly Fit[] = [
  ...[18, 16, 15, 14, 13, 12.5, 12, 11.5, 11].map((size) => ({ size, cut: 0 })),
  ...[1, 2, 3, 4].map((cut) => ({ size: 11, cut })),
  { size: 10, cut: 4 },
  { size: 10, cut: 5 },
];

/** A text of at most so many characters, which ends at a word, with "…". */
function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\s,;:–-]+\S*$/, '')} …`;
}

/** "Ring til Bo. Han ved mere." is "Ring til Bo." */
function firstSentence(text: string, most: number): string {
  return clip(/^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text, most);
}

/** What each step leaves out, beside what the steps before it did. */
const CUTS: readonly ((offer: SheetOffer) => Partial<SheetOffer>)[] = [
  ({ places, morePlaces, welcome, notFor }) => ({
    places: places.slice(0, 1),
    morePlaces: morePlaces || places.length > 1,
    welcome: firstSentence(welcome, 90),
    notFor: firstSentence(notFor, 90),
  }),
  () => ({ bring: '', notFor: '' }),
  () => ({ welcome: '', companion: false }),
  ({ how }) => ({ how: firstSentence(how, 90) }),
  ({ places, price, phone, dates }) => ({
    places: places.map((place) => clip(place, 100)),
    price: clip(price, 50),
    phone: phone && { ...phone, hours: clip(phone.hours, 50) },
    dates: dates.slice(0, 1).map((date) => ({ ...date, where: clip(date.where, 40) })),
  }),
];

/**
 * Leave out of an offer what is missed least: further places, and all but the first sentence of the welcome and of whom it
 * is not for; then what to bring, and whom it is not for; then the welcome; then all but the beginning of how to start. At
 * the very last the second time goes, and what is longer than a line is clipped. The title, the number, the next time, the
 * first place and the price always stay.
 *
 * @param cut as in {@link Fit}
 * @returns the offer itself where it had nothing to leave out
 */
export function cutOffer(offer: SheetOffer, cut: number): SheetOffer {
  const shorter = CUTS.slice(0, cut).reduce((rest, leaveOut) => ({ ...rest, ...leaveOut(rest) }), offer);
  return JSON.stringify(shorter) === JSON.stringify(offer) ? offer : { ...shorter, cut: true };
}
