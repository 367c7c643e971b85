import { describe, expect, test } from 'vitest';
import { makeTown } from '../testing/make-offer.ts';
import { findOrigin } from './origin.ts';

const at = (lat: number) => ({ lat, lon: 9.7 });
const towns = [
  makeTown({ id: 'juelsminde', name: 'Juelsminde', postcodes: ['7130'], at: at(1) }),
  makeTown({ id: 'rask-moelle', name: 'Rask Mølle', postcodes: ['8763'], at: at(2) }),
  makeTown({ id: 'vejle', name: 'Vejle', postcodes: ['7100', '7120'], at: at(3) }),
  makeTown({ id: 'glud', name: 'Glud', postcodes: ['7130'], at: at(4) }),
  makeTown({ id: 'as', name: 'As', postcodes: ['7130'], at: at(5) }),
  makeTown({ id: 'aale', name: 'Aale', postcodes: ['7160'], at: at(6) }),
  makeTown({ id: 'aarup', name: 'Aarup', postcodes: ['5560'], at: at(7) }),
];

describe('where somebody measures from', () => {
  test.each([
    ['Glud', 'glud', 'Glud', 4],
    ['  glud ', 'glud', 'Glud', 4],
    ['rask mølle', 'rask-moelle', 'Rask Mølle', 2],
    ['Rask Moelle', 'rask-moelle', 'Rask Mølle', 2],
    ['rask-moelle', 'rask-moelle', 'Rask Mølle', 2],
    ['Åle', 'aale', 'Aale', 6],
    ['juels', 'juelsminde', 'Juelsminde', 1],
    ['As', 'as', 'As', 5],
    ['8763', '8763', '8763 Rask Mølle', 2],
    ['7120', '7120', '7120 Vejle', 3],
    ['7130 Glud', 'glud', 'Glud', 4],
    ['Glud, 7130', 'glud', 'Glud', 4],
  ])('is found in "%s"', (text, key, label, lat) => {
    expect(findOrigin(text, towns)).toEqual({ key, label, at: at(lat) });
  });

  test('by a postcode that towns share is the postcode’s own town, which stands first', () => {
    expect(findOrigin('7130', towns)?.label).toBe('7130 Juelsminde');
  });

  test.each(['', '  ', 'xyz', '8000', '713', '71300', 'aa', 'aar og dag', '8763 Glud', 'é', '<b>'])(
    'is nowhere in "%s"',
    (text) => {
      expect(findOrigin(text, towns)).toBeUndefined();
    },
  );

  test('is nowhere in the beginning of two names', () => {
    expect(findOrigin('aar', towns)?.key).toBe('aarup');
    expect(findOrigin('aar', [...towns, makeTown({ id: 'aarhus', name: 'Aarhus' })])).toBeUndefined();
  });

  test('reads again from the key that stands in the address', () => {
    for (const { id, postcodes } of towns) {
      for (const key of [id, ...postcodes]) expect(findOrigin(key, towns)?.key).toBe(key);
    }
  });
});
