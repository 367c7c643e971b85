/** The answers as a path, one number a question: counted from 1; 0 is one that was skipped or not asked. "2-0-1" */
export function pathOf(answers: readonly number[]): string {
  return answers.join('-');
}

/** The answers of a path; none for the empty one, where nothing is answered yet. */
export function answersOf(path: string): number[] {
  return path === '' ? [] : path.split('-').map(Number);
}

/** A step in the fragment of an address, which a browser never sends: "svar=2-0-1". */
export const stepToFragment = (path: string): string => `svar=${path}`;

/**
 * The step that a fragment names; undefined when it names none.
 *
 * @param fragment without "#"
 * @example
 * stepFromFragment('svar=2-0-1')   // "2-0-1"
 * stepFromFragment('indhold')      // undefined
 */
export function stepFromFragment(fragment: string): string | undefined {
  return /^svar=((?:\d{1,2}(?:-\d{1,2}){0,3})?)$/.exec(fragment)?.[1];
}
