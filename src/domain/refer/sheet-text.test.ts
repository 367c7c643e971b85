import { describe, expect, test } from 'vitest';
import { linesOf } from './sheet-text.ts';

describe('the lines that text takes', () => {
  test('are none for no text, and one for what fits', () => {
    expect(linesOf('', 10)).toBe(0);
    expect(linesOf('Gåhold', 10)).toBe(1);
  });

  test('break at blanks', () => {
    expect(linesOf('Gåhold Gåhold', 5)).toBe(2);
    expect(linesOf('Gåhold Gåhold', 8)).toBe(1);
  });

  test('a word wider than the column is broken, and what follows begins where it ends', () => {
    expect(linesOf('m'.repeat(20), 5)).toBe(4);
    expect(linesOf(`${'m'.repeat(18)} i`, 5)).toBe(4);
    expect(linesOf(`${'m'.repeat(18)} mmm`, 5)).toBe(5);
  });

  test('wide letters take more room than narrow ones, and an unknown one the most', () => {
    expect(linesOf('W'.repeat(30), 10)).toBeGreaterThan(linesOf('i'.repeat(30), 10));
    expect(linesOf('漢'.repeat(30), 10)).toBe(linesOf('W'.repeat(30), 10));
  });

  test('are never fewer in a narrower column', () => {
    const text = 'Hver anden mandag kl. 12.00–14.00 i Frivillighuset, Kirkegade 3, 8722 Hedensted';
    const widths = Array.from({ length: 40 }, (_, index) => index + 3);
    const lines = widths.map((width) => linesOf(text, width));
    expect(lines).toEqual([...lines].sort((a, b) => b - a));
  });
});
