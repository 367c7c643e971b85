import { describe, expect, test } from 'vitest';
import * as vocabulary from './vocabulary.ts';

const lists = Object.entries(vocabulary).flatMap(([name, value]) =>
  typeof value === 'object' ? [[name, value satisfies Record<string, string>] as const] : [],
);

describe.each(lists)('%s', (_, words) => {
  test('has keys that can stand in an address', () => {
    for (const key of Object.keys(words)) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('says every label once', () => {
    const labels = Object.values(words);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^\p{L}/u);
  });
});

test('keysOf gives the keys in the order they stand', () => {
  expect(vocabulary.keysOf(vocabulary.STAGES)).toEqual(['course', 'transition', 'lasting']);
});
