import { describe, expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeOrganisation, makePlace, makeTopic, makeTown } from '../testing/make-offer.ts';
import type { Offer } from '../offer/offer.ts';
import { stepsOn, topicWay } from './topic-way.ts';

const lungs = makeTopic({ id: 'lunger', title: 'Lunger' });
const other = makeTopic({ id: 'bevaegelse' });
const to = (offer: string, agreed?: string, how?: string) => ({ offer, how, agreed });
const referral = { route: 'referral', first: 'ask-gp' } as const;
const call = { route: 'direct', first: 'call' } as const;

const kol = (overrides: Partial<Offer> = {}) =>
  makeOffer({ id: 'kol-hold', topics: [lungs], stage: 'course', start: referral, ...overrides });
const man = (overrides: Partial<Offer> = {}) =>
  makeOffer({ id: 'kom-nu-mand', topics: [other], stage: 'transition', start: call, ...overrides });
const club = (id: string, overrides: Partial<Offer> = {}) => makeOffer({ id, topics: [other], ...overrides });

const wayOf = (...offers: Offer[]) => topicWay(makeDirectory({ offers, topics: [lungs, other] }), lungs);
const stopsOf = (way: ReturnType<typeof topicWay>) => way.stops.map(({ key, column }) => `${column}: ${key}`);
const linksOf = (way: ReturnType<typeof topicWay>) =>
  way.links.map(({ from, to: target, solid }) => `${from} ${solid ? '=' : '-'} ${target}`);

test('a way goes from where one comes from, over everything that follows, to what lasts', () => {
  const way = wayOf(
    kol({ next: [to('kom-nu-mand', '2026-10-01', 'En fra holdet henter dig'), to('volley')] }),
    man({ next: [to('motion', '2026-10-01')] }),
    club('motion'),
    club('volley'),
    club('uden-for'),
  );
  expect(stopsOf(way)).toEqual([
    'from: fra-hospital',
    'from: fra-gp',
    'from: fra-clinic',
    'from: fra-self',
    'course: kol-hold',
    'transition: kom-nu-mand',
    'lasting: volley',
    'lasting: motion',
  ]);
  expect(linksOf(way)).toEqual([
    'fra-hospital - kol-hold',
    'fra-gp = kol-hold',
    'fra-clinic - kom-nu-mand',
    'fra-self = kom-nu-mand',
    'kol-hold = kom-nu-mand',
    'kol-hold - volley',
    'kom-nu-mand = motion',
  ]);
});

test('a circle of next steps comes to an end', () => {
  const way = wayOf(kol({ next: [to('kom-nu-mand')] }), man({ next: [to('kol-hold'), to('kom-nu-mand')] }));
  expect(way.stops.map(({ key }) => key)).toContain('kom-nu-mand');
});

test('of very many courses some stand in the way, and the others are counted', () => {
  const way = wayOf(...Array.from({ length: 43 }, (_, index) => kol({ id: `hold-${index}` })));
  expect(way.stops.filter(({ column }) => column === 'course')).toHaveLength(40);
  expect(way.leftOut).toBe(3);
});

test('what lasts is an end, whatever follows it', () => {
  const way = wayOf(kol({ next: [to('motion')] }), club('motion', { next: [to('volley')] }), club('volley'));
  expect(way.stops.map(({ key }) => key)).not.toContain('volley');
});

describe('what is over', () => {
  const gone = { valid: { until: '2026-05-31' } };

  test('stands in no way, and neither does the step to it', () => {
    const way = wayOf(kol({ next: [to('slut'), to('motion')] }), club('slut', gone), club('motion'));
    expect(way.stops.map(({ key }) => key)).not.toContain('slut');
    expect(wayOf(kol(gone)).stops.some(({ key }) => key === 'kol-hold')).toBe(false);
  });

  test('is followed by what replaced it, which has agreed to nothing', () => {
    const from = kol({ next: [to('slut', '2025-01-01', 'Vi følges ad')] });
    const replaced = club('slut', { ...gone, replacedBy: 'motion' });
    const motion = club('motion');
    const directory = makeDirectory({ offers: [from, replaced, motion] });
    expect(stepsOn(directory, from)).toEqual([{ from, to: motion, how: undefined, agreed: undefined }]);
  });

  test('and was replaced by what is over too leads nowhere', () => {
    const from = kol({ next: [to('slut')] });
    const offers = [from, club('slut', { ...gone, replacedBy: 'ogsaa' }), club('ogsaa', gone)];
    expect(stepsOn(makeDirectory({ offers }), from)).toEqual([]);
  });
});

describe('what is missing', () => {
  test('after a course is a gap that the course leads to', () => {
    const way = wayOf(kol());
    expect(stopsOf(way)).toContain('transition: mangler-transition');
    expect(linksOf(way)).toContain('kol-hold - mangler-transition');
  });

  test('is each stage that has no stop', () => {
    const way = wayOf(club('gaahold', { topics: [lungs] }));
    expect(stopsOf(way)).toEqual([
      'from: fra-self',
      'lasting: gaahold',
      'course: mangler-course',
      'transition: mangler-transition',
    ]);
  });
});

describe('where nothing leads to what lasts', () => {
  test('five of the topic stand at the end, those with a place, and one begins there oneself', () => {
    const walks = Array.from({ length: 7 }, (_, index) => club(`gaahold-${index}`, { topics: [lungs] }));
    const way = wayOf(...walks, club('telefon', { topics: [lungs], places: [] }));
    const ends = way.stops.filter(({ column }) => column === 'lasting');
    expect(ends).toHaveLength(5);
    expect(ends.map(({ key }) => key)).not.toContain('telefon');
    expect(linksOf(way).filter((link) => link.startsWith('fra-self = gaahold-'))).toHaveLength(5);
    expect(way.lasting).toBe(8);
  });

  test('clinics stand there alone rather than beside the telephone', () => {
    const clinic = club('klinikken', { topics: [lungs], organisation: makeOrganisation({ type: 'clinic' }) });
    const way = wayOf(clinic, club('telefon', { topics: [lungs], places: [] }));
    expect(way.stops.filter(({ column }) => column === 'lasting').map(({ key }) => key)).toEqual(['klinikken']);
  });

  test('what happens on the telephone stands there when there is nothing else', () => {
    const way = wayOf(club('telefon', { topics: [lungs], places: [] }));
    expect(stopsOf(way)).toContain('lasting: telefon');
  });
});

describe('clinics', () => {
  const at = (lat: number) => makePlace({ town: makeTown({ at: { lat, lon: 9.7 } }) });
  const clinic = (id: string, lat: number) =>
    club(id, { topics: [lungs], organisation: makeOrganisation({ id, type: 'clinic' }), places: [at(lat)] });

  test('stand as one, all that fit and not only those named, nearest first', () => {
    const way = wayOf(
      kol({ places: [at(55.8)], next: [to('langt-vaek')] }),
      clinic('langt-vaek', 55.6),
      clinic('midt-imellem', 55.75),
      clinic('taet-paa', 55.81),
    );
    const stop = way.stops.find(({ kind }) => kind === 'clinics');
    expect(stop?.kind === 'clinics' && stop.offers.map(({ id }) => id)).toEqual([
      'taet-paa',
      'midt-imellem',
      'langt-vaek',
    ]);
    expect(linksOf(way)).toContain('kol-hold - klinikker');
  });

  test('are a stop like any other when there is one', () => {
    const way = wayOf(kol({ next: [to('klinikken')] }), clinic('klinikken', 55.8));
    expect(stopsOf(way)).toContain('lasting: klinikken');
  });

  test('stand in no way that leads to none', () => {
    const way = wayOf(kol({ next: [to('motion')] }), club('motion'), clinic('a', 55.8), clinic('b', 55.8));
    expect(way.stops.some(({ kind }) => kind === 'clinics')).toBe(false);
  });
});
