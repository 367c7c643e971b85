import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeTopic } from '../testing/make-offer.ts';
import { summariseWays, topicsWithWays } from './ways-overview.ts';

const natur = makeTopic({ id: 'natur' });
const lungs = makeTopic({ id: 'lunger' });
const empty = makeTopic({ id: 'tomt' });
const over = makeTopic({ id: 'slut' });
const agreed = '2026-10-01';
const offers = [
  makeOffer({ id: 'tur', topics: [natur] }),
  makeOffer({
    id: 'kol',
    topics: [lungs],
    stage: 'course',
    next: [
      { offer: 'mand', how: undefined, agreed },
      { offer: 'klub', how: undefined, agreed: undefined },
    ],
  }),
  makeOffer({
    id: 'mand',
    stage: 'transition',
    next: [{ offer: 'klub', how: undefined, agreed: undefined }],
    topics: [lungs],
  }),
  makeOffer({ id: 'klub', topics: [] }),
  makeOffer({ id: 'forbi', topics: [over], valid: { until: '2026-01-01' } }),
];
const directory = makeDirectory({ offers, topics: [natur, lungs, empty, over] });

test('a topic has ways when something runs for it', () => {
  expect(topicsWithWays(directory)).toEqual([natur, lungs]);
});

test('a way in a line counts its stages, and is solid where one step is agreed; what leads on comes first', () => {
  expect(summariseWays(directory)).toEqual([
    {
      topic: lungs,
      stages: [
        { stage: 'course', count: 1, next: 'agreed' },
        { stage: 'transition', count: 1, next: 'possible' },
        { stage: 'lasting', count: 1, next: undefined },
      ],
    },
    {
      topic: natur,
      stages: [
        { stage: 'course', count: 0, next: 'possible' },
        { stage: 'transition', count: 0, next: 'possible' },
        { stage: 'lasting', count: 1, next: undefined },
      ],
    },
  ]);
});

test('a step that skips the transition joins both stretches', () => {
  const course = makeOffer({
    id: 'a',
    topics: [natur],
    stage: 'course',
    next: [{ offer: 'b', how: undefined, agreed }],
  });
  const [way] = summariseWays(makeDirectory({ offers: [course, makeOffer({ id: 'b', topics: [natur] })] }));
  expect(way?.stages.map(({ next }) => next)).toEqual(['agreed', 'agreed', undefined]);
});
