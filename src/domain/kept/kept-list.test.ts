import { describe, expect, test } from 'vitest';
import { isOfferId, keepOffers, type KeptOffer, MOST_KEPT, takeOff } from './kept-list.ts';
import { moveOffer, putBack, takenBy } from './kept-order.ts';

const offer = (id: string): KeptOffer => ({ id, title: id.toUpperCase(), on: '2026-11-21' });
const list = ['a', 'b', 'c'].map(offer);
const many = Array.from({ length: MOST_KEPT }, (_, index) => offer(`offer-${index}`));
const ids = (offers: readonly KeptOffer[]) => offers.map(({ id }) => id).join('');

describe('an id is', () => {
  test.each(['a', 'kom-nu-mand-2022', 'constructor', 'x'.repeat(80)])('%s', (id) => expect(isOfferId(id)).toBe(true));
});

describe('no id is', () => {
  test.each(['', '__proto__', 'Kom-nu', 'å', 'a--b', '-a', 'a/b', '../a', '<b>', 'a b', 'a\n', 'x'.repeat(81)])(
    '%j',
    (id) => expect(isOfferId(id)).toBe(false),
  );
});

describe('keeping', () => {
  test('puts an offer last', () => expect(ids(keepOffers(list, [offer('d')]))).toBe('abcd'));

  test('leaves one that stands there as it was', () => {
    expect(keepOffers(list, [{ id: 'a', title: 'New', on: '2027-01-01' }])).toBe(list);
  });

  test('stops when the list is full', () => {
    expect(keepOffers(many, [offer('one-more')])).toBe(many);
    expect(keepOffers(many.slice(1), [offer('y'), offer('z')])).toHaveLength(MOST_KEPT);
  });
});

describe('moving', () => {
  test.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['gone', 1, 'abc'],
  ] as const)('%s by %i gives %s', (id, step, expected) => expect(ids(moveOffer(list, id, step))).toBe(expected));
});

describe('taking off and putting back', () => {
  test.each([[['a']], [['b']], [['c']], [['a', 'c']], [['a', 'b', 'c']], [['gone']]])(
    '%j gives the same list',
    (off) => {
      expect(putBack(takeOff(list, off), takenBy(list, off))).toEqual(list);
    },
  );

  test('does not bring back what another tab took off in between', () => {
    const taken = takenBy(list, ['b']);
    expect(ids(putBack(takeOff(list, ['b', 'c']), taken))).toBe('ab');
  });

  test('does not put an offer there twice that another tab put back', () => {
    expect(ids(putBack(list, takenBy(list, ['b'])))).toBe('abc');
  });

  test('goes last when the list has become shorter', () => {
    expect(ids(putBack([], takenBy(list, ['c'])))).toBe('c');
  });
});
