import type { Problem, Wording } from '#domain/problem/problem.ts';
import { didYouMean } from '../../content/did-you-mean.ts';
import { explain } from '../../content/explain.ts';
import { readSource } from '../../content/source-file.ts';
import { BODY, type Field, FIELDS, findField } from '../fields/fields.ts';
import { HSDS_COLUMNS } from './hsds-columns.ts';
import { mappingFile } from './mapping.schema.ts';

/** What a column can be besides a field: the offer's id, the source's own id for it, and whether it is for the public. */
const ROLES = ['id', 'key', 'private'] as const;
export type Role = (typeof ROLES)[number];

/** What becomes of one column. */
export interface Target {
  to: Role | Field;
  /** Words of the table, in lower case, and what is read instead; an empty one reads as nothing. */
  values: ReadonlyMap<string, string>;
}

export interface Mapping {
  sheet: string | undefined;
  /** What a column becomes; undefined when nothing is known of it. */
  targetOf: (column: string) => Target | undefined;
  /** Columns that a table must have, since the mapping names them. */
  named: readonly string[];
  constants: readonly { field: Field; text: string }[];
}

const NO_VALUES: ReadonlyMap<string, string> = new Map();
const isRole = (name: string): name is Role => ROLES.some((role) => role === name);
const targetNamed = (name: string): Role | Field | undefined => (isRole(name) ? name : findField(name));

/** Names a writer may have meant. */
export const TARGET_NAMES: readonly string[] = [...ROLES, ...FIELDS.map(({ path }) => path)];

/** A line for each column of the widest table. */
const MOST_CHARACTERS = 64 * 1024;
const TOO_LONG: Wording = { da: 'Filen er større end 64 KB.', en: 'The file is larger than 64 KB.' };

const NO_FIELD = (name: string): Wording => {
  const near = didYouMean(name, TARGET_NAMES);
  return {
    da: `«${name}» er ikke et felt i et tilbud.${near.da}`,
    en: `"${name}" is not a field of an offer.${near.en}`,
  };
};
const TWICE = (name: string): Wording => ({
  da: `To kolonner går til «${name}».`,
  en: `Two columns go to "${name}".`,
});

const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** The mapping when there is no file: columns are called as fields are, as in our own export, or as HSDS has them. */
export function defaultMapping(base: 'offers' | 'hsds' | 'none' = 'offers'): Mapping {
  const given = base === 'hsds' ? HSDS_COLUMNS : {};
  const targetOf = (column: string): Target | undefined => {
    if (base === 'none') return undefined;
    const entry = Object.hasOwn(given, column) ? given[column] : undefined;
    const to = entry ? targetNamed(entry.field) : targetNamed(column);
    if (!to || (base === 'hsds' && !entry && column === 'id')) return undefined;
    return { to, values: new Map(Object.entries(entry?.values ?? {})) };
  };
  return { sheet: undefined, targetOf, named: [], constants: [] };
}

/**
 * Read a mapping file.
 *
 * @param base what names columns have besides, when the file does not say
 * @returns every problem at its line; no mapping when there is one
 */
export function readMapping(
  file: string,
  text: string,
  base: 'offers' | 'hsds' = 'offers',
): { mapping: Mapping | undefined; problems: Problem[] } {
  const isTooLong = text.length > MOST_CHARACTERS;
  const { source, problems } = readSource(file, 'mapping', isTooLong ? '' : text, 'yaml');
  if (isTooLong) problems.unshift(source.problemAt([], TOO_LONG));
  if (problems.length > 0) return { mapping: undefined, problems };
  const parsed = mappingFile.safeParse(source.data);
  if (!parsed.success) return { mapping: undefined, problems: explain(parsed.error, source, mappingFile) };

  const { sheet, columns = {}, constants = {} } = parsed.data;
  const isSaid = typeof source.data === 'object' && source.data !== null && 'base' in source.data;
  const rest = defaultMapping(isSaid ? parsed.data.base : base);
  const targets = new Map<string, Target>();
  const taken = new Set<string>();
  for (const [column, entry] of Object.entries(columns)) {
    const { field, values = {} } = typeof entry === 'string' ? { field: entry } : entry;
    const to = targetNamed(field);
    if (!to) problems.push(source.problemAt(['columns'], NO_FIELD(field), { atKey: column }));
    else if (taken.has(field)) problems.push(source.problemAt(['columns'], TWICE(field), { atKey: column }));
    else {
      const read = Object.entries(values).map(([word, meant]): [string, string] => [folded(word), meant]);
      targets.set(folded(column), { to, values: read.length ? new Map(read) : NO_VALUES });
    }
    taken.add(field);
  }
  const fixed = Object.entries(constants).flatMap(([name, value]) => {
    const field = findField(name);
    if (!field) problems.push(source.problemAt(['constants'], NO_FIELD(name), { atKey: name }));
    return field
      ? [{ field, text: typeof value === 'string' ? value : value.join(field.path === BODY ? '\n\n' : '\n') }]
      : [];
  });
  const targetOf = (column: string) => {
    const own = targets.get(folded(column));
    if (own) return own;
    // What the file gives to a field, no column gets by its name alone.
    const other = rest.targetOf(column);
    const name = other && (typeof other.to === 'string' ? other.to : other.to.path);
    return name !== undefined && taken.has(name) ? undefined : other;
  };
  const named = Object.keys(columns);
  return { mapping: problems.length ? undefined : { sheet, targetOf, named, constants: fixed }, problems };
}

/** A cell's words with those of the mapping put in their place. */
export function translate(cell: string, { to, values }: Target): string {
  if (values.size === 0) return cell;
  const one = (word: string) => values.get(folded(word)) ?? word;
  if (typeof to === 'string' || to.shape === 'text' || values.has(folded(cell))) return one(cell);
  const separator = cell.includes('\n') ? '\n' : /[,;|]/;
  return cell
    .split(separator)
    .map((word) => one(word.trim()))
    .join('\n');
}
