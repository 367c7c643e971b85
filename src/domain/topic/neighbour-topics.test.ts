import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeTopic } from '../testing/make-offer.ts';
import { neighbourTopics } from './neighbour-topics.ts';

const heart = makeTopic({ id: 'hjerte', needs: ['langvarig-sygdom', 'fysisk-aktivitet'] });
const moving = makeTopic({ id: 'bevaegelse', needs: ['fysisk-aktivitet'] });
const lungs = makeTopic({ id: 'lunger', needs: ['langvarig-sygdom', 'fysisk-aktivitet'] });
const food = makeTopic({ id: 'mad' });
const nature = makeTopic({ id: 'natur' });
const directory = makeDirectory({
  offers: [makeOffer({ id: 'a', topics: [heart, nature] }), makeOffer({ id: 'b', topics: [food] })],
  topics: [food, moving, lungs, heart, nature],
});
const ids = (count: number) => neighbourTopics(directory, heart, count).map(({ id }) => id);

test('topics that share offers come before those that share needs, and the rest are no neighbours', () => {
  expect(ids(9)).toEqual(['natur', 'lunger', 'bevaegelse']);
});

test('no more are named than asked for', () => {
  expect(ids(1)).toEqual(['natur']);
});
