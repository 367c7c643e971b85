import { describe, expect, test } from 'vitest';
import { cutOffer, FITS } from './fit.ts';
import type { SheetOffer } from './sheet.ts';

const offer: SheetOffer = {
  id: 'gaahold',
  title: 'Gåhold',
  stage: 'lasting',
  example: false,
  step: 'call',
  route: 'direct',
  how: 'Ring til Bo. Han ved, om der er plads.',
  phone: { number: '75 89 18 11', hours: '', rings: true },
  link: '',
  time: 'dates',
  dates: [{ day: '2026-11-24', from: '17:00', to: '', where: '' }],
  timeWords: '',
  stale: '',
  places: ['Hallen', 'Skolen'],
  morePlaces: false,
  price: '50 kr. pr. gang',
  free: false,
  welcome: 'Bo tager imod i døren. Han viser rundt.',
  bring: 'Sko',
  companion: true,
  notFor: 'Dig, der har feber. Kom, når du er rask.',
  cut: false,
};

test('letters are made smaller before anything is left out, and never smaller than 10 points', () => {
  const sizes = FITS.map(({ size }) => size);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(Math.min(...sizes)).toBe(10);
  expect(FITS.filter(({ size }) => size > 11).every(({ cut }) => cut === 0)).toBe(true);
  expect(FITS.map(({ cut }) => cut)).toEqual([...FITS.map(({ cut }) => cut)].sort((a, b) => a - b));
});

test('nothing is left out of an offer that is short', () => {
  const short = { ...offer, how: 'Ring', places: ['Hallen'], welcome: '', bring: '', companion: false, notFor: '' };
  for (const cut of [0, 1, 2, 3, 4, 5]) expect(cutOffer(short, cut)).toBe(short);
});

describe('what is left out comes in order', () => {
  test.each([
    [0, offer],
    [
      1,
      {
        places: ['Hallen'],
        morePlaces: true,
        welcome: 'Bo tager imod i døren.',
        bring: 'Sko',
        notFor: 'Dig, der har feber.',
        cut: true,
      },
    ],
    [2, { welcome: 'Bo tager imod i døren.', bring: '', notFor: '', companion: true }],
    [3, { welcome: '', companion: false, how: offer.how }],
    [4, { how: 'Ring til Bo.' }],
  ])('step %i', (cut, expected) => expect(cutOffer(offer, cut)).toMatchObject(expected));

  test('the title, the number, the next time, the first place and the price stay', () => {
    const { title, phone, dates, price } = offer;
    expect(cutOffer(offer, 5)).toMatchObject({ title, phone, dates: dates.slice(0, 1), price, places: ['Hallen'] });
  });

  test('at the very last what is longer than a line is clipped', () => {
    const long = 'en lang tekst '.repeat(10);
    const clipped = cutOffer(
      { ...offer, price: long, places: [long], phone: { number: '75 89 18 11', hours: long, rings: true } },
      5,
    );
    expect(clipped.price.length).toBeLessThanOrEqual(50);
    expect(clipped.places[0]?.length).toBeLessThanOrEqual(100);
    expect(clipped.phone?.hours).toMatch(/ …$/);
    expect(clipped.phone?.number).toBe('75 89 18 11');
  });
});

test('one long sentence ends at a word', () => {
  const how =
    'Ring og spørg om der er plads på holdet om tirsdagen og hvem der tager imod dig den første gang du kommer';
  const cut = cutOffer({ ...offer, how }, 4).how;
  expect(cut.length).toBeLessThanOrEqual(90);
  expect(cut).toMatch(/\p{L} …$/u);
  expect(how.startsWith(cut.slice(0, -2))).toBe(true);
  expect(how.charAt(cut.length - 2)).toBe(' ');
});
