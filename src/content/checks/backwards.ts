import type { Problem, Wording } from '#domain/problem/problem.ts';
import type { ParsedFolder } from '../parsed-folder.ts';

const PERIOD: Wording = { da: 'Perioden slutter, før den begynder.', en: 'The period ends before it begins.' };
const EVENT: Wording = {
  da: 'Slutter, før det begynder: to skal ligge efter from.',
  en: 'It ends before it begins: to must be after from.',
};

/** Campaigns and events that end before they begin; what an offer holds is refused by its schema. */
export function checkBackwards({ files }: ParsedFolder): Problem[] {
  return [
    ...files.campaigns.flatMap(({ source, value: { period } }) =>
      period?.from && period.until && period.until < period.from ? [source.problemAt(['period', 'until'], PERIOD)] : [],
    ),
    ...files.events.flatMap(({ source, value: { from, to } }) =>
      to !== undefined && to <= from ? [source.problemAt(['to'], EVENT)] : [],
    ),
  ];
}
