import type { Card } from './card.ts';

/** How one asks, and what can be answered: plain text, ready to show. */
export interface AskedQuestion {
  /** One word on the deck. */
  station: string;
  title: string;
  /** The link that skips it, and what is said back then. */
  skip: string;
  skipped: string;
  answers: readonly { text: string; note: string; said: string }[];
}

/** What an answer to the first question brings with it. */
export interface WishHelp {
  /** What the editors say first where it may be urgent. */
  urgent: readonly string[];
  /** The help lines come first. */
  crisis: boolean;
  /** The topics to go on to. */
  more: readonly { id: string; title: string }[];
}

/** A step that asks: which question, and how many offers each answer leaves, by the answer's number counted from 1. */
export interface AskNode {
  ask: number;
  left: readonly (readonly [answer: number, offers: number])[];
}

/** A step where the way ends: how many offers fit, and which are shown. */
export interface EndNode {
  fits: number;
  /** An offer's place in `cards`; the places in `texts` of what speaks for it, and of how it differs from what was asked. */
  offers: readonly (readonly [card: number, why: readonly number[], differs: readonly number[]])[];
}

/**
 * The whole finder of a directory, each text once. It is `/find/svar.json` as it stands: a browser with JavaScript asks for
 * one file, whatever is answered.
 */
export interface Finder {
  questions: readonly AskedQuestion[];
  /** By the first question's answers. */
  wishes: readonly WishHelp[];
  texts: readonly string[];
  cards: readonly Card[];
  /** By path; see `address.ts`. */
  steps: Readonly<Record<string, AskNode | EndNode>>;
}
