import type { Problem } from '#domain/problem/problem.ts';

/** A problem quotes what was written; longer than this, its middle is left out. */
const MOST = 400;

/** One line without control characters: a quoted value can neither move the cursor nor begin a CI command of its own. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '\u{FFFD}').trim();
  return line.length <= MOST ? line : `${line.slice(0, MOST / 2)} … ${line.slice(-MOST / 2)}`;
}

/** A problem as it may be shown, whatever the file it quotes, or its name, holds. */
export function printable(problem: Problem): Problem {
  return {
    ...problem,
    file: oneLine(problem.file),
    field: oneLine(problem.field),
    da: oneLine(problem.da),
    en: oneLine(problem.en),
  };
}
