import { expect, test, vi } from 'vitest';
import { makeTiles } from './tiles.ts';

const tiles = {
  provider: 'xyz' as const,
  url: 'https://kort.example/{z}/{x}/{y}.png',
  name: 'Kommunens kort',
  attribution: '© Kommunen',
  maxZoom: 18,
};

test('each picture says which site asks, which hosts of tiles demand, and no page', () => {
  expect(makeTiles(tiles, () => undefined).options).toMatchObject({
    referrerPolicy: 'strict-origin-when-cross-origin',
    maxZoom: 18,
  });
});

test('a host that has no picture to give at all is told of; one that lacks a single one is not', () => {
  const none = vi.fn();
  makeTiles(tiles, none).fire('tileerror');
  expect(none).toHaveBeenCalledOnce();
  const one = vi.fn();
  makeTiles(tiles, one).fire('tileload').fire('tileerror');
  expect(one).not.toHaveBeenCalled();
});
