import type { Site } from '../site/site.ts';
import { joinWithAnd } from '../text/fields.ts';
import { ORGANISATION_TYPES, STAGES } from '../vocabulary/vocabulary.ts';

type Rule = Site['freshness'][number];

/** One line of the policy in words: what it holds for, and after how many months. */
export interface PolicyLine {
  holdsFor: string;
  dueAfterMonths: number;
  staleAfterMonths: number;
}

function sayWhom({ stage, type }: Rule): string {
  return [stage && STAGES[stage], type && ORGANISATION_TYPES[type]].filter(Boolean).join(', ');
}

/**
 * The policy of `site.yaml` as lines for a reader. Neighbouring rules with the same months become one line; a rule that
 * no offer can reach, because one before it holds for all, is left out.
 *
 * @example
 * describePolicy([{ stage: 'course', dueAfterMonths: 6, staleAfterMonths: 12 }, { dueAfterMonths: 12, staleAfterMonths: 24 }])
 * // [{ holdsFor: "Forløb", … }, { holdsFor: "Alle andre", … }]
 */
export function describePolicy(policy: Site['freshness']): PolicyLine[] {
  const catchAll = policy.findIndex(({ stage, type }) => !stage && !type);
  const reached = catchAll < 0 ? policy : policy.slice(0, catchAll + 1);
  const groups: Rule[][] = [];
  for (const rule of reached) {
    const last = groups.at(-1);
    if (last?.[0] && isAlike(last[0], rule)) last.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((rules) => {
    const [first] = rules;
    if (!first) return [];
    const isAll = rules.some((rule) => sayWhom(rule) === '');
    const holdsFor = isAll ? (groups.length > 1 ? 'Alle andre' : 'Alle tilbud') : joinWithAnd(rules.map(sayWhom));
    return [{ holdsFor, dueAfterMonths: first.dueAfterMonths, staleAfterMonths: first.staleAfterMonths }];
  });
}

function isAlike(a: Rule, b: Rule): boolean {
  return a.dueAfterMonths === b.dueAfterMonths && a.staleAfterMonths === b.staleAfterMonths;
}
