import type { Problem, Wording } from '#domain/problem/problem.ts';
import { problemAt, type Table } from '../table/table.ts';
import type { LockedOffer } from './lock.ts';
import type { Change, Conflict } from './merge.ts';
import type { OfferRecord } from './record.ts';

/** What becomes of a row: written as a new file or into one, found as it is, kept out, or refused with the reason. */
export type OutcomeKind = 'new' | 'changed' | 'unchanged' | 'left-out' | 'refused';

export interface Outcome {
  kind: OutcomeKind;
  record: OfferRecord;
  /** The offer the row is about, when one could be found or made. */
  offer: string | undefined;
  changes: readonly Change[];
  conflicts: readonly Conflict[];
  /** Why, and what else is worth knowing. */
  problems: readonly Problem[];
  /** The file's whole text, where it is to be written. */
  text?: string;
  /** What to remember of the row. */
  locked?: LockedOffer;
}

/** The row refused or left out for one more reason. */
export function turnAway(outcome: Outcome, kind: 'left-out' | 'refused', problems: readonly Problem[]): Outcome {
  const { record, offer } = outcome;
  return { kind, record, offer, changes: [], conflicts: [], problems: [...outcome.problems, ...problems] };
}

/** A problem at the cell of a row that a field is read from. */
export function atField(
  { file }: Table,
  { row, columnOf }: OfferRecord,
  field: string,
  wording: Wording,
  severity: Problem['severity'] = 'error',
): Problem {
  return problemAt(file, row, columnOf(field), field, wording, severity);
}
