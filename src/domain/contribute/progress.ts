import type { ControlName } from './control-of.ts';
import type { Field } from './required.ts';

/** How far somebody is with what must be filled in. */
export interface Progress {
  done: number;
  total: number;
  /** The groups of the form in which nothing is left to fill in. */
  doneGroups: readonly RequiredGroup[];
}

/** The groups of the form that hold all that must be filled in; they stand first. */
export const REQUIRED_GROUPS = {
  what: ['title', 'summary', 'topics'],
  who: ['organisation', 'type'],
  start: ['first', 'route', 'phone', 'email', 'website'],
} as const satisfies Record<string, readonly Field[]>;
export type RequiredGroup = keyof typeof REQUIRED_GROUPS;

/**
 * Count what is done: a field that must be filled in, and in which nothing is wrong.
 *
 * @param required the fields that must be filled in
 * @param faults by control; what is missing is one
 */
export function progressOf(
  required: ReadonlyMap<ControlName, string>,
  faults: ReadonlyMap<ControlName, string>,
): Progress {
  const left = [...required.keys()].filter((field) => faults.has(field));
  const groups = Object.entries(REQUIRED_GROUPS) as [RequiredGroup, readonly Field[]][];
  return {
    done: required.size - left.length,
    total: required.size,
    doneGroups: groups.flatMap(([group, fields]) => (fields.some((field) => left.includes(field)) ? [] : [group])),
  };
}
