import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGuide, decodePage, encodeGuide, encodePage } from './guide-file.ts';

const word = fc.stringMatching(/^[a-zæøå0-9]{1,12}$/);
const phrase = fc.stringMatching(/^[A-Za-zæøåé:§ 0-9-]{1,30}$/);

test('a guide is read as it was written', () => {
  const concept = fc.record({
    label: phrase,
    topics: fc.array(fc.stringMatching(/^[a-z-]{1,8}$/), { maxLength: 2 }),
    near: fc.array(fc.nat(300), { maxLength: 3 }),
    isTopic: fc.boolean(),
    crisis: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(concept), fc.nat(), (words, concepts, offers) => {
      const guide = {
        offers,
        words: words.sort(),
        concepts,
        towns: [{ id: 'as', name: 'As', postcodes: ['7130'], at: { lat: 55.75, lon: 10.01 } }],
      };
      const sent: unknown = JSON.parse(JSON.stringify(encodeGuide(guide, ['k', 'a'])));
      expect(sent).toMatchObject({ pages: 'ak' });
      expect(decodeGuide(sent as ReturnType<typeof encodeGuide>)).toEqual(guide);
    }),
  );
});

test('a page of the phrase book is read as it was written, in some order', () => {
  const entry = fc.tuple(phrase, fc.array(fc.nat(300), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ([text]) => text }), (page) => {
      expect(new Map(decodePage(encodePage(page)))).toEqual(new Map(page));
    }),
  );
});
