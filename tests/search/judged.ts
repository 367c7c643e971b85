import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A query, and how well offers answer it: 3 is what was looked for, 1 is near; what is not there does not. */
export interface Judged {
  id: string;
  category: string;
  query: string;
  rel: Readonly<Record<string, number>>;
}

const here = import.meta.dirname;

/** 163 made-up offers, a JSON object a line. */
export const CORPUS = path.join(here, 'corpus.jsonl');

/** The open queries: the search was developed on those at even places; the others say how it does on what it has not seen. */
export function readJudged(): { developed: Judged[]; heldBack: Judged[] } {
  const { queries } = JSON.parse(readFileSync(path.join(here, 'queries-open.json'), 'utf8')) as { queries: Judged[] };
  return {
    developed: queries.filter((_, at) => at % 2 === 0),
    heldBack: queries.filter((_, at) => at % 2 === 1),
  };
}

/** How many of those that should be there are among the first ten. */
export function recall10(wanted: ReadonlySet<string>, ranked: readonly string[]): number {
  return ranked.slice(0, 10).filter((id) => wanted.has(id)).length / Math.min(10, wanted.size);
}

export const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
