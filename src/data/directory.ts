import { formatProblems } from '#domain/problem/problem.ts';
import type { Directory } from '#domain/directory/directory.ts';
import { readDirectory } from '../content/read-directory.ts';
import { readSettings } from './settings.ts';

/**
 * The one Directory of this build, read once; pages ask for it here and nowhere else.
 *
 * In `npm run dev` the content watcher (src/integrations/content-watch.ts) drops it when a file changes. It is kept on
 * globalThis because Vite may load this module more than once.
 */
const holder = globalThis as { brobyggerDirectory?: Directory | undefined };

/** A content problem on the way to a page: shown as it stands, without a stack. */
class ContentError extends Error {
  override name = 'ContentError';
}

export function getDirectory(): Directory {
  if (holder.brobyggerDirectory) return holder.brobyggerDirectory;
  const { content, today } = readSettings(process.env);
  const { directory, problems } = readDirectory(content, today);
  if (!directory) throw new ContentError(`\n${formatProblems(problems)}`);
  holder.brobyggerDirectory = directory;
  return directory;
}

/** Forget what was read: the next page reads the folder again. */
export function dropDirectory(): void {
  holder.brobyggerDirectory = undefined;
}
