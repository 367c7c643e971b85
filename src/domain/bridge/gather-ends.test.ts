import { describe, expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer, makeTopic } from '../testing/make-offer.ts';
import { stopTitle } from './describe-way.ts';
import { topicWay } from './topic-way.ts';

const lungs = makeTopic({ id: 'lunger' });
const clubs = (count: number) => Array.from({ length: count }, (_, index) => makeOffer({ id: `klub-${index}` }));
const step = (offer: string, agreed?: string) => ({ offer, how: 'I følges ad', agreed });
const course = (id: string, next: Offer['next']) => makeOffer({ id, topics: [lungs], stage: 'course', next });

function endsOf(offers: Offer[]) {
  const way = topicWay(makeDirectory({ offers, topics: [lungs] }), lungs);
  return { way, ends: way.stops.filter(({ column }) => column === 'lasting') };
}

describe('a way with many ends', () => {
  const known = clubs(8);
  const agreed = known.slice(0, 3).map(({ id }) => step(id, '2026-10-01'));
  const possible = known.slice(3).map(({ id }) => step(id));
  const { way, ends } = endsOf([course('hold', [...agreed, ...possible]), course('andet', possible), ...known]);

  test('has those that are agreed one by one, and the others as one that holds them all', () => {
    expect(ends.map(stopTitle)).toEqual(['Gåhold', 'Gåhold', 'Gåhold', 'Andre muligheder (5)']);
    const last = ends.at(-1);
    expect(last?.kind === 'others' && last.offers.map(({ id }) => id)).toEqual(known.slice(3).map(({ id }) => id));
  });

  test('has one line to them from each that leads there', () => {
    const toThem = way.links.filter(({ to }) => to === 'flere');
    expect(toThem.map(({ from, solid }) => [from, solid])).toEqual([
      ['hold', false],
      ['andet', false],
    ]);
  });

  test('leads to nothing that is not there', () => {
    const keys = way.stops.map(({ key }) => key);
    expect(way.links.filter(({ from, to }) => !keys.includes(from) || !keys.includes(to))).toEqual([]);
  });
});

test.each([
  ['six ends', 6, 0],
  ['many that are all agreed', 8, 8],
  ['many of which one is only possible', 8, 7],
])('a way with %s has them one by one', (_, count, sure) => {
  const known = clubs(count);
  const next = known.map(({ id }, index) => step(id, index < sure ? '2026-10-01' : undefined));
  expect(endsOf([course('hold', next), ...known]).ends).toHaveLength(count);
});
