import { keysOf, ORGANISATION_TYPES } from '../vocabulary/vocabulary.ts';
import type { Organisation } from './organisation.ts';

/** Organisers as a list to look one up in: by kind, in the vocabulary's order, then by name in Danish order. */
export function organisationsByKind(organisations: readonly Organisation[]): Organisation[] {
  const kinds = keysOf(ORGANISATION_TYPES);
  return [...organisations].sort(
    (a, b) => kinds.indexOf(a.type) - kinds.indexOf(b.type) || a.name.localeCompare(b.name, 'da'),
  );
}
