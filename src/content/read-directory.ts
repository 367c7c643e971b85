import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Day } from '#domain/date/day.ts';
import type { Directory } from '#domain/directory/directory.ts';
import { compareProblems, type Problem } from '#domain/problem/problem.ts';
import { checkCarefully } from './checks/check-carefully.ts';
import { checkLetters } from './checks/letters.ts';
import { readGuides } from './guides.ts';
import { parseFolder } from './parsed-folder.ts';
import { printable } from './printable.ts';
import { readFolder, shownName } from './read-folder.ts';
import { checkReferences, collectIds } from './references.ts';
import { resolve } from './resolve.ts';
import { checkRules } from './rules.ts';

const icons = path.join(path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/**
 * Read a content folder: parse, validate, resolve.
 *
 * @param root the folder; relative to the working directory, or absolute
 * @param today the day of the build, in Denmark
 * @param careful look also for what a careful editor would: advice alone, which a build has no use for
 * @returns every problem of every file, in the order a writer mends them; the Directory only when none is an error
 */
export function readDirectory(
  root: string,
  today: Day,
  { careful = false } = {},
): { directory: Directory | undefined; problems: Problem[] } {
  const folder = readFolder(path.resolve(root), shownName(root));
  const { known, problems: doubled } = collectIds(folder);
  const { parsed, problems: refused } = parseFolder(folder);
  const dangling = checkReferences(folder, known);
  const { guides, problems: misguided } = readGuides(
    path.resolve(root),
    shownName(root),
    parsed.singles.site?.value.demo ?? true,
  );
  const found = [
    ...folder.problems,
    ...doubled,
    ...withoutPlacesOf(dangling, refused),
    ...dangling,
    ...misguided,
    ...checkLetters(folder),
    ...checkRules(parsed, {
      today,
      images: folder.images,
      iconExists: (name) => existsSync(path.join(icons, `${name}.svg`)),
    }),
    ...(careful ? checkCarefully(parsed, today) : []),
  ];
  const problems = found.map(printable).sort(compareProblems);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return { directory: hasErrors ? undefined : resolve(parsed, today, guides), problems };
}

/** «Motion» is neither an id nor a topic: that is one mistake, and the nearest topic is the answer to it. */
function withoutPlacesOf(told: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const place = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const places = new Set(told.map(place));
  return problems.filter((problem) => !places.has(place(problem)));
}
