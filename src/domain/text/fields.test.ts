import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id } from './fields.schema.ts';
import { capitalise, isMadeUpPhone, joinWithAnd, phoneHref, toSlug } from './fields.ts';

test.each([
  ['75 89 18 11', 'tel:+4575891811'],
  ['75891811', 'tel:+4575891811'],
  ['116 111', 'tel:116111'],
  ['112', 'tel:112'],
  ['1813', 'tel:1813'],
])('%s is rung as %s', (phone, href) => {
  expect(phoneHref(phone)).toBe(href);
});

test('a number that begins with 0 rings nowhere', () => {
  expect(isMadeUpPhone('00 00 00 00')).toBe(true);
  expect(isMadeUpPhone('75 00 00 00')).toBe(false);
});

describe('text as an id', () => {
  test.each([
    ['Åben vejning, Tørring', 'aaben-vejning-toerring'],
    ['Æbler & ØL', 'aebler-oel'],
    ['A\u030Aben', 'aaben'],
    ['Café Müller', 'cafe-muller'],
    ['  --Fit&Sund -- ', 'fit-sund'],
    ['KOL/astma 2026', 'kol-astma-2026'],
    ['../../etc/passwd', 'etc-passwd'],
    ['!!!', ''],
    ['مرحبا', ''],
  ])('%s becomes "%s"', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test('whatever comes out is an id, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const slug = toSlug(text);
        expect(slug === '' || id.safeParse(slug).success).toBe(true);
        expect(toSlug(slug)).toBe(slug);
      }),
      { seed: 20_261_121 },
    );
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a og b'],
  [['a', 'b', 'c'], 'a, b og c'],
])('%j is joined as "%s"', (parts, text) => {
  expect(joinWithAnd(parts)).toBe(text);
});

test.each([
  ['åben', 'Åben'],
  ['hver dag', 'Hver dag'],
  ['2. december', '2. december'],
  ['', ''],
])('%s begins as "%s"', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});
