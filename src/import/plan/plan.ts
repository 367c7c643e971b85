import { toSlug } from '#domain/text/fields.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { valuesAt } from '../../content/references.ts';
import { BODY } from '../fields/fields.ts';
import { fieldsOf, rewriteOffer, writeOffer } from '../front-matter/rewrite.ts';
import { problemAt, type Table } from '../table/table.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { type Fields, isFields, type Value, withValue } from '../value.ts';
import type { Lock } from './lock.ts';
import { type Change, mergeOffer } from './merge.ts';
import { atField, type Outcome, turnAway } from './outcome.ts';
import * as words from './plan-words.ts';
import type { OfferRecord } from './record.ts';

/** The offers as they stand before an import. */
export interface Standing {
  /** The folder's name in problems: "content". */
  shown: string;
  offers: readonly SourceFile[];
  /** The text of each offer's file, by id. */
  texts: ReadonlyMap<string, string>;
}

/** Changes put into data: what is set first, then what goes, last items first. */
function applyChanges(held: Fields, changes: readonly Change[]): Fields {
  const order = [
    ...changes.filter(({ after }) => after !== undefined),
    ...changes.filter(({ after }) => after === undefined).reverse(),
  ];
  const data = order.reduce<Value | undefined>((value, { field, after }) => withValue(value, field, after), held);
  return isFields(data) ? data : {};
}

/** Which offer each row is about. */
class Finder {
  readonly #byId: ReadonlyMap<string, SourceFile>;
  readonly #byFormer: ReadonlyMap<string, SourceFile>;
  readonly #rowOf = new Map<string, number>();
  readonly #standing: Standing;

  constructor(standing: Standing) {
    this.#standing = standing;
    this.#byId = new Map(standing.offers.map((offer) => [offer.id, offer]));
    this.#byFormer = new Map(
      standing.offers.flatMap((offer) =>
        valuesAt(offer.data, 'editor.formerly.*').map(({ value }) => [String(value), offer] as const),
      ),
    );
  }

  fileOf = (id: string) => `${this.#standing.shown}/offers/${id}.md`;

  /** The offer that has an id, or had it before. */
  offerCalled = (id: string) => this.#byId.get(id) ?? this.#byFormer.get(id);

  /** An id for a new offer: its title, and its organiser's name where another row has that. */
  idFor({ fields, row }: OfferRecord): string {
    const title = fields.get('title');
    const organiser = fields.get('organisation') ?? fields.get('organisation.name');
    const short = typeof title === 'string' ? toSlug(title).slice(0, 80).replace(/-+$/, '') : '';
    const isFree = (this.#rowOf.get(short) ?? row) === row;
    return isFree || typeof organiser !== 'string'
      ? short
      : toSlug(`${short} ${organiser}`).slice(0, 80).replace(/-+$/, '');
  }

  /** The row that took an id before; this one takes it when none did. */
  claim(id: string, row: number): number | undefined {
    const taken = this.#rowOf.get(id);
    if (taken === undefined) this.#rowOf.set(id, row);
    return taken;
  }
}

/**
 * What importing a table comes to, row by row; nothing is written.
 *
 * @param settles take conflicts as known: the file stays as the hand has it, and they are not told again
 */
export function planImport(
  table: Table,
  records: readonly OfferRecord[],
  standing: Standing,
  lock: Lock,
  settles = false,
): { outcomes: Outcome[]; problems: Problem[] } {
  const finder = new Finder(standing);
  const planRow = (record: OfferRecord): Outcome => {
    const last = lock.get(record.key);
    const asked = record.id ?? last?.offer;
    const found = asked === undefined ? undefined : finder.offerCalled(asked);
    const id = found?.id ?? asked ?? finder.idFor(record);
    const outcome: Outcome = {
      kind: 'unchanged',
      record,
      offer: id || undefined,
      changes: [],
      conflicts: [],
      problems: record.problems,
    };
    const file = finder.fileOf(id);
    const refuse = (field: string, wording: (typeof words)['LEFT_OUT']) =>
      turnAway(outcome, 'refused', [atField(table, record, field, wording)]);
    const leaveOut = (wording: (typeof words)['LEFT_OUT']) =>
      turnAway(outcome, 'left-out', [atField(table, record, 'private', wording, 'advice')]);

    if (record.problems.some(({ severity }) => severity === 'error')) return turnAway(outcome, 'refused', []);
    if (record.isPrivate) return leaveOut(found ? words.STILL_THERE(file) : words.LEFT_OUT);
    if (!id) return refuse('title', words.NO_TITLE);
    if (record.id !== undefined && last && finder.offerCalled(last.offer) !== found) {
      return refuse('id', words.MOVED(last.offer));
    }
    if (asked === undefined && finder.offerCalled(id)) return refuse('title', words.TAKEN(file));
    const other = finder.claim(id, record.row);
    if (other !== undefined) return refuse('title', words.TWO_ROWS(other));
    if (last && !found) return leaveOut(words.DELETED(file));
    return merge(outcome, found, id, file, refuse);
  };

  const merge = (
    outcome: Outcome,
    found: SourceFile | undefined,
    id: string,
    file: string,
    refuse: (field: string, wording: (typeof words)['LEFT_OUT']) => Outcome,
  ): Outcome => {
    const { record } = outcome;
    const standingText = standing.texts.get(id);
    const data = found ? fieldsOf(found.data) : {};
    if (!data || (found && standingText === undefined)) return refuse('id', words.UNREADABLE(file));
    if (valuesAt(data, 'editor.example')[0]?.value === 'true') return refuse('id', words.MADE_UP(file));
    const held: Fields = found?.body.trim() ? { ...data, [BODY]: found.body } : data;
    const { changes, conflicts, marks } = mergeOffer(record.fields, held, lock.get(record.key)?.marks, settles);
    const locked = { offer: id, marks };
    if (changes.length === 0) return found ? { ...outcome, conflicts, locked } : refuse('id', words.SAYS_NOTHING);
    const { [BODY]: newBody, ...fields } = applyChanges(held, changes);
    const markdown = typeof newBody === 'string' ? newBody : '';
    const text =
      standingText === undefined ? writeOffer(fields, markdown) : rewriteOffer(standingText, fields, markdown);
    if (text === undefined) return refuse('id', words.UNWRITABLE(file));
    return { ...outcome, kind: found ? 'changed' : 'new', changes, conflicts, text, locked };
  };

  const keys = new Set(records.map(({ key }) => key));
  const vanished = [...lock].flatMap(([key, { offer }]) =>
    keys.has(key) || !finder.offerCalled(offer)
      ? []
      : [problemAt(table.file, 1, 0, '', words.VANISHED(key, finder.fileOf(offer)), 'advice')],
  );
  return { outcomes: records.map(planRow), problems: vanished };
}

/** What to remember after an import: rows that were taken, and what was known of all others. */
export function lockAfter(outcomes: readonly Outcome[], lock: Lock): Lock {
  const after = new Map(lock);
  for (const { record, locked } of outcomes) if (locked) after.set(record.key, locked);
  return after;
}
