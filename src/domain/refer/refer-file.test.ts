import { expect, test } from 'vitest';
import { StampError } from '../facets/row-file.ts';
import { makeDoor } from '../testing/make-change.ts';
import { makeDirectory, makeOffer, makeSite, makeTopic } from '../testing/make-offer.ts';
import { decodeRefer, encodeRefer, type ReferFile } from './refer-file.ts';
import { describeRefer } from './refer-offer.ts';

const lungs = makeTopic({ id: 'lunger', title: 'Lunger', codes: ['R95'] });
const offers = [
  makeOffer({ id: 'kol-hold', topics: [lungs], codes: ['R95'], door: 'ind', ages: { from: 18 }, next: [] }),
  makeOffer({
    id: 'gaahold',
    notFor: 'Dig med gips',
    judged: { by: 'læge', on: '2026-10-01' },
    next: [{ offer: 'kol-hold', how: undefined, agreed: undefined }],
  }),
  makeOffer({ id: 'unge', ages: { to: 25 } }),
];
const directory = makeDirectory({
  offers,
  site: makeSite({ doors: [makeDoor()], pathways: [{ id: 'forebyggelse', name: 'Forebyggelse', groups: ['kol'] }] }),
  synonyms: [
    { id: 'kol', label: 'KOL', codes: ['R95'], topics: ['lunger'] },
    { id: 'kaffe', label: 'kaffe' },
  ],
});
const mentions = new Map([['kol-hold', ['KOL']]]);
const file = JSON.parse(JSON.stringify(encodeRefer(directory, mentions))) as ReferFile;
const ids = offers.map(({ id }) => id);

test('every offer is read back as it was told', () => {
  const { offers: read } = decodeRefer(file, ids);
  for (const offer of offers) {
    const told = describeRefer(offer, directory.site, directory.today, mentions.get(offer.id) ?? []);
    const { ages, ...rest } = read.get(offer.id) ?? {};
    expect(rest).toEqual({ ...told, ages: undefined });
    expect(ages).toEqual({ from: told.ages.from, to: told.ages.to });
  }
});

test('only groups and topics that decide something are sent, and pathways name their groups by label', () => {
  const { concepts, pathways, topics } = decodeRefer(file, ids);
  expect(concepts.map(({ label }) => label)).toEqual(['KOL', 'Lunger']);
  expect(pathways[0]?.groups).toEqual(['KOL']);
  expect(topics.get('lunger')).toBe('Lunger');
});

test('a file of other offers is refused', () => {
  expect(() => decodeRefer(file, ['gaahold'])).toThrow(StampError);
});
