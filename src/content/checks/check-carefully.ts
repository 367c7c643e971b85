import type { Day } from '#domain/date/day.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { ParsedFolder } from '../parsed-folder.ts';
import { checkDays } from './days.ts';
import { checkNeighbours } from './neighbours.ts';
import { checkPeople } from './people.ts';
import { checkWording } from './wording.ts';

/**
 * What a careful editor would look for in files that fit their schemas. All of it is advice: it is found by its look, and
 * the editor knows better. docs/upkeep.md lists each rule, and what does not set it off.
 */
export function checkCarefully(folder: ParsedFolder, today: Day): Problem[] {
  return [...checkDays(folder, today), ...checkWording(folder), ...checkNeighbours(folder), ...checkPeople(folder)];
}
