import { describe, expect, test } from 'vitest';
import { decodeSearchKeys, encodeSearchKeys } from './search-keys.ts';

const hashes = new Map([
  ['svoemning', '1a2b3c4'],
  ['gaahold', '1a2fff0'],
  ['kol-hold', '9999999'],
]);

describe('the keys of the search index', () => {
  test('hold as many digits as tell the offers apart', () => {
    expect(encodeSearchKeys(hashes)).toMatchObject({ width: 4, keys: '1a2f99991a2b' });
  });

  test('name the offer of a result, whatever order the ids come in', () => {
    const idOf = decodeSearchKeys(encodeSearchKeys(hashes), ['kol-hold', 'gaahold', 'svoemning']);
    expect([...hashes].map(([, hash]) => idOf?.(hash))).toEqual([...hashes.keys()]);
    expect(idOf?.('0000000')).toBeUndefined();
  });

  test('of other offers than the list are refused', () => {
    expect(decodeSearchKeys(encodeSearchKeys(hashes), ['gaahold', 'kol-hold', 'yoga'])).toBeUndefined();
  });

  test('of no offer and of one are keys as well', () => {
    expect(encodeSearchKeys(new Map()).keys).toBe('');
    const one = encodeSearchKeys(new Map([['gaahold', '1a2b3c4']]));
    expect(decodeSearchKeys(one, ['gaahold'])?.('1a2b3c4')).toBe('gaahold');
  });
});
