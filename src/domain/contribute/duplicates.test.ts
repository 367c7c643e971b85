import { describe, expect, test } from 'vitest';
import { findLike, type ListedForm, nameLikeness, type Written } from './duplicates.ts';

const HORNSYLD = { lat: 55.75621, lon: 9.85643 };
const TOERRING = { lat: 55.85, lon: 9.48333 };

const listed = (overrides: Partial<ListedForm>): ListedForm => ({
  id: 'gangklubben',
  title: 'Gangklubben i Hornsyld',
  organiser: 'Hornsyld IF',
  phone: '75 68 70 00',
  addresses: ['Hallen, Bredgade 12, 8783 Hornsyld'],
  points: [HORNSYLD],
  ...overrides,
});
const written = (overrides: Partial<Written>): Written => ({
  title: '',
  organiser: '',
  phone: '',
  addresses: [],
  points: [],
  ...overrides,
});
const reasonsFor = (what: Partial<Written>, other: Partial<ListedForm> = {}) =>
  findLike(written(what), [listed(other)])[0]?.reasons ?? [];

describe('an offer that stands here already is found', () => {
  test.each([
    ['by its name', { title: 'Gangklubben i Hornsyld' }, ['navnet ligner']],
    ['by its name with slips of the finger', { title: 'gangkluben hornsyld' }, ['navnet ligner']],
    ['by its telephone, however it is written', { phone: '+4575687000' }, ['samme telefonnummer']],
    ['by its address, however it is written', { addresses: ['bredgade 12'] }, ['samme adresse']],
    [
      'by a name that is somewhat alike near by',
      { title: 'Gangklubben', points: [HORNSYLD] },
      ['navnet ligner', 'i samme by'],
    ],
    ['by the address of its second place', { addresses: ['Skolegade 1', 'bredgade 12'] }, ['samme adresse']],
    [
      'by the nearest of its places',
      { title: 'Gangklubben', points: [TOERRING, HORNSYLD] },
      ['navnet ligner', 'i samme by'],
    ],
    [
      'by several things at once',
      { title: 'Gangklubben i Hornsyld', organiser: 'hornsyld if', phone: '75687000', points: [TOERRING] },
      ['navnet ligner', 'samme arrangør', 'samme telefonnummer', '26 km væk'],
    ],
  ])('%s', (_, what, reasons) => {
    expect(reasonsFor(what)).toEqual(reasons);
  });
});

describe('and what only has something in common is not', () => {
  test.each([
    ['the organiser alone', { title: 'Badminton', organiser: 'Hornsyld IF' }],
    ['the town alone', { title: 'Strikkecafé', points: [HORNSYLD] }],
    ['two letters of a name', { title: 'Ga' }],
    ['half a telephone number', { phone: '7568' }],
    ['a house further down the street', { addresses: ['Bredgade 2', ''] }],
    ['nothing at all', {}],
  ])('%s', (_, what) => {
    expect(reasonsFor(what)).toEqual([]);
  });
});

test('the likeliest stands first, and there are three at most', () => {
  const all = ['a', 'b', 'c', 'd'].map((id) => listed({ id, phone: '' }));
  const found = findLike(written({ title: 'Gangklubben i Hornsyld', phone: '75 68 70 00' }), [
    ...all,
    listed({ id: 'e' }),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['e', 'a', 'b']);
});

test('likeness goes from nothing in common to the same', () => {
  expect(nameLikeness('Gåtur', 'Gåtur')).toBe(1);
  expect(nameLikeness('Gåtur', 'Strik')).toBe(0);
  expect(nameLikeness('', '')).toBe(0);
});
