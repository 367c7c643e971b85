import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './by-day.element.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const PARTS: [text: string, from: string, until: string][] = [
  ['før', '', '2026-12-31'],
  ['januar', '2027-01-01', '2027-01-31'],
  ['siden', '2027-02-01', ''],
  ['altid', '', ''],
];

/** What a page built on a day shows at a moment: its parts by their words. */
function shownAt(moment: string, built: string): string[] {
  vi.setSystemTime(moment);
  const root = document.createElement('by-day');
  root.dataset['built'] = built;
  for (const [text, from, until] of PARTS) {
    const part = document.createElement('p');
    part.textContent = text;
    part.hidden = from !== '';
    if (from) part.dataset['from'] = from;
    if (until) part.dataset['until'] = until;
    root.append(part);
  }
  document.body.replaceChildren(root);
  return [...root.querySelectorAll('p')].filter((part) => !part.hidden).map((part) => part.textContent);
}

test.each<[promise: string, moment: string, built: string, shown: string[]]>([
  ['on the day of the build it is as built', '2026-11-21T11:00:00Z', '2026-11-21', ['før', 'altid']],
  ['an old build is put right at midnight in Denmark', '2026-12-31T23:00:00Z', '2026-11-21', ['januar', 'altid']],
  ['and not before', '2026-12-31T22:59:00Z', '2026-11-21', ['før', 'altid']],
  ['the last day is a day', '2027-01-31T12:00:00Z', '2026-11-21', ['januar', 'altid']],
  ['much later', '2029-01-01T12:00:00Z', '2026-11-21', ['siden', 'altid']],
  ['a build as of a later day stays there', '2026-11-21T11:00:00Z', '2027-02-02', ['siden', 'altid']],
])('%s', (_, moment, built, shown) => {
  expect(shownAt(moment, built)).toEqual(shown);
});
