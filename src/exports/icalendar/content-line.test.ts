import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, joinLines } from './content-line.ts';

const octets = (text: string) => Buffer.byteLength(text, 'utf8');
const unfold = (text: string) => text.replaceAll('\r\n ', '');

describe('text as a value', () => {
  test.each([
    ['Kaffe, te; og snak', String.raw`Kaffe\, te\; og snak`],
    [String.raw`C:\nyt`, String.raw`C:\\nyt`],
    ['En\nto\r\ntre\rfire', String.raw`En\nto\ntre\nfire`],
    ['Et\u2028skift\u0085til', String.raw`Et\nskift\ntil`],
    ['Lyd\u0007, tabulator\tog nul\0', String.raw`Lyd\, tabulator og nul`],
    ['Kl. 17:30 "nu"', 'Kl. 17:30 "nu"'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test('a line that a partner wrote never begins a property of its own', () => {
    const written = joinLines([`SUMMARY:${escapeText('Hold\r\nEND:VEVENT\nATTACH:https://ondt.example/')}`]);
    expect(written.split('\r\n').filter((line) => /^[A-Z]/.test(line))).toHaveLength(1);
  });
});

describe('folding', () => {
  test('75 octets stand on one line, 76 on two', () => {
    expect(joinLines(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
    expect(joinLines(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });

  test('a character of several octets is never cut', () => {
    expect(joinLines([`${'x'.repeat(74)}å`])).toBe(`${'x'.repeat(74)}\r\n å\r\n`);
    expect(joinLines([`${'x'.repeat(73)}å`])).toBe(`${'x'.repeat(73)}å\r\n`);
    expect(joinLines([`${'x'.repeat(72)}🚶`])).toBe(`${'x'.repeat(72)}\r\n 🚶\r\n`);
  });

  test('no line of any text is longer, and nothing is lost', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.replaceAll(/[\r\n]/g, ''));
    const property = fc.property(anyText, (text) => {
      const folded = joinLines([text]);
      expect(unfold(folded)).toBe(`${text}\r\n`);
      for (const line of folded.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    });
    fc.assert(property, { seed: 20_261_122, numRuns: 300 });
  });
});
