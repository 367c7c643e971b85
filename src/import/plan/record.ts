import type { Problem, Wording } from '#domain/problem/problem.ts';
import type { Field } from '../fields/fields.ts';
import { readCell, unescapeCell } from '../fields/read-cell.ts';
import { type Mapping, type Role, type Target, translate } from '../mapping/mapping.ts';
import { problemAt, type Row, type Table } from '../table/table.ts';
import type { Value } from '../value.ts';
import { completeRow, type Surroundings } from './complete-row.ts';
import * as words from './record-words.ts';

/** What one row says of one offer. */
export interface OfferRecord {
  row: number;
  /** The offer's id, when the row gives it. */
  id: string | undefined;
  /** What the source calls the offer: its own number for it, or the offer's id. */
  key: string;
  /** Not for the public, or not on any more. */
  isPrivate: boolean;
  /** Every field the table speaks of; undefined where it says nothing. */
  fields: ReadonlyMap<string, Value | undefined>;
  /** Of the row; with an error among them it is refused. */
  problems: readonly Problem[];
  /** The column a field is read from, counted from 0; the first when it is read from none. */
  columnOf: (field: string) => number;
}

const isId = (text: string) => text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const YES = /^(ja|yes|true|sand|1|x|privat|private)$/i;

const nameOf = (target: Target) => (typeof target.to === 'string' ? target.to : target.to.path);

/** What the columns become, and what is wrong with them as a whole. */
function readColumns(table: Table, mapping: Mapping, takesEditorFields: boolean) {
  const problems: Problem[] = [];
  const report = (column: number, wording: Wording, severity: Problem['severity'] = 'error') => {
    problems.push(problemAt(table.file, 1, Math.max(column, 0), table.columns[column] ?? '', wording, severity));
  };
  const seen = new Set<string>();
  const targets = table.columns.map((column, index) => {
    const target = column ? mapping.targetOf(column) : undefined;
    if (!target) {
      if (column && column !== 'editor.example') report(index, words.UNREAD(column), 'advice');
      return undefined;
    }
    const name = nameOf(target);
    if (seen.has(name)) report(index, words.TWICE(name));
    seen.add(name);
    return name.startsWith('editor.') && !takesEditorFields ? undefined : target;
  });
  const editors = [...seen].some((name) => name.startsWith('editor.'));
  if (editors && !takesEditorFields) report(0, words.EDITORS, 'advice');
  const present = new Set(table.columns.map((column) => column.toLowerCase()));
  for (const column of mapping.named) {
    if (!present.has(column.replaceAll(/\s+/g, ' ').trim().toLowerCase())) report(-1, words.NO_COLUMN(column));
  }
  if (!seen.has('id') && !seen.has('key')) report(-1, words.NO_KEY);
  return { targets, problems };
}

/**
 * What every row of a table says, in the words of content.
 *
 * @returns no records when the table as a whole cannot be understood: then an error says why
 */
export function readRecords(
  table: Table,
  mapping: Mapping,
  surroundings: Surroundings,
): { records: OfferRecord[]; problems: Problem[] } {
  const { targets, problems } = readColumns(table, mapping, surroundings.takesEditorFields);
  if (problems.some(({ severity }) => severity === 'error')) return { records: [], problems };
  const columns = new Map(targets.flatMap((target, index) => (target ? [[nameOf(target), index] as const] : [])));
  const columnOf = (field: string): number => {
    if (table.isJoined) return 0;
    const plain = field.replaceAll(/\[(\d+)\]/g, '.$1');
    const near = [...columns].find(
      ([name]) => name === plain || name.startsWith(`${plain}.`) || plain.startsWith(`${name}.`),
    );
    return columns.get(plain) ?? near?.[1] ?? 0;
  };
  const rowOfKey = new Map<string, number>();

  const readRow = ({ number, cells }: Row): OfferRecord => {
    const found: Problem[] = [];
    const report = (field: string, wording: Wording, severity: Problem['severity'] = 'error') => {
      found.push(problemAt(table.file, number, columnOf(field), field, wording, severity));
    };
    const roles = new Map<Role, string>();
    const fields = new Map<string, Value | undefined>();
    const take = (field: Field, text: string) => {
      const { value, problem, advice } = readCell(field, text, surroundings.names);
      if (problem) report(field.path, problem);
      if (advice) report(field.path, advice, 'advice');
      fields.set(field.path, value);
    };
    for (const [index, target] of targets.entries()) {
      const cell = target ? translate(cells[index] ?? '', target) : '';
      if (target && typeof target.to === 'string') roles.set(target.to, unescapeCell(cell).trim());
      else if (target) take(target.to as Field, cell);
    }
    for (const { field, text } of mapping.constants) if (fields.get(field.path) === undefined) take(field, text);
    if (cells.slice(targets.length).some(Boolean)) report('', words.MORE_CELLS);
    const completed = completeRow(fields, surroundings);
    for (const { path, wording } of completed.faults) report(path, wording);

    const id = roles.get('id') || undefined;
    const key = (roles.get('key') || id) ?? '';
    const first = rowOfKey.get(key);
    if (!key) report(columns.has('key') ? 'key' : 'id', words.KEY_MISSING);
    else if (first !== undefined) report(roles.has('key') ? 'key' : 'id', words.KEY_TWICE(key, first));
    else rowOfKey.set(key, number);
    if (id !== undefined && !isId(id)) report('id', words.BAD_ID(id));
    const isPrivate = YES.test(roles.get('private') ?? '');
    return { row: number, id, key, isPrivate, fields: completed.fields, problems: found, columnOf };
  };
  return { records: table.rows.map(readRow), problems };
}
