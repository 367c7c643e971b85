import type { FirstStep, Stage } from '../vocabulary/vocabulary.ts';

/** The languages a handout's own words are written in. What an offer says stays Danish. */
export const HANDOUT_LANGUAGES = ['da', 'en', 'ar', 'uk', 'tr'] as const;
export type HandoutLanguage = (typeof HANDOUT_LANGUAGES)[number];

/** What to do first: the offer's first step, or what it becomes where that cannot be done. */
export type SheetStep = FirstStep | 'turn-up' | 'website' | 'full' | 'paused' | 'ended';

/** A handout's own words in one language. Sentences end with their full stop, names of lines have no colon. */
export interface HandoutLabels {
  /** What the language calls itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** For days and months, as `Intl` knows it; digits are always 0-9, as in telephone numbers and prices. */
  locale: string;
  /** Somebody who has the language from birth has read it through: only then does the sheet not say otherwise. */
  isRead: boolean;
  notRead: string;
  title: string;
  /** Before the lines to be filled in by hand: the step, and by when. */
  myStep: string;
  by: string;
  stages: Record<Stage, string>;
  steps: Record<SheetStep, string>;
  conversation: string;
  referral: string;
  companion: string;
  /** Names of lines. */
  nextTime: string;
  time: string;
  place: string;
  price: string;
  arrival: string;
  bring: string;
  /** Before whom an offer is not for, in the words of its content. */
  notFor: string;
  /** "17.00 to 18.30" after a day; `to` is empty where the end is not known. */
  times: (from: string, to: string) => string;
  timeAgreed: string;
  timeAlways: string;
  timeUnknown: string;
  placeUnknown: string;
  morePlaces: string;
  free: string;
  priceUnknown: string;
  /** Facts that are too old to count on, and what to do about it. */
  old: string;
  askFirst: string;
  phoneHours: string;
  hoursUnknown: string;
  madeUpNumber: string;
  madeUp: string;
  madeUpMeaning: string;
  demo: string;
  scan: string;
  withoutCamera: string;
  moreBehindCode: string;
  /** Where somebody may need help at once; telephone numbers may follow. */
  urgent: string;
  doubt: string;
  printed: string;
  edition: string;
}
