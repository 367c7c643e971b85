import { describe, expect, it } from 'vitest';
import { makeSite, makeTown } from '#domain/testing/make-offer.ts';
import { drawHero } from './hero.ts';

const towns = [
  makeTown({ id: 'hedensted', name: 'Hedensted', at: { lat: 55.77043, lon: 9.7011 } }),
  makeTown(),
  makeTown({ id: 'juelsminde', name: 'Juelsminde', at: { lat: 55.70876, lon: 10.01668 } }),
  makeTown({ id: 'toerring', name: 'Tørring', at: { lat: 55.85, lon: 9.48333 } }),
  makeTown({ id: 'horsens', name: 'Horsens', at: { lat: 55.86066, lon: 9.85034 }, neighbour: true }),
];
const hero = drawHero(makeSite({ towns }));
const names = hero.names.map(({ label }) => label.text);

describe('the map on the front page', () => {
  it('names the own towns and no neighbour', () => {
    expect(names.toSorted()).toEqual(['Hedensted', 'Juelsminde', 'Løsning', 'Tørring']);
  });

  it('writes no name into the water, where ink could not be read', () => {
    for (const { box, label } of hero.names) {
      const letters = { ...box, top: box.top + 0.2 * label.size, bottom: box.bottom - 0.2 * label.size };
      expect([label.text, hero.seaUnder(letters)]).toEqual([label.text, 0]);
    }
  });

  it('knows which names a narrow desktop cuts away', () => {
    const west = Object.fromEntries(hero.names.map(({ label, isWest }) => [label.text, isWest]));
    expect(west).toMatchObject({ Tørring: true, Juelsminde: false });
  });

  it('is drawn without the sea for a municipality that has none', () => {
    const inland = makeTown({ id: 'herning', name: 'Herning', at: { lat: 56.1362, lon: 8.9766 } });
    const { names: alone, seaUnder } = drawHero(makeSite({ towns: [inland] }));
    expect(alone.map(({ label }) => label.text)).toEqual(['Herning']);
    expect(seaUnder({ left: 0, top: 0, right: 680, bottom: 529 })).toBe(0);
  });
});
