/** Reads what strangers' JSON holds: a part that is not of the kind expected is not there. */

export type Group = { readonly [key: string]: unknown };

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (group: unknown, key: string): unknown =>
  isGroup(group) && Object.hasOwn(group, key) ? group[key] : undefined;

/** A text or number as text; "" for anything else. */
export function textOf(group: unknown, key: string): string {
  const value = own(group, key);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

/** A group of named values; an empty one when there is none. */
export function groupOf(group: unknown, key: string): Group {
  const value = own(group, key);
  return isGroup(value) ? value : {};
}

/** The groups of a list. */
export function groupsOf(group: unknown, key: string): Group[] {
  const value = own(group, key);
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

/** The groups of a page, a list, or one alone. */
export function servicesIn(data: unknown): Group[] {
  if (Array.isArray(data)) return data.filter(isGroup);
  if (!isGroup(data)) return [];
  for (const key of ['contents', 'services']) {
    if (Array.isArray(own(data, key))) return groupsOf(data, key);
  }
  return textOf(data, 'name') ? [data] : [];
}
