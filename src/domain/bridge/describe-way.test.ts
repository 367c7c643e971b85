import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeTopic } from '../testing/make-offer.ts';
import { describeStop, describeWhom, stopTitle } from './describe-way.ts';
import type { Offer } from '../offer/offer.ts';
import { topicWay } from './topic-way.ts';

const lungs = makeTopic({ id: 'lunger' });
const step = (offer: string, how?: string, agreed?: string) => ({ offer, how, agreed });
const course = (id: string, title: string, next: ReturnType<typeof step>[]) =>
  makeOffer({ id, title, topics: [lungs], stage: 'course', start: { route: 'referral', first: 'ask-gp' }, next });
const offers = [
  course('kol', 'KOL-hold', [step('mand', 'En fra holdet henter dig', '2026-10-01'), step('klub')]),
  course('astma', 'Astmahold', [step('klub')]),
  course('sidste', 'Lungeskole', []),
  makeOffer({
    id: 'mand',
    title: 'Kom nu mand',
    stage: 'transition',
    start: { route: 'direct', first: 'call' },
    next: [step('klub', 'Spørg den frivillige.')],
  }),
  makeOffer({ id: 'klub', title: 'Klubben' }),
];
const way = topicWay(makeDirectory({ offers, topics: [lungs] }), lungs);
const said = (key: string) => {
  const stop = way.stops.find((one) => one.key === key);
  if (!stop) throw new Error(`There is no stop "${key}".`);
  return describeStop(way, stop).map(({ from, text }) => (from ? `${from}: ${text}` : text));
};

test.each([
  ['mand', ['Fra KOL-hold: En fra holdet henter dig. Aftalt mellem de to siden 1. oktober 2026.']],
  [
    'klub',
    [
      'Fra KOL-hold og Astmahold: En mulig vej. Det er ikke aftalt endnu.',
      'Fra Kom nu mand: Spørg den frivillige. En mulig vej. Det er ikke aftalt endnu.',
    ],
  ],
  ['kol', []],
  ['mangler-transition', ['Hvad kommer efter Lungeskole? Det ved vi ikke endnu.']],
  ['fra-gp', ['Henviser dig til KOL-hold, Astmahold og Lungeskole.']],
  ['fra-hospital', ['Spørg, om de kan henvise dig til KOL-hold, Astmahold og Lungeskole.']],
  ['fra-clinic', ['Kan fortælle dig om Kom nu mand.']],
  ['fra-self', ['Du kan selv begynde: Kom nu mand.']],
])('%s says %j', (key, lines) => {
  // The order of a list turns with the day; what is said does not.
  const sorted = (line: string) =>
    line
      .split(/[ .,]+/)
      .sort()
      .join(' ');
  expect(said(key).map(sorted).sort()).toEqual([...lines].map(sorted).sort());
});

test.each<[audience: Offer['audience'], words: string]>([
  [['maend'], 'For mænd'],
  [['familier', 'aeldre'], 'For familier og ældre'],
  [['langvarig-sygdom', 'paaroerende'], ''],
  [['voksne', 'maend'], ''],
  [['alle', 'boern'], ''],
  [[], ''],
])('an offer for %j says "%s"', (audience, words) => {
  expect(describeWhom({ audience })).toBe(words);
});

test('every stop has a name', () => {
  expect(way.stops.map(stopTitle).sort()).toEqual(
    [
      'Sygehuset',
      'Din læge',
      'Din klinik',
      'Dig selv',
      'KOL-hold',
      'Astmahold',
      'Lungeskole',
      'Kom nu mand',
      'Klubben',
      'Ikke skrevet på endnu',
    ].sort(),
  );
});
