import { stampOf } from '../facets/stamp.ts';
import type { Access } from '../vocabulary/vocabulary.ts';

/**
 * The offers as they stand, for corrections: shared out over files, so that none grows without end, and none is about one
 * offer: a host sees that somebody corrects something, not what.
 */

/** A place in words: "Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning", the name of its town, and how one gets in, where it says so. */
export interface SaidPlace {
  words: string;
  town: string;
  access?: readonly Access[];
}

/** One offer: its file, and in words what the file names by an id. */
export interface PublishedOriginal {
  text: string;
  organiser: string;
  /** The places that the file names by an id. */
  places: Readonly<Record<string, SaidPlace>>;
}

/** `/bidrag/tilbud/<n>.json`, by id. */
export type OriginalFileSet = Readonly<Record<string, PublishedOriginal>>;

/** About so many offers a file: some 40 KB compressed. */
const OFFERS_A_FILE = 200;

/** How many files a directory of so many offers is shared out over. */
export function originalFileCount(offers: number): number {
  return Math.max(1, Math.ceil(offers / OFFERS_A_FILE));
}

/** Which of so many files an offer stands in: 0, 1, 2 … */
export function originalFileOf(id: string, count: number): number {
  return Number.parseInt(stampOf([id]), 16) % count;
}
