import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makePlace, makeSite, makeTown } from '../testing/make-offer.ts';
import { audiencesWithOffers, crisisLines, findOffer, runningOffers, townsOf, townsWithOffers } from './directory.ts';

const inTown = (id: string, name: string) => makePlace({ id: `${id}-hal`, town: makeTown({ id, name }) });
const loesning = inTown('loesning', 'Løsning');
const aale = inTown('aale', 'Aale');
const oelsted = inTown('oelsted', 'Ølsted');
const as = inTown('as', 'As');

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

test('an offer is found by its id, in the directory it is in', () => {
  const offer = makeOffer({ id: 'volley' });
  const directory = makeDirectory({ offers: [makeOffer(), offer] });
  expect(findOffer(directory, 'volley')).toBe(offer);
  expect(findOffer(directory, 'volley')).toBe(offer);
  expect(findOffer(directory, 'toString')).toBeUndefined();
  expect(findOffer(makeDirectory({ offers: [] }), 'volley')).toBeUndefined();
});

test('what has run out by the day of the build does not run', () => {
  const ended = makeOffer({ id: 'slut', valid: { until: '2026-11-20' } });
  const lastDay = makeOffer({ id: 'sidste-dag', valid: { until: '2026-11-21' } });
  expect(ids(runningOffers(makeDirectory({ offers: [lastDay, ended], today: '2026-11-21' })))).toEqual(['sidste-dag']);
});

test('an offer is in each of its towns once, and in none without a place', () => {
  expect(ids(townsOf(makeOffer({ places: [aale, loesning, { ...aale, id: 'aale-kro' }] })))).toEqual([
    'aale',
    'loesning',
  ]);
  expect(townsOf(makeOffer({ places: [] }))).toEqual([]);
});

test('towns with offers stand in Danish order, where Aale is an Å', () => {
  const directory = makeDirectory({
    offers: [makeOffer({ places: [aale, oelsted] }), makeOffer({ id: 'to', places: [loesning, as, aale] })],
    site: makeSite({ towns: [aale, oelsted, loesning, as, inTown('glud', 'Glud')].map(({ town }) => town) }),
  });
  expect(townsWithOffers(directory).map(({ name }) => name)).toEqual(['As', 'Løsning', 'Ølsted', 'Aale']);
});

test('only audiences that an offer names are there, in the order of the vocabulary', () => {
  const offers = [makeOffer({ audience: ['maend', 'unge'] }), makeOffer({ id: 'to', audience: ['maend'] })];
  expect(audiencesWithOffers(makeDirectory({ offers }))).toEqual(['unge', 'maend']);
});

test('the help lines come in the order of the site; one that is no offer is left out', () => {
  const directory = makeDirectory({
    offers: [makeOffer({ id: 'boernetelefonen' }), makeOffer({ id: 'livslinien' })],
    site: makeSite({ crisis: ['livslinien', 'findes-ikke', 'boernetelefonen'] }),
  });
  expect(ids(crisisLines(directory))).toEqual(['livslinien', 'boernetelefonen']);
});
