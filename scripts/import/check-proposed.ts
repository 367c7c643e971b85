import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Day } from '#domain/date/day.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { readDirectory } from '../../src/content/read-directory.ts';
import type { Check, Proposed } from '../../src/import/plan/settle.ts';

/**
 * Run the check of content over a copy with the proposed files in place: the same check that `npm run check` runs, and
 * nothing of the content itself is touched.
 *
 * @param original the text of each file that stands, by its path in the folder; undefined for one that does not
 * @param use is given the check; the copy is gone when it ends
 */
export function withCheck<T>(
  content: string,
  today: Day,
  original: (file: string) => string | undefined,
  use: (check: Check) => T,
): T {
  const copy = mkdtempSync(path.join(tmpdir(), 'brobygger-import-'));
  const check = (proposed: Proposed): Problem[] => {
    for (const [file, text] of proposed) writeFileSync(path.join(copy, file), text);
    const { problems } = readDirectory(copy, today, { careful: true });
    for (const file of proposed.keys()) {
      const text = original(file);
      if (text === undefined) rmSync(path.join(copy, file));
      else writeFileSync(path.join(copy, file), text);
    }
    const inFolder = (file: string) => path.relative(copy, path.resolve(file)).replaceAll('\\', '/');
    return problems.map((problem) => ({ ...problem, file: inFolder(problem.file) }));
  };
  try {
    cpSync(realpathSync(content), copy, { recursive: true, filter: (from) => path.basename(from) !== '.git' });
    return use(check);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
