import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOf } from '../mark.ts';
import type { Fields, Value } from '../value.ts';
import { mergeOffer } from './merge.ts';

const marked = (value: string | undefined) => new Map(value === undefined ? [] : [['title', markOf(value)]]);

/** What comes of a title that the table said last time, says now, and that the file holds. */
function outcome(last: string | undefined, now: string | undefined, file: string | undefined) {
  const held: Fields = file === undefined ? {} : { title: file };
  const { changes, conflicts } = mergeOffer(new Map([['title', now]]), held, marked(last));
  if (conflicts.length > 0) return 'conflict';
  return changes[0] ? `→ ${String(changes[0].after)}` : 'stays';
}

describe('three ways', () => {
  test.each<[string, string | undefined, string | undefined, string | undefined, string]>([
    ['nothing changed', 'a', 'a', 'a', 'stays'],
    ['the hand changed', 'a', 'a', 'b', 'stays'],
    ['the hand took it out', 'a', 'a', undefined, 'stays'],
    ['the table changed', 'a', 'b', 'a', '→ b'],
    ['the table took it out', 'a', undefined, 'a', '→ undefined'],
    ['the table took it out, the hand changed it', 'a', undefined, 'b', 'conflict'],
    ['both changed alike', 'a', 'b', 'b', 'stays'],
    ['both changed', 'a', 'b', 'c', 'conflict'],
    ['never imported, the file says nothing', undefined, 'a', undefined, '→ a'],
    ['never imported, the file says something else', undefined, 'a', 'b', 'conflict'],
    ['never imported, the table says nothing', undefined, undefined, 'b', 'stays'],
    ['blanks and line breaks mean nothing', 'a b', ' a\n b ', 'a  b', 'stays'],
  ])('%s', (_, last, now, file, expected) => {
    expect(outcome(last, now, file)).toBe(expected);
  });

  test('a place by hand is not filled with parts of another', () => {
    const said = new Map([['where.0.address', 'Skolegade 1']]);
    expect(mergeOffer(said, { where: ['hallen'] }, undefined).conflicts).toHaveLength(1);
  });

  test('in Markdown line breaks mean something', () => {
    expect(mergeOffer(new Map([['body', 'a\n\nb']]), { body: 'a b' }, undefined).conflicts).toHaveLength(1);
    expect(mergeOffer(new Map([['body', 'a\n\nb']]), { body: 'a \r\n\r\nb\n' }, undefined).conflicts).toHaveLength(0);
  });

  test('a settled conflict is not told again, until the table changes once more', () => {
    const said = (text: string) => new Map([['title', text]]);
    const held = { title: 'hand' };
    const { marks, changes } = mergeOffer(said('b'), held, marked('a'), true);
    expect(changes).toEqual([]);
    expect(mergeOffer(said('b'), held, marks).conflicts).toEqual([]);
    expect(mergeOffer(said('c'), held, marks).conflicts).toHaveLength(1);
  });
});

test('a hand never loses a word, and a second run changes nothing', () => {
  const word = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
  fc.assert(
    fc.property(word, word, word, (last, now, file) => {
      const held: Fields = file === undefined ? {} : { title: file };
      const said = new Map<string, Value | undefined>([['title', now]]);
      const { changes, marks } = mergeOffer(said, held, marked(last));
      const after = changes[0] ? changes[0].after : file;
      if (file !== last) expect(after === file || file === undefined).toBe(true);
      const again = mergeOffer(said, after === undefined ? {} : { title: after }, marks);
      expect(again.changes).toEqual([]);
    }),
    { seed: 1, numRuns: 500 },
  );
});
