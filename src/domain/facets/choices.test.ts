import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makePlace, makeSite, makeTown } from '../testing/make-offer.ts';
import { describeFacetChoices } from './choices.ts';
import { FACET_NAMES } from './facet.ts';
import { choicesOf } from './filter.ts';
import { listOffers } from './listed-offer.ts';

const horsens = makeTown({ id: 'horsens', name: 'Horsens', neighbour: true });
const directory = makeDirectory({
  site: makeSite({ towns: [makeTown(), horsens, makeTown({ id: 'glud', name: 'Glud' })] }),
  offers: [
    makeOffer({
      audience: ['alle', 'maend'],
      attend: ['in-person', 'phone', 'online'],
      languages: ['da', 'uk', 'ar'],
      places: [makePlace({ access: ['step-free'] })],
      when: [{ days: ['monday', 'wednesday', 'sunday'], from: '09:00' }],
    }),
    makeOffer({ id: 'b', places: [makePlace({ town: horsens })], price: [{ amount: 0, per: 'session' }] }),
    makeOffer({ id: 'c', start: { route: 'referral', first: 'ask-gp' }, stage: 'course' }),
  ],
});
const labels = (facet: (typeof FACET_NAMES)[number]) =>
  describeFacetChoices(directory)[facet].flatMap(({ choices }) => choices.map(({ label }) => label));

test('every choice an offer has is in a menu', () => {
  const groups = describeFacetChoices(directory);
  for (const offer of listOffers(directory)) {
    for (const facet of FACET_NAMES) {
      const values = groups[facet].flatMap((group) => group.choices.map(({ value }) => value));
      for (const choice of choicesOf(offer, facet)) expect(values, facet).toContain(choice);
    }
  }
});

test('no menu has a choice twice', () => {
  for (const groups of Object.values(describeFacetChoices(directory))) {
    const values = groups.flatMap(({ choices }) => choices.map(({ value }) => value));
    expect(new Set(values).size).toBe(values.length);
  }
});

test('towns outside the municipality stand under a heading of their own, and those without offers nowhere', () => {
  expect(describeFacetChoices(directory).town).toEqual([
    { label: 'Prøveby Kommune', choices: [{ value: 'loesning', label: 'Løsning' }] },
    { label: 'Nabobyer', choices: [{ value: 'horsens', label: 'Horsens' }] },
  ]);
});

test('"Alle" is not said twice in one menu', () => {
  expect(labels('audience')).toEqual(['Åbent for alle', 'Mænd']);
});

test('the prices are what people can pay', () => {
  expect(labels('price')).toEqual([
    'Gratis',
    'Gratis eller højst 50 kr.',
    'Mere end 50 kr. eller kontingent',
    'Ikke oplyst',
  ]);
});

test('days, times of day, ways to attend and access are said in plain words', () => {
  expect(labels('day').slice(0, 4)).toEqual(['Hverdage', 'Weekend', 'Mandag', 'Tirsdag']);
  expect(labels('day').slice(-2)).toEqual(['Lørdag', 'Søndag']);
  expect(labels('time')).toEqual(['Formiddag før kl. 12', 'Eftermiddag kl. 12-17', 'Aften fra kl. 17']);
  expect(labels('attend')).toEqual(['Mød op', 'På telefon', 'På nettet']);
  expect(labels('access')).toEqual(['Trinfri adgang']);
  expect(labels('route')).toContain('Uden henvisning');
});

test('the choices of an address are Danish words that stay', () => {
  const values = (facet: (typeof FACET_NAMES)[number]) =>
    describeFacetChoices(directory)[facet].flatMap(({ choices }) => choices.map(({ value }) => value));
  expect(values('day')).toEqual('hverdage weekend mandag tirsdag onsdag torsdag fredag loerdag soendag'.split(' '));
  expect(values('time')).toEqual(['formiddag', 'eftermiddag', 'aften']);
  expect(values('attend')).toEqual(['moed-op', 'telefon', 'online']);
  expect(values('access')).toEqual(['trinfri']);
  expect(values('language')).toEqual(['arabisk', 'ukrainsk']);
});

test('the languages are those beside Danish that somebody speaks; where nobody does there is no menu', () => {
  expect(labels('language')).toEqual(['Arabisk', 'Ukrainsk']);
  expect(describeFacetChoices(makeDirectory()).language).toEqual([]);
});

test('what is free is also found by whoever can pay 50 kr.', () => {
  const choicesOf = (amount: number) =>
    listOffers(makeDirectory({ offers: [makeOffer({ price: [{ amount, per: 'session' }] })] }))[0]?.choices.price;
  expect(choicesOf(0)).toEqual(['gratis', 'hoejst-50']);
  expect(choicesOf(50)).toEqual(['hoejst-50']);
  expect(choicesOf(51)).toEqual(['mere']);
});
