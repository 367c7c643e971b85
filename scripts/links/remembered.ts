import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Day, daysBetween, isDay } from '#domain/date/day.ts';
import type { Answer } from './visit.ts';

/** What was answered before, so that nobody is asked more often than needed. */
export interface Memory {
  answer: Answer;
  on: Day;
  /** The first day of the same trouble. */
  since: Day;
}

/** A page that answers is asked about once a month; one that does not, the next day. */
const GOOD_DAYS = { ok: 30, moved: 30, unasked: 7, gone: 1, error: 1, silent: 1 } as const;

/** Is the answer so new that it holds? */
export function isGood({ answer, on }: Memory, today: Day): boolean {
  const age = daysBetween(on, today);
  return age >= 0 && age < GOOD_DAYS[answer.kind];
}

function isMemory(value: unknown): value is Memory {
  const { answer, on, since } = (value ?? {}) as { answer?: { kind?: unknown }; on?: unknown; since?: unknown };
  const isKnown = typeof answer?.kind === 'string' && Object.hasOwn(GOOD_DAYS, answer.kind);
  return isKnown && typeof on === 'string' && isDay(on) && typeof since === 'string' && isDay(since);
}

/** The file as it stands; one that is missing or cannot be read is empty: it only saves requests. */
export function readMemories(file: string): Map<string, Memory> {
  try {
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object);
    return new Map(entries.filter((entry): entry is [string, Memory] => isMemory(entry[1])));
  } catch {
    return new Map();
  }
}

/** Write the file whole, in an order that changes nothing by itself. */
export function writeMemories(file: string, memories: ReadonlyMap<string, Memory>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const sorted = [...memories].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(`${file}.tmp`, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
  renameSync(`${file}.tmp`, file);
}
