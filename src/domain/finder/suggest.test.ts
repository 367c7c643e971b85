import { expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import {
  makeDirectory,
  makeOffer,
  makeOrganisation,
  makePlace,
  makeSite,
  makeTopic,
  makeTown,
} from '../testing/make-offer.ts';
import { COST } from './cost.ts';
import { readinessOf } from './ease.ts';
import type { Answer } from './question.ts';
import { LEAST, MOST, offerRanker, suggest } from './suggest.ts';
import { whereQuestion } from './where.ts';

const HARD = makeTopic({ id: 'sind', crisis: true });
const MOVING = makeTopic();
const OUTDOORS = makeTopic({ id: 'natur' });
const wish = { sentence: 'Jeg vil ud', because: 'Fordi du vil ud', topics: [MOVING, OUTDOORS] };
const FREE: Offer['price'] = [{ amount: 0, per: 'session' }];
const OLD = { what: 'Folder', date: '2019' };
const make = (id: string, offer: Partial<Offer> = {}) =>
  makeOffer({ id, organisation: makeOrganisation({ id: `forening-${id}` }), ...offer });
const directoryOf = (offers: Offer[], crisis: string[] = []) => makeDirectory({ offers, site: makeSite({ crisis }) });
const ids = (offers: readonly Offer[]) => offers.map(({ id }) => id);
const rank = (offers: Offer[], crisis?: string[]) => ids(offerRanker(directoryOf(offers, crisis))(wish));
const REFERRED: Offer['start'] = { route: 'referral', first: 'ask-gp' };

test.each<[string, Partial<Offer>, Partial<Offer>]>([
  ['the nearest topic', {}, { topics: [OUTDOORS] }],
  ['what it is about first', {}, { topics: [makeTopic({ id: 'mad' }), MOVING] }],
  ['a welcome', { welcome: 'Ja' }, {}],
  ['a companion', { companion: true }, {}],
  ['no referral', {}, { start: REFERRED }],
  ['a conversation before a referral', { start: { route: 'conversation', first: 'call' } }, { start: REFERRED }],
  ['what is free before what is cheap', { price: FREE }, { price: [{ amount: 25, per: 'session' }] }],
  ['what is cheap before what is not told', { price: [{ amount: 25, per: 'session' }] }, {}],
  ['a known next time', { when: [{ days: ['tuesday'], from: '17:00' }], start: REFERRED }, { start: REFERRED }],
  ['what is for everybody', {}, { audience: ['maend'] }],
  ['what is confirmed before what is old', {}, { source: OLD }],
  ['what is open before what is full', {}, { status: 'full' }],
])('%s comes first', (_, first, second) => {
  // The same whichever way the rotation of the day turns them.
  expect(rank([make('a', second), make('b', first)])).toEqual(['b', 'a']);
  expect(rank([make('a', first), make('b', second)])).toEqual(['a', 'b']);
});

test('what is over, what is about something else, and a help line are never suggested', () => {
  const offers = [
    make('forbi', { valid: { until: '2026-01-31' } }),
    make('andet', { topics: [HARD] }),
    make('linjen'),
    make('hold'),
  ];
  expect(rank(offers, ['linjen'])).toEqual(['hold']);
});

test('who does not know what they want gets everything but what is about a crisis', () => {
  const offers = [make('samtale', { topics: [HARD, MOVING] }), make('hold'), make('mad', { topics: [OUTDOORS] })];
  expect(ids(offerRanker(directoryOf(offers))(undefined)).sort()).toEqual(['hold', 'mad']);
});

const [free] = COST.answers as [Answer];
const choose = (offers: Offer[], answers: Answer[] = [free], others: Offer[] = []) => {
  const directory = directoryOf(offers);
  const { offers: chosen, fits } = suggest(offers, others, answers, (offer) => readinessOf(offer, directory));
  return [ids(chosen), fits];
};
const many = (count: number, offer: Partial<Offer> = { price: FREE }) =>
  Array.from({ length: count }, (_, index) => make(`nr-${index}`, offer));

test.each([
  [LEAST, LEAST],
  [MOST, MOST],
  [MOST + 20, MOST],
])('of %i that fit, %i are suggested', (count, shown) => {
  const [chosen, fits] = choose(many(count));
  expect(chosen).toHaveLength(shown);
  expect(fits).toBe(count);
});

test('what fits only nearly fills up to three, after what fits', () => {
  expect(choose([make('dyr'), make('gratis', { price: FREE }), make('dyr-2'), make('dyr-3')])).toEqual([
    ['gratis', 'dyr', 'dyr-2'],
    1,
  ]);
  expect(choose([make('dyr')])).toEqual([['dyr'], 0]);
});

test('where a town has too little, the nearest comes next; the telephone before what is far off', () => {
  const town = (id: string, lon: number) => makeTown({ id, name: id, at: { lat: 55.8, lon } });
  const [here, near, far] = [town('her', 9.7), town('naer', 9.8), town('fjern', 10.3)];
  const [inTown] = whereQuestion([{ town: here, villages: [] }]).answers as [Answer];
  const at = (id: string, where: typeof here) => make(id, { places: [makePlace({ town: where })] });
  const phone = make('telefon', { places: [], attend: ['phone'] });
  expect(choose([at('fjern', far), phone, at('naer', near), at('her', here)], [inTown])).toEqual([
    ['her', 'naer', 'telefon'],
    1,
  ]);
});

test('where the wish has too little, what is about something else fills up; what fits the answers first', () => {
  const others = [make('andet'), make('andet-gratis', { price: FREE }), make('dyr'), make('mere')];
  expect(choose([make('dyr')], [free], others)).toEqual([['dyr', 'andet-gratis', 'andet'], 0]);
  expect(choose(many(3), [free], others)[0]).toEqual(['nr-0', 'nr-1', 'nr-2']);
});

test('one organiser has at most three, and a kind too, as long as there are others', () => {
  const [swimming, walking] = [[makeTopic({ id: 'svoemning' })], [makeTopic({ id: 'gang' })]];
  const same = many(5).map((offer, index) => ({
    ...offer,
    organisation: makeOrganisation({ id: 'samme' }),
    topics: [makeTopic({ id: `tema-${index}` })],
  }));
  const kind = many(5).map((offer, index) => ({ ...offer, id: `svoemning-${index}`, topics: swimming }));
  const other = make('gang', { price: FREE, topics: walking });
  const more = make('til-sidst', { price: FREE, topics: walking });
  const expected = ['nr-0', 'nr-1', 'nr-2', 'svoemning-0', 'svoemning-1', 'svoemning-2', 'gang'];
  expect(choose([...same, ...kind, other, more])[0]).toEqual(expected);
  expect(choose([...same, ...kind])[0]).toEqual([...expected.slice(0, 6), 'nr-3']);
});

test('of what is suggested, full stands after open, and old facts last', () => {
  const offers = [
    make('gammel', { price: FREE, source: OLD }),
    make('fuldt', { price: FREE, status: 'full' }),
    make('hold', { price: FREE }),
  ];
  expect(choose(offers)[0]).toEqual(['hold', 'fuldt', 'gammel']);
});
