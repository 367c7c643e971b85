import { describe, expect, it } from 'vitest';
import { makeDirectory, makeOffer, makePlace, makeSite, makeTown } from '#domain/testing/make-offer.ts';
import { drawRegion } from './drawing.ts';
import { placeTownSigns } from './town-signs.ts';

const towns = [
  makeTown({ id: 'hedensted', name: 'Hedensted', at: { lat: 55.77043, lon: 9.7011 } }),
  makeTown(),
  makeTown({ id: 'juelsminde', name: 'Juelsminde', at: { lat: 55.70876, lon: 10.01668 } }),
  makeTown({ id: 'vejle', name: 'Vejle', at: { lat: 55.70927, lon: 9.5357 }, neighbour: true }),
  makeTown({ id: 'odense', name: 'Odense', at: { lat: 55.3959, lon: 10.3883 }, neighbour: true }),
];
const at = (...ids: string[]) =>
  makeOffer({ places: towns.filter(({ id }) => ids.includes(id)).map((town) => makePlace({ town })) });
const site = makeSite({ towns });
const drawing = drawRegion(site.region, 440, 400);
const offers = [at('juelsminde'), at('juelsminde', 'loesning'), at('vejle'), at('vejle'), at('vejle'), at('odense')];
const layouts = placeTownSigns(makeDirectory({ site, offers }), drawing);
const signsOf = (from: number) =>
  layouts.find((layout) => layout.from === from)?.signs.map(({ plate }) => `${plate.name} ${plate.count}`);

describe('the signs of the still map', () => {
  it('count offers by town, the own towns before neighbours with more', () => {
    expect(signsOf(20)).toEqual(['Juelsminde 2', 'Løsning 1', 'Vejle 3']);
  });

  it('leave out a town outside the drawing, and one without offers', () => {
    expect(signsOf(28)?.join()).not.toMatch(/Odense|Hedensted/);
  });

  it('stand beside the names of towns without a sign, on a wide map alone', () => {
    expect(layouts.map(({ from, names }) => [from, names.map(({ label }) => label.text)])).toEqual([
      [20, []],
      [24, []],
      [28, ['Hedensted']],
    ]);
  });

  it('put the town a page is about first', () => {
    const chosen = placeTownSigns(makeDirectory({ site, offers }), drawing, 'vejle');
    expect(chosen[0]?.signs[0]?.plate.name).toBe('Vejle');
  });
});
