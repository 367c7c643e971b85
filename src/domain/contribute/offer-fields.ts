/** The fields of a file as they are read before any schema: texts, lists and named fields. */
export type FieldValue = string | FieldValue[] | { [key: string]: FieldValue };
export type OfferFields = { [key: string]: FieldValue };

export function isGroup(value: FieldValue | undefined): value is OfferFields {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The value at a path of names; undefined where there is none. */
export function fieldAt(fields: OfferFields, path: readonly string[]): FieldValue | undefined {
  return path.reduce<FieldValue | undefined>(
    (value, name) => (isGroup(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    fields,
  );
}

export function textAt(fields: OfferFields, path: readonly string[]): string {
  const value = fieldAt(fields, path);
  return typeof value === 'string' ? value : '';
}

export function listAt(fields: OfferFields, path: readonly string[]): FieldValue[] {
  const value = fieldAt(fields, path);
  return Array.isArray(value) ? value : [];
}

/** Fields with another value at a path of names; nothing, an empty text and an empty list take it away, and a group that is left empty too. */
export function withField(
  fields: OfferFields,
  [name = '', ...rest]: readonly string[],
  value: FieldValue | undefined,
): OfferFields {
  const group = fields[name];
  const inner = rest.length > 0 ? withField(isGroup(group) ? group : {}, rest, value) : value;
  const isNothing = inner === undefined || inner === '' || Object.keys(inner).length === 0;
  if (!isNothing) return { ...fields, [name]: inner };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}
