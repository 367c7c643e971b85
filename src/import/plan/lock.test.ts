import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lock, readLock, writeLock } from './lock.ts';

test('what is written is read back, whatever a source calls its offers', () => {
  const marks = fc
    .dictionary(fc.constantFrom('title', 'where.0.town', 'body'), fc.stringMatching(/^[0-9a-f]{16}$/))
    .map((all) => new Map(Object.entries(all)));
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '7', ''));
  const lock = fc
    .array(fc.tuple(key, fc.record({ offer: fc.stringMatching(/^[a-z0-9-]{1,20}$/), marks })))
    .map((entries): Lock => new Map(entries));
  fc.assert(
    fc.property(lock, (written) => {
      expect(readLock(writeLock(written))).toEqual(new Map(written));
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('the same in another order is written the same', () => {
  const [a, b] = [
    { offer: 'a', marks: new Map([['title', '1']]) },
    {
      offer: 'b',
      marks: new Map([
        ['x', '1'],
        ['a', '2'],
      ]),
    },
  ];
  expect(
    writeLock(
      new Map([
        ['2', b],
        ['1', a],
      ]),
    ),
  ).toBe(
    writeLock(
      new Map([
        ['1', a],
        ['2', b],
      ]),
    ),
  );
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"format":2,"offers":[]}',
  '{"format":1,"offers":[{"key":"a","offer":"../x","marks":{}}]}',
])('one that was meddled with is not believed: %s', (text) => {
  expect(readLock(text)).toBeUndefined();
});
