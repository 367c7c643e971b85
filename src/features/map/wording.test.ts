import { describe, expect, it, test } from 'vitest';
import type { AreaTown } from './area.ts';
import type { MapPoint } from './points.ts';
import { describeGroup, describeShown, nameMark, nearestTown } from './wording.ts';

const towns: AreaTown[] = [
  ['Hedensted', 55.77043, 9.7011, 3],
  ['Juelsminde', 55.70876, 10.01668, 3],
];
const point = (name: string, ...titles: string[]): MapPoint => ({
  key: name,
  name,
  lat: 55.71,
  lon: 10.01,
  offers: titles.map((title) => ({ id: title, title, href: '', points: [] })),
});
const many = Array.from({ length: 12 }, (_, i) => `Tilbud ${i}`);

describe('the name of a mark', () => {
  it.each([
    ['one offer at a place', [point('Sundhedshuset', 'Kom nu mand')], 'show', 'Kom nu mand, Sundhedshuset'],
    ['one offer where places share a spot', [point('', 'Kom nu mand')], 'show', 'Kom nu mand ved Juelsminde'],
    ['several at a place', [point('Sundhedshuset', 'Yoga', 'Dans')], 'show', '2 tilbud, Sundhedshuset. Vis dem'],
    ['several where places share a spot', [point('', 'Yoga', 'Dans')], 'show', '2 tilbud ved Juelsminde. Vis dem'],
    ['a group', [point('Havnen', ...many), point('Hallen', 'Tilbud 3')], 'zoom', '13 tilbud ved Juelsminde. Zoom ind'],
  ] as const)('%s', (_, [first, ...rest], does, name) => {
    expect(nameMark({ points: [first, ...rest] }, towns, does)).toBe(name);
  });

  it('says of one offer at two near places where it is, and that it parts', () => {
    const bus = point('Havnen', 'Sundhedsbussen');
    const points: [MapPoint, MapPoint] = [bus, { ...point('Torvet'), offers: bus.offers }];
    expect(nameMark({ points }, towns, 'zoom')).toBe('Sundhedsbussen ved Juelsminde. Zoom ind');
  });

  it('says that an offer is made up', () => {
    const made = point('Sundhedshuset', 'Kom nu mand');
    made.offers = made.offers.map((offer) => ({ ...offer, example: true }));
    expect(describeGroup({ points: [made] }, towns)).toBe('Opdigtet: Kom nu mand, Sundhedshuset');
  });

  it('does without a town where the map knows none', () => {
    expect(describeGroup({ points: [point('', 'Yoga', 'Dans')] }, [])).toBe('2 tilbud');
  });
});

test('the nearest town is found by distance, not by degrees', () => {
  // A degree of longitude is a little more than half as long as one of latitude here.
  expect(
    nearestTown({ lat: 55.77043, lon: 9.85 }, [
      ['Øst', 55.77043, 10, 5],
      ['Nord', 55.87, 9.85, 5],
    ]),
  ).toBe('Øst');
});

test.each([
  [{ onMap: 66, placeless: 25, outside: 0 }, 'Kortet viser 66 tilbud. 25 tilbud er ikke på kortet.'],
  [{ onMap: 7, placeless: 0, outside: 0 }, 'Kortet viser 7 tilbud.'],
  [{ onMap: 0, placeless: 3, outside: 0 }, 'Kortet viser ingen tilbud. 3 tilbud er ikke på kortet.'],
  [{ onMap: 1, placeless: 0, outside: 2 }, 'Kortet viser 1 tilbud. 2 tilbud ligger uden for kortet.'],
  [{ onMap: 0, placeless: 0, outside: 0 }, 'Kortet viser ingen tilbud.'],
])('what the map shows of a list is said with its gaps: %o', (shown, text) => {
  expect(describeShown(shown)).toBe(text);
});
