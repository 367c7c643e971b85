import type { Problem } from '#domain/problem/problem.ts';
import { problemAt, type Table } from '../table/table.ts';
import { type Outcome, turnAway } from './outcome.ts';

/** Files as they would stand, by their path in the content folder: `offers/x.md`. */
export type Proposed = ReadonlyMap<string, string>;

/** The whole check over the content with these files in place; problems name files by their path in the folder. */
export type Check = (proposed: Proposed) => readonly Problem[];

const pathOf = (id: string) => `offers/${id}.md`;

/** The files that outcomes would write. */
export function proposedBy(outcomes: readonly Outcome[]): Map<string, string> {
  return new Map(
    outcomes.flatMap(({ offer, text }) => (offer !== undefined && text !== undefined ? [[pathOf(offer), text]] : [])),
  );
}

/** Problems of a row's file, told at the cells that the file was made from. */
function atCells({ record }: Outcome, problems: readonly Problem[], { file }: Table): Problem[] {
  const { row, columnOf } = record;
  return problems.map(({ field, severity, da, en }) =>
    problemAt(file, row, columnOf(field), field, { da, en }, severity),
  );
}

/** What the check advises of a new file; of one that was there, it was told before. */
function withAdvice(outcome: Outcome, problems: readonly Problem[], table: Table): Outcome {
  if (outcome.kind !== 'new') return outcome;
  const own = problems.filter(({ file }) => file === pathOf(outcome.offer ?? ''));
  return { ...outcome, problems: [...outcome.problems, ...atCells(outcome, own, table)] };
}

/**
 * Let the check judge what would be written, and refuse the rows it finds a fault in, until it finds none: what is
 * written passes `npm run check`.
 *
 * @returns `problems` when the files as a whole cannot stand and no row can be named: then nothing may be written
 */
export function settleImport(
  table: Table,
  outcomes: readonly Outcome[],
  check: Check,
): { outcomes: Outcome[]; problems: Problem[] } {
  let settled = [...outcomes];
  for (;;) {
    const proposed = proposedBy(settled);
    const found = proposed.size > 0 ? check(proposed) : [];
    const errors = found.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
      return { outcomes: settled.map((outcome) => withAdvice(outcome, found, table)), problems: [] };
    const byFile = Map.groupBy(errors, ({ file }) => file);
    if (![...byFile.keys()].some((file) => proposed.has(file))) return { outcomes: settled, problems: errors };
    settled = settled.map((outcome) => {
      const own = outcome.text === undefined ? undefined : byFile.get(pathOf(outcome.offer ?? ''));
      return own ? turnAway(outcome, 'refused', atCells(outcome, own, table)) : outcome;
    });
  }
}
