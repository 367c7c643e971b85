import { expect, test } from 'vitest';
import { sheetLink } from './sheet-link.ts';

test('the offers stand in the fragment alone, four at most', () => {
  const link = sheetLink('/henvis/seddel/', ['a', 'b', 'c', 'd', 'e'], true);
  expect(link).toBe('/henvis/seddel/#o=a,b,c,d&u=1');
  expect(new URL(link, 'https://a.dk').pathname).toBe('/henvis/seddel/');
  expect(sheetLink('/henvis/seddel/', ['a'], false)).toBe('/henvis/seddel/#o=a');
});
