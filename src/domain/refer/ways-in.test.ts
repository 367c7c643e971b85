import { expect, test } from 'vitest';
import { makeChange, makeDoor } from '../testing/make-change.ts';
import { makeSite } from '../testing/make-offer.ts';
import { waysIn } from './ways-in.ts';

const TODAY = '2026-11-21';
const pathways = [{ id: 'forebyggelse', name: 'Forebyggelse' }];
const authorities = [
  { id: 'kommunen', name: 'Kommunen', type: 'municipality' as const },
  { id: 'regionen', name: 'Regionen', type: 'region' as const },
];

test('a door that closes is followed by the next of its way, each on its days', () => {
  const doors = [makeDoor({ until: '2026-12-31' }), makeDoor({ id: 'ny', authority: 'regionen', from: '2027-01-01' })];
  const [way] = waysIn(makeSite({ pathways, authorities, doors }), TODAY);
  expect(way?.spells.map(({ door, authority, from, until }) => [door?.id, authority, from, until])).toEqual([
    ['ind', 'Kommunen', undefined, '2026-12-31'],
    ['ny', 'Regionen', '2027-01-01', undefined],
  ]);
});

test('a pathway without a door has a way where nothing is known', () => {
  const [way] = waysIn(makeSite({ pathways }), TODAY);
  expect(way?.spells).toEqual([{ door: undefined, authority: '', from: undefined, until: undefined }]);
});

test('one way for each municipality, in the order of the pathways', () => {
  const doors = [makeDoor(), makeDoor({ id: 'nabo', municipality: '0615' })];
  const ways = waysIn(makeSite({ pathways: [{ id: 'rygestop', name: 'Rygestop' }, ...pathways], doors }), TODAY);
  expect(ways.map(({ pathway, municipality }) => `${pathway.id} ${municipality}`)).toEqual([
    'rygestop 0999',
    'forebyggelse 0999',
    'forebyggelse 0615',
  ]);
});

test('what may change is told on the ways it names, with its topics', () => {
  const changes = [
    makeChange({ pathways: ['forebyggelse'], topics: ['lunger'] }),
    makeChange({ id: 'andet', pathways: ['rygestop'] }),
  ];
  const [way] = waysIn(makeSite({ pathways, authorities, doors: [makeDoor()], changes }), TODAY);
  expect(way?.notices.map(({ notice, topics }) => [notice.heading, topics])).toEqual([
    ['Kan ændre sig 1. januar 2027', ['lunger']],
    ['Kan have ændret sig 1. januar 2027', ['lunger']],
  ]);
});
