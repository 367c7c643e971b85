import { formatProblem, type Problem } from '#domain/problem/problem.ts';
import { oneLine, printable } from '../content/printable.ts';
import { valueToYaml } from './front-matter/yaml-text.ts';
import type { Outcome, OutcomeKind } from './plan/outcome.ts';
import { atField } from './plan/outcome.ts';
import type { Table } from './table/table.ts';
import type { Value } from './value.ts';

const LABELS: Record<OutcomeKind, { da: string; en: string }> = {
  new: { da: 'nye', en: 'new' },
  changed: { da: 'ændret', en: 'changed' },
  unchanged: { da: 'uændret', en: 'unchanged' },
  'left-out': { da: 'holdt ude', en: 'left out' },
  refused: { da: 'afvist', en: 'refused' },
};
const KINDS = Object.keys(LABELS) as OutcomeKind[];

/** A value on one line, cut where it is long. */
function shown(value: Value | undefined): string {
  if (value === undefined) return '(intet · nothing)';
  const text = oneLine((typeof value === 'string' ? value : valueToYaml(value)).replaceAll(/\s*\n\s*/g, ' ⏎ '));
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function formatChanges({ kind, offer, record, changes }: Outcome, folder: string): string {
  const mark = kind === 'new' ? 'ny · new' : 'ændres · changes';
  const lines = changes.map(({ field, before, after }) =>
    before === undefined ? `  + ${field}: ${shown(after)}` : `  ${field}: ${shown(before)} → ${shown(after)}`,
  );
  return [`${folder}/offers/${offer ?? ''}.md  (${mark}, række · row ${record.row})`, ...lines, ''].join('\n');
}

/** A field that a hand and the table changed in different ways. */
function conflictsOf(outcome: Outcome, table: Table, folder: string): Problem[] {
  const file = `${folder}/offers/${outcome.offer ?? ''}.md`;
  return outcome.conflicts.map(({ field, mine, theirs }) =>
    atField(
      table,
      outcome.record,
      field,
      {
        da: `Ændret to steder: i ${file} står «${shown(mine)}», i tabellen «${shown(theirs)}». Filen er ikke rørt.`,
        en: `Changed in two places: ${file} has "${shown(mine)}", the table "${shown(theirs)}". The file was not touched.`,
      },
      'advice',
    ),
  );
}

/** How many rows came to what: the numbers add up to all of them. */
export function countOutcomes(outcomes: readonly Outcome[]): Record<OutcomeKind, number> {
  const counts: Record<OutcomeKind, number> = { new: 0, changed: 0, unchanged: 0, 'left-out': 0, refused: 0 };
  for (const { kind } of outcomes) counts[kind]++;
  return counts;
}

/** What came of every row in one line, in both languages. */
function summariseImport(outcomes: readonly Outcome[]): string {
  const counts = countOutcomes(outcomes);
  const conflicts = outcomes.reduce((sum, outcome) => sum + outcome.conflicts.length, 0);
  const inLanguage = (language: 'da' | 'en') =>
    KINDS.map((kind) => `${counts[kind]} ${LABELS[kind][language]}`).join(', ');
  return (
    `${outcomes.length} ${outcomes.length === 1 ? 'række' : 'rækker'}: ${inLanguage('da')}. Felter ændret to steder: ${conflicts}.  ·  ` +
    `${outcomes.length} ${outcomes.length === 1 ? 'row' : 'rows'}: ${inLanguage('en')}. Fields changed in two places: ${conflicts}.`
  );
}

/**
 * Everything an import does or would do: each file with each field, then what was refused, left out or needs a look,
 * row by row, then the count.
 *
 * @param folder the content folder as problems name it
 */
export function formatImport(
  table: Table,
  outcomes: readonly Outcome[],
  problems: readonly Problem[],
  folder: string,
): string {
  const written = outcomes.filter(({ text }) => text !== undefined).map((outcome) => formatChanges(outcome, folder));
  const told = [
    ...problems,
    ...outcomes.flatMap((outcome) => [...outcome.problems, ...conflictsOf(outcome, table, folder)]),
  ];
  // In the order of the table, and not of the alphabet: a reader goes through it from the top.
  const blocks = told.map(printable).sort((a, b) => a.line - b.line || a.column - b.column);
  return [...written, ...blocks.map(formatProblem), summariseImport(outcomes)].join('\n');
}
