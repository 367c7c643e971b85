import { expect, test } from 'vitest';
import { withoutWords } from './without-words.ts';

test.each([
  ['Yoga i Løsning om aftenen', ['loesning'], 'Yoga om aftenen'],
  ['yoga om aftenen', ['om', 'aftenen'], 'yoga'],
  ['KOL-hold, 8723', ['8723'], 'KOL-hold,'],
  ['gratis', ['gratis'], ''],
  ['yoga', ['pilates'], 'yoga'],
])('%s without %s is %s', (query, words, left) => expect(withoutWords(query, words)).toBe(left));
