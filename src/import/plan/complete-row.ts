import type { Wording } from '#domain/problem/problem.ts';
import { NOT_A_POINT, readPoint } from '../fields/coordinates.ts';
import type { Names } from '../fields/words.ts';
import type { Value } from '../value.ts';

/** What a row says, completed by what the content folder knows. */

type RowFields = Map<string, Value | undefined>;

/** What a content folder knows that a table may speak of. */
export interface Surroundings {
  names: Names;
  organisations: ReadonlySet<string>;
  /** The town a postcode belongs to. */
  towns: ReadonlyMap<string, string>;
  /** May the table set what only the directory's editors do? */
  takesEditorFields: boolean;
}

/** Degrees where a row has metres; a point that is neither, or only half a point, is a problem. */
function settlePoints(fields: RowFields): { path: string; wording: Wording }[] {
  return [...fields.keys()]
    .filter(
      (path) => path.endsWith('.at.lat') || (path.endsWith('.at.lon') && !fields.has(path.replace(/lon$/, 'lat'))),
    )
    .flatMap((path) => {
      const [lat, lon] = ['lat', 'lon'].map((part) => path.replace(/(lat|lon)$/, part));
      const texts = [lat, lon].map((name) => String(fields.get(name ?? '') ?? ''));
      if (!lat || !lon || texts.every((text) => text === '')) return [];
      const point = readPoint(texts[0] ?? '', texts[1] ?? '');
      if (!point) return [{ path: lat, wording: NOT_A_POINT(texts[0] ?? '', texts[1] ?? '') }];
      fields.set(lat, point.lat).set(lon, point.lon);
      return [];
    });
}

/** The town of a postcode, where a row gives no town. */
function settleTowns(fields: RowFields, towns: Surroundings['towns']): void {
  for (const [path, value] of [...fields]) {
    const town = path.replace(/postcode$/, 'town');
    if (!/^where\.\d\.postcode$/.test(path) || typeof value !== 'string' || fields.get(town) !== undefined) continue;
    fields.set(town, towns.get(value));
  }
}

/** An organiser that the directory knows is named by its id; another is written in the offer. */
function settleOrganiser(fields: RowFields, { names, organisations }: Surroundings): void {
  const said = fields.get('organisation') ?? fields.get('organisation.name');
  if (typeof said !== 'string') return;
  const known = organisations.has(said) ? said : names.organisation?.get(said.toLowerCase());
  const isWritten = !known && fields.get('organisation.type') !== undefined;
  for (const path of [...fields.keys()]) {
    const isPart = path.startsWith('organisation.');
    if (path === 'organisation' ? isWritten : isPart && !isWritten) fields.delete(path);
  }
  if (isWritten) fields.set('organisation.name', said);
  else fields.set('organisation', known ?? said);
}

/** Items that say something come first, so that the second place of a row without a first is the first. */
function closeGaps(fields: ReadonlyMap<string, Value | undefined>): RowFields {
  const used = new Map<string, Set<number>>();
  for (const [path, value] of fields) {
    const [, list = '', index] = /^([a-z.]+?)\.(\d)\./.exec(path) ?? [];
    if (index === undefined) continue;
    const numbers = used.get(list) ?? new Set();
    if (value !== undefined) numbers.add(Number(index));
    used.set(list, numbers);
  }
  const moved = (list: string, index: number) => {
    const order = [...(used.get(list) ?? [])].sort((a, b) => a - b);
    const empty = Array.from({ length: 10 }, (_, number) => number).filter((number) => !order.includes(number));
    return [...order, ...empty].indexOf(index);
  };
  return new Map(
    [...fields].map(([path, value]) => [
      path.replace(/^([a-z.]+?)\.(\d)\./, (_, list: string, index) => `${list}.${moved(list, Number(index))}.`),
      value,
    ]),
  );
}

/**
 * A row's fields with metres as degrees, the town of a postcode, a known organiser by id, and no gap in a list.
 *
 * @returns the fields, and what of them is no point
 */
export function completeRow(
  said: ReadonlyMap<string, Value | undefined>,
  surroundings: Surroundings,
): { fields: RowFields; faults: { path: string; wording: Wording }[] } {
  const fields = new Map(said);
  const faults = settlePoints(fields);
  settleTowns(fields, surroundings.towns);
  settleOrganiser(fields, surroundings);
  return { fields: closeGaps(fields), faults };
}
