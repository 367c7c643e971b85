import { describe, expect, test } from 'vitest';
import { listOffers } from '../facets/listed-offer.ts';
import type { Offer } from '../offer/offer.ts';
import { makeDoor } from '../testing/make-change.ts';
import { makeDirectory, makeOffer, makePlace, makeSite, makeTopic, makeTown } from '../testing/make-offer.ts';
import { decodeRefer, encodeRefer } from './refer-file.ts';
import { type ReferQuestion, whatToTell } from './what-to-tell.ts';

const lungs = makeTopic({ id: 'lunger', title: 'Lunger' });
const kol = { codes: ['R95'], labels: ['KOL'], topics: ['lunger'] };
const site = makeSite({ doors: [makeDoor()] });

/** What is there for KOL among some offers, by ids; `mentioning` say "KOL" themselves. */
function ask(offers: Offer[], question: Partial<ReferQuestion> = {}, mentioning: string[] = []) {
  const directory = makeDirectory({ offers, site });
  const file = encodeRefer(directory, new Map(mentioning.map((id) => [id, ['KOL']])));
  const listing = listOffers(directory);
  const scores = new Map(offers.map(({ id }) => [id, 1]));
  const answer = whatToTell(
    listing,
    decodeRefer(
      file,
      offers.map(({ id }) => id),
    ),
    { problem: kol, scores, from: undefined, age: undefined, ...question },
  );
  const idsOf = (some: typeof answer.tell) => some.map(({ found }) => found.row.id);
  return { ...answer, ids: { courses: idsOf(answer.courses), tell: idsOf(answer.tell), held: idsOf(answer.held) } };
}

const about = (id: string, change: Partial<Offer> = {}) => makeOffer({ id, title: id, topics: [lungs], ...change });

describe('what stands first', () => {
  test('judged, then the code, then what mentions it, then what only shares the topic', () => {
    const judged = { by: 'læge', on: '2026-10-01', codes: ['R95'] };
    const offers = [about('tema'), about('naevner'), about('kode', { codes: ['R95'] }), about('vurderet', { judged })];
    const { ids, tell } = ask(offers, {}, ['naevner']);
    expect(ids.tell).toEqual(['vurderet', 'kode', 'naevner', 'tema']);
    expect(tell.map(({ tie }) => tie)).toEqual(['judged', 'code', 'mention', 'topic']);
  });

  test('what needs no referral before what nobody knows of', () => {
    const start = { route: 'unknown' as const, first: 'call' as const };
    expect(ask([about('ukendt', { start }), about('fri')]).ids.tell).toEqual(['fri', 'ukendt']);
  });

  test('what is about the problem before what only shares its topic, even if nobody knows of a referral', () => {
    const start = { route: 'unknown' as const, first: 'call' as const };
    expect(ask([about('tema'), about('kode', { start, codes: ['R95'] })]).ids.tell).toEqual(['kode', 'tema']);
  });

  test('what is fresh before what is due', () => {
    const source = { what: 'Folder', date: '2025-06-01' };
    expect(ask([about('aeldre', { source }), about('frisk')]).ids.tell).toEqual(['frisk', 'aeldre']);
  });

  test('what is near before what is far, and the telephone between', () => {
    const far = [makePlace({ id: 'langt', town: makeTown({ id: 'langt', at: { lat: 56.5, lon: 9.7 } }) })];
    const offers = [about('langt', { places: far }), about('telefon', { places: [] }), about('naer')];
    expect(ask(offers, { from: makeTown().at }).ids.tell).toEqual(['naer', 'telefon', 'langt']);
  });

  test('what does not fit the age stands last, and says why', () => {
    const { ids, tell } = ask([about('unge', { ages: { to: 25 }, codes: ['R95'] }), about('alle')], { age: 72 });
    expect(ids.tell).toEqual(['alle', 'unge']);
    expect(tell.at(-1)?.misfit).toBe('Passer ikke til 72 år: højst 25 år');
  });
});

describe('where it stands', () => {
  test('behind a door, or where a referral is needed: among the courses', () => {
    const start = { route: 'referral' as const, first: 'ask-gp' as const };
    const offers = [
      about('bag', { door: 'ind', codes: ['R95'] }),
      about('kraever', { start, codes: ['R95'] }),
      about('fri'),
    ];
    expect(ask(offers).ids).toEqual({ courses: ['bag', 'kraever'], tell: ['fri'], held: [] });
  });

  test('a course for another code is not referred to because it shares a topic', () => {
    expect(ask([about('astma', { door: 'ind', codes: ['R96'] })]).ids.courses).toEqual([]);
    expect(ask([about('lunger', { door: 'ind' })]).ids.courses).toEqual(['lunger']);
  });

  test('what is old or full only when asked for', () => {
    const offers = [about('gammel', { source: { what: 'Folder', date: '2021' } }), about('fuld', { status: 'full' })];
    expect(ask(offers).ids).toEqual({ courses: [], tell: [], held: ['fuld', 'gammel'] });
  });

  test('what is over nowhere', () => {
    expect(ask([about('slut', { valid: { until: '2026-01-01' } })]).ids).toEqual({ courses: [], tell: [], held: [] });
  });

  test('what the search did not find nowhere, save with the code', () => {
    const offers = [about('fundet'), about('ikke'), about('kode', { codes: ['R95'] })];
    expect(ask(offers, { scores: new Map([['fundet', 1]]) }).ids.tell).toEqual(['kode', 'fundet']);
  });
});

test('what can follow a course about the problem is told, with the course', () => {
  const next = [{ offer: 'bagefter', how: undefined, agreed: undefined }];
  const offers = [
    about('hold', { title: 'KOL-hold', stage: 'course', door: 'ind', codes: ['R95'], next }),
    makeOffer({ id: 'bagefter', title: 'Bagefter' }),
    about('tema'),
  ];
  const { ids, tell } = ask(offers, {
    scores: new Map([
      ['hold', 1],
      ['tema', 1],
    ]),
  });
  expect(ids.tell).toEqual(['bagefter', 'tema']);
  expect(tell[0]).toMatchObject({ tie: 'next', after: 'KOL-hold' });
});

test('without a search a code still finds what has it, or shares its topic', () => {
  const offers = [about('tema'), about('kode', { codes: ['R95'] }), makeOffer({ id: 'andet' })];
  expect(ask(offers, { scores: undefined }).ids.tell).toEqual(['kode', 'tema']);
});
