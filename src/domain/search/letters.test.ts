import { expect, test } from 'vitest';
import { oneLetterEach, plainLetters, soundOf, withoutDanishLetters, wordsOf, writtenWordsOf } from './letters.ts';

test.each([
  ['Åben vejning på café', 'aaben vejning paa cafe'],
  ['GLA:D', 'glad'],
  ['§ 140', 'paragraf140'],
  ['Köln, Ängelholm', 'koeln, aengelholm'],
  ['A\u030a', 'aa'],
])('%s in plain letters is %s', (text, plain) => expect(plainLetters(text)).toBe(plain));

test('a text is taken apart at everything that is no letter or digit', () => {
  expect(wordsOf('KOL-hold på Åen, 60+')).toEqual(['kol', 'hold', 'paa', 'aaen', '60']);
  expect(writtenWordsOf('KOL-hold på Åen')).toEqual(['kol', 'hold', 'på', 'åen']);
  expect(wordsOf('…')).toEqual([]);
});

test('a word typed without Danish letters is the word itself', () => {
  for (const [typed, word] of [
    ['gahold', 'gåhold'],
    ['lobeklub', 'løbeklub'],
    ['traening', 'træning'],
  ] as const) {
    expect(withoutDanishLetters(plainLetters(typed))).toBe(withoutDanishLetters(plainLetters(word)));
  }
});

test('what is typed with two letters counts as the one it stands for', () => {
  expect(oneLetterEach('gaaet')).toBe('gået');
  expect(oneLetterEach('knaeet')).toBe('knæet');
});

test.each([
  ['petank', 'petanque'],
  ['rygestaap', 'rygestop'],
  ['gymnastikk', 'gymnastik'],
  ['volibal', 'vollibal'],
])('%s sounds like %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));
