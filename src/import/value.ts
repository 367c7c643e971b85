/** What a content file holds where everything is text: texts, lists and named fields. */
export type Value = string | Value[] | { [key: string]: Value };

export type Fields = { [key: string]: Value };

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value with its named fields in one order, so that two can be compared as text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isFields(value)) return value;
  return Object.keys(value)
    .sort()
    .map((key) => [key, ordered(value[key])]);
}

/** Are two values the same to the last character? In which order fields stand is of no matter. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** Text without the blanks that mean nothing: in a line of words all but one, in Markdown those at the ends of lines. */
function plain(text: string, isMarkdown: boolean): string {
  const composed = text.normalize('NFC');
  if (!isMarkdown) return composed.replaceAll(/\s+/g, ' ').trim();
  return composed
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

/** A value written one way only: fields by name, texts without the blanks that mean nothing. */
export function canonical(value: Value, isMarkdown: boolean): unknown {
  if (typeof value === 'string') return plain(value, isMarkdown);
  if (Array.isArray(value)) return value.map((item) => canonical(item, isMarkdown));
  return Object.keys(value)
    .sort()
    .map((key) => [key, canonical(value[key] ?? '', isMarkdown)]);
}

/** Do two values mean the same? */
export function isSame(a: Value | undefined, b: Value | undefined, isMarkdown = false): boolean {
  if (a === undefined || b === undefined) return a === b;
  return JSON.stringify(canonical(a, isMarkdown)) === JSON.stringify(canonical(b, isMarkdown));
}

/** `where.0.at.lat` → the value there; undefined where the way ends. */
export function valueAt(data: Value | undefined, path: string): Value | undefined {
  return path.split('.').reduce<Value | undefined>((value, part) => {
    if (Array.isArray(value)) return /^\d+$/.test(part) ? value[Number(part)] : undefined;
    return isFields(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, data);
}

/** Can a value be put at a path without throwing away what stands on the way to it? */
export function hasRoomFor(data: Value | undefined, path: string): boolean {
  const parts = path.split('.');
  return parts.every((part, depth) => {
    const holder = depth === 0 ? data : valueAt(data, parts.slice(0, depth).join('.'));
    if (holder === undefined) return true;
    if (Array.isArray(holder)) return /^\d+$/.test(part) && Number(part) <= holder.length;
    return isFields(holder);
  });
}

/** Data with a value at a path, or without it; lists and groups that become empty go too. The data given is not changed. */
export function withValue(data: Value | undefined, path: string, value: Value | undefined): Value | undefined {
  const [first, ...rest] = path.split('.');
  if (first === undefined || first === '') return value;
  if (/^\d+$/.test(first)) {
    const list = Array.isArray(data) ? [...data] : [];
    const next = rest.length ? withValue(list[Number(first)], rest.join('.'), value) : value;
    if (next === undefined) list.splice(Number(first), 1);
    else list[Math.min(Number(first), list.length)] = next;
    return list.length ? list : undefined;
  }
  const entries = new Map(isFields(data) ? Object.entries(data) : []);
  const next = rest.length ? withValue(entries.get(first), rest.join('.'), value) : value;
  if (next === undefined) entries.delete(first);
  else entries.set(first, next);
  return entries.size ? Object.fromEntries(entries) : undefined;
}
