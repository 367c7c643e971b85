import { describe, expect, test } from 'vitest';
import type { AuthorityChange, Site } from '../site/site.ts';
import { makeOffer, makeOrganisation, makeSite, makeTopic } from '../testing/make-offer.ts';
import { authoritiesOn, changesOf } from './authority.ts';
import { makeChange, makeDoor } from '../testing/make-change.ts';

const lungs = makeTopic({ id: 'lunger' });
const course = makeOffer({ stage: 'course', topics: [lungs], door: 'ind' });
const siteWith = (changes: AuthorityChange[], rest: Partial<Site> = {}) =>
  makeSite({
    authorities: [
      { id: 'kommunen', name: 'Kommunen', type: 'municipality' },
      { id: 'regionen', name: 'Regionen', type: 'region' },
    ],
    doors: [makeDoor()],
    changes,
    ...rest,
  });
const planned = makeChange({ pathways: ['forebyggelse'], topics: ['lunger'], stage: 'course' });

describe('who is responsible', () => {
  test.each<[promise: string, change: AuthorityChange, day: string, held: string[]]>([
    ['until the day it is as it was', planned, '2026-12-31', ['kommunen']],
    ['what is planned leaves both: nobody knows', planned, '2027-01-01', ['kommunen', 'regionen']],
    ['what is certain moves it on the day', { ...planned, certain: 'yes' }, '2027-01-01', ['regionen']],
    ['and not the day before', { ...planned, certain: 'yes' }, '2026-12-31', ['kommunen']],
    [
      'a change from somebody else moves nothing',
      { ...planned, from: 'regionen', to: 'kommunen' },
      '2027-02-01',
      ['kommunen'],
    ],
  ])('%s', (_, change, day, held) => {
    expect(authoritiesOn(course, siteWith([change]), day)).toEqual(held);
  });

  test('two changes after each other are both gone through, whatever order they are written in', () => {
    const back = makeChange({ from: 'regionen', to: 'kommunen', on: '2028-01-01', certain: 'yes', topics: ['lunger'] });
    const site = siteWith([back, { ...planned, certain: 'yes' }]);
    expect(authoritiesOn(course, site, '2027-06-01')).toEqual(['regionen']);
    expect(authoritiesOn(course, site, '2028-01-01')).toEqual(['kommunen']);
    expect(changesOf(course, site).map(({ on }) => on)).toEqual(['2027-01-01', '2028-01-01']);
  });

  test('a door with another authority moves it too', () => {
    const doors = [
      makeDoor({ until: '2026-12-31' }),
      makeDoor({ id: 'ny', authority: 'regionen', from: '2027-01-01' }),
    ];
    const site = siteWith([], { doors });
    expect(authoritiesOn(course, site, '2026-12-31')).toEqual(['kommunen']);
    expect(authoritiesOn(course, site, '2027-01-01')).toEqual(['regionen']);
  });

  test.each<[promise: string, id: string, type: 'municipality' | 'clinic' | 'region', held: string[]]>([
    ['an organiser that is an authority', 'kommunen', 'municipality', ['kommunen']],
    ['a department of the only municipality', 'sundhedsfremme', 'municipality', ['kommunen']],
    ['nobody, where a clinic runs it', 'klinikken', 'clinic', []],
  ])('without a door: %s', (_, id, type, held) => {
    const offer = makeOffer({ organisation: makeOrganisation({ id, type }) });
    expect(authoritiesOn(offer, siteWith([]), '2026-11-21')).toEqual(held);
  });
});

describe('a change holds for what it names, and for nothing else', () => {
  const municipal = makeOrganisation({ type: 'municipality' });
  test.each<[promise: string, touched: boolean, change: AuthorityChange, offer: Parameters<typeof changesOf>[0]]>([
    ['all of it fits', true, planned, course],
    ['another stage', false, planned, { ...course, stage: 'lasting' }],
    ['another topic', false, planned, { ...course, topics: [makeTopic()] }],
    ['one of several topics', true, planned, { ...course, topics: [makeTopic(), lungs] }],
    ['another pathway', false, { ...planned, pathways: ['rygestop'] }, course],
    [
      'a topic without a door: the pathway is not asked',
      true,
      planned,
      { ...course, door: undefined, organisation: municipal },
    ],
    [
      'a clinic without a door',
      false,
      planned,
      { ...course, door: undefined, organisation: makeOrganisation({ type: 'clinic' }) },
    ],
    [
      'a pathway alone, and no door',
      false,
      makeChange({ pathways: ['forebyggelse'] }),
      { ...course, door: undefined, organisation: municipal },
    ],
    [
      'everything, where it names nothing',
      true,
      makeChange({}),
      { ...course, door: undefined, organisation: municipal },
    ],
  ])('%s: %s', (_, touched, change, offer) => {
    expect(changesOf(offer, siteWith([change]))).toEqual(touched ? [change] : []);
  });
});
