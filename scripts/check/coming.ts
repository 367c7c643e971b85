import { type Coming, comingChanges } from '#domain/directory/coming-changes.ts';
import type { Day } from '#domain/date/day.ts';
import type { Directory } from '#domain/directory/directory.ts';

const TITLE = 'Kommende ændringer, 12 måneder  ·  Coming changes, 12 months';

function sayDay(on: Day, today: Day): string {
  return on > today ? on : `${on}  (passeret · past)`;
}

/**
 * What the next twelve months change by themselves, as a terminal shows it: by day, a line each in both languages.
 *
 * @returns empty when nothing is coming
 * @param folder the content folder as problems name it
 */
export function formatComing(directory: Directory, folder: string): string {
  const days = new Map<Day, Coming[]>();
  for (const coming of comingChanges(directory)) days.set(coming.on, [...(days.get(coming.on) ?? []), coming]);
  if (days.size === 0) return '';
  const blocks = [...days].map(([on, all]) => {
    const lines = all.map(({ file, da, en }) => `    ${folder}/${file}  ${da}  ·  ${en}`);
    return [`  ${sayDay(on, directory.today)}`, ...lines].join('\n');
  });
  return `${[TITLE, ...blocks].join('\n')}\n`;
}
