import { BODY } from '../fields/fields.ts';
import { markOf } from '../mark.ts';
import { type Fields, hasRoomFor, isSame, type Value, valueAt } from '../value.ts';

/** A field that the table changes. */
export interface Change {
  field: string;
  before: Value | undefined;
  after: Value | undefined;
}

/** A field that both the table and a hand have changed, in different ways: it stays as the hand has it. */
export interface Conflict {
  field: string;
  mine: Value | undefined;
  theirs: Value | undefined;
}

/** What importing a row comes to. */
export interface Merge {
  changes: Change[];
  conflicts: Conflict[];
  /** What to remember for next time. */
  marks: Map<string, string>;
}

/**
 * Compare three ways, field by field: what the table says, what the file holds, and what the table said last time.
 *
 * | table since last time | file since last time | comes to |
 * | --- | --- | --- |
 * | the same | anything | stays as it is |
 * | changed | the same | as the table has it |
 * | changed | changed alike | stays as it is |
 * | changed | changed otherwise | conflict: stays as it is |
 *
 * @param said what the row says, undefined where it says nothing
 * @param held what the file holds, its Markdown as `body`
 * @param last the marks of last time; undefined when the offer was never imported from this source
 * @param settles take what the table says as known, so that a conflict is not told again
 */
export function mergeOffer(
  said: ReadonlyMap<string, Value | undefined>,
  held: Fields,
  last: ReadonlyMap<string, string> | undefined,
  settles = false,
): Merge {
  const merge: Merge = { changes: [], conflicts: [], marks: new Map(last) };
  for (const [field, theirs] of said) {
    const mine = valueAt(held, field);
    const was = last?.get(field);
    const mark = (value: Value | undefined) => (value === undefined ? undefined : markOf(value, field === BODY));
    const now = mark(theirs);
    const remember = () => {
      if (now === undefined) merge.marks.delete(field);
      else merge.marks.set(field, now);
    };
    if (isSame(mine, theirs, field === BODY)) {
      remember();
      continue;
    }
    if (was === now) continue;
    if (mark(mine) === was && hasRoomFor(held, field)) {
      merge.changes.push({ field, before: mine, after: theirs });
      remember();
      continue;
    }
    merge.conflicts.push({ field, mine, theirs });
    if (settles) remember();
  }
  return merge;
}
