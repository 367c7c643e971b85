import { isOfferId } from '../kept/kept-list.ts';
import { MOST_CHOSEN } from './chosen-offers.ts';

/** What somebody has typed and chosen for one patient: in memory, and in the tab until it is closed or printed. */
export interface ReferState {
  problem: string;
  town: string;
  /** As typed. */
  age: string;
  /** The id of a role of the site; empty for the first. */
  role: string;
  /** Ids of offers, in the order of the sheet. */
  chosen: readonly string[];
  /** Ids of doors that go into the record. */
  doors: readonly string[];
  /** Show what is old or full too? */
  held: boolean;
}

/** Nobody yet. */
export const NOBODY: ReferState = { problem: '', town: '', age: '', role: '', chosen: [], doors: [], held: false };

/** Longer than anything somebody types here. */
const LONGEST = 5000;
const LONGEST_FIELD = 200;
const MOST_DOORS = 8;

const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST_FIELD) : '');
const ids = (value: unknown, most: number) =>
  Array.isArray(value)
    ? [...new Set(value.filter((id): id is string => typeof id === 'string' && isOfferId(id)))].slice(0, most)
    : [];

/**
 * Read what the tab keeps. Whatever else stands there gives an empty state, or one without it: it is text to show, never
 * markup.
 */
export function readReferState(stored: string | null): ReferState {
  if (!stored || stored.length > LONGEST) return NOBODY;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return NOBODY;
    const { problem, town, age, role, chosen, doors, held } = value as Record<string, unknown>;
    return {
      problem: text(problem),
      town: text(town),
      age: text(age),
      role: text(role),
      chosen: ids(chosen, MOST_CHOSEN),
      doors: ids(doors, MOST_DOORS),
      held: held === true,
    };
  } catch {
    return NOBODY;
  }
}

/** The text that the tab keeps; nothing for nobody, which leaves no trace. */
export function writeReferState(state: ReferState): string | undefined {
  const { problem, town, age, role, chosen, doors } = state;
  const isNobody = [problem, town, age, role].every((field) => field === '') && chosen.length + doors.length === 0;
  return isNobody ? undefined : JSON.stringify(state);
}
