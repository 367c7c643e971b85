import { expect, test } from 'vitest';
import type { Door } from '../site/site.ts';
import { makeDoor } from '../testing/make-change.ts';
import { doorOn, turningDays } from './door.ts';

const old = makeDoor({ until: '2026-12-31' });
const next = makeDoor({ id: 'ny', name: 'Regionen', from: '2027-01-01' });

test.each<[promise: string, doors: Door[], day: string, id: string | undefined]>([
  ['one without dates is always open', [makeDoor()], '2040-01-01', 'ind'],
  ['the last day is a day of the old one', [old, next], '2026-12-31', 'ind'],
  ['the next follows without an offer being rewritten', [old, next], '2027-01-01', 'ny'],
  ['whatever order they are written in', [next, old], '2027-01-01', 'ny'],
  ['a new one takes over though the old one was never closed', [makeDoor(), next], '2027-01-01', 'ny'],
  ['one that is only planned does not', [makeDoor(), { ...next, certain: 'no' }], '2027-01-01', 'ind'],
  ['unless nothing else is open', [old, { ...next, certain: 'no' }], '2027-01-01', 'ny'],
  ['closed, and no next: it is not known', [old], '2027-01-01', undefined],
  ['another pathway is another way', [old, { ...next, pathway: 'rygestop' }], '2027-01-01', undefined],
  ['another municipality too', [old, { ...next, municipality: '0615' }], '2027-01-01', undefined],
])('where a referral goes: %s', (_, doors, day, id) => {
  expect(doorOn({ doors }, 'ind', day)?.id).toBe(id);
});

test('a way turns when a door opens and the day after one has closed', () => {
  expect(turningDays({ doors: [old, next] }, 'ny')).toEqual(['2027-01-01']);
  expect(turningDays({ doors: [old, { ...next, from: '2027-02-01' }] }, 'ind')).toEqual(['2027-01-01', '2027-02-01']);
  expect(turningDays({ doors: [makeDoor()] }, 'ind')).toEqual([]);
});
