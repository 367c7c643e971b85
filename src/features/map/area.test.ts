import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeCoast, isOnLand } from '#domain/map/outline.ts';
import { makeDirectory, makeOffer, makePlace, makeSite, makeTown } from '#domain/testing/make-offer.ts';
import { makeArea } from './area.ts';

const loesning = makeTown();
const horsens = makeTown({ id: 'horsens', name: 'Horsens', at: { lat: 55.86, lon: 9.85 }, neighbour: true });
const empty = makeTown({ id: 'as', name: 'As', at: { lat: 55.7493, lon: 10.0136 } });
const directory = makeDirectory({
  site: makeSite({ towns: [empty, loesning, horsens] }),
  offers: [makeOffer({ places: [makePlace({ town: loesning })] })],
});
const area = makeArea(directory);
const names = area.towns.map(([name]) => name);

describe('what the map is drawn from', () => {
  it('reaches some 45 km past the region, so that zoom 8 shows no edge', () => {
    const { coast, region } = area;
    expect(region.south - coast.south).toBeGreaterThan(0.4);
    expect(coast.north - region.north).toBeGreaterThan(0.4);
    expect(coast.east - coast.west).toBeGreaterThan(2.9);
  });

  it('has the land and the water there', () => {
    const land = decodeCoast(area.coast);
    expect(isOnLand(land, { lat: 55.7704, lon: 9.7011 })).toBe(true);
    expect(isOnLand(land, { lat: 55.685, lon: 9.72 })).toBe(false);
  });

  it('names its source and licence', () => {
    expect(area.coast).toMatchObject({ source: expect.stringContaining('GSHHG'), licence: 'LGPL-3.0-or-later' });
  });

  it('names each town once, the own before those around', () => {
    expect(names.filter((name) => name === 'Horsens')).toHaveLength(1);
    expect(names.slice(0, 3).toSorted()).toEqual(['As', 'Horsens', 'Løsning']);
    expect(names).toContain('Aarhus');
    expect(names).not.toContain('København');
  });

  it('names an own town with offers earlier than one without', () => {
    const rank = Object.fromEntries(area.towns.map(([name, , , number]) => [name, number]));
    expect(rank).toMatchObject({ Løsning: 3, As: 5, Horsens: 2 });
  });

  it('says where pictures come from when the site has them, and nothing otherwise', () => {
    expect(area).not.toHaveProperty('tiles');
    const map = {
      provider: 'xyz' as const,
      url: 'https://kort.example/{z}/{x}/{y}.png',
      name: 'Kommunens kort',
      attribution: '© Kommunen',
      maxZoom: 18,
    };
    expect(makeArea({ ...directory, site: makeSite({ map }) }).tiles).toEqual(map);
  });

  it('is small: the coast and the names of a municipality in 14 KB', () => {
    expect(gzipSync(JSON.stringify(area), { level: 9 }).length).toBeLessThan(14_000);
  });

  it('is the same when made again', () => {
    expect(JSON.stringify(makeArea(directory))).toBe(JSON.stringify(area));
  });
});
