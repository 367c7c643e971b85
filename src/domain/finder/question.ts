import type { Offer } from '../offer/offer.ts';

/** One thing that may be answered. */
export interface Answer {
  /** As it stands on the link. */
  text: string;
  /** A few words under it. */
  note?: string | undefined;
  /** As it is said back: "Tæt på Uldum". */
  said: string;
  /** It can be given also where nothing fits: the nearest is shown then. */
  isAlwaysGiven?: boolean;
  fits: (offer: Offer) => boolean;
  /** One sentence: what speaks for an offer that fits, or how one that does not fit differs. */
  reason: (offer: Offer) => string;
  /** How far an offer is from what was asked, in km: the least comes first among those that do not fit. */
  distanceKm?: (offer: Offer) => number;
}

/** One of the questions; each can be skipped. */
export interface Question {
  /** One word on the deck. */
  station: string;
  title: string;
  /** The link that skips it, and what is said back then. */
  skip: string;
  skipped: string;
  answers: readonly Answer[];
  /** What speaks for an offer when the question was not answered. */
  bonus: (offer: Offer) => string | undefined;
}

/** A text as a sentence. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A title inside a sentence: "Hjerte og blodtryk" → "hjerte og blodtryk" */
export const inSentence = (title: string): string => title.charAt(0).toLocaleLowerCase('da') + title.slice(1);
