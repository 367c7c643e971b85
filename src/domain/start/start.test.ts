import { describe, expect, test } from 'vitest';
import { describeFirst, describeRoute, type Start } from './start.ts';

describe('the first step in a few words', () => {
  test.each<[promise: string, first: Start['first'], contact: { phone?: string; email?: string }, text: string]>([
    ['a call names the number', 'call', { phone: '75 89 18 11' }, 'Ring 75 89 18 11'],
    ['a short number too', 'call', { phone: '116 111' }, 'Ring 116 111'],
    ['the made-up number of an example is never named', 'call', { phone: '00 00 00 00' }, 'Ring først'],
    ['a call without a number', 'call', {}, 'Ring først'],
    ['coming needs no number', 'come', { phone: '75 89 18 11' }, 'Bare kom'],
    ['signing up', 'sign-up', {}, 'Tilmeld dig'],
    ['writing', 'write', { email: 'post@loesning-if.dk' }, 'Skriv først'],
    ['the GP', 'ask-gp', { phone: '75 89 18 11' }, 'Spørg din læge'],
  ])('%s', (_, first, contact, text) => {
    expect(describeFirst({ route: 'direct', first }, contact)).toBe(text);
  });

  test('"just come" is promised only where nothing else is asked', () => {
    expect(describeFirst({ route: 'unknown', first: 'come' }, {})).toBe('Mød op');
  });

  test('a website alone, with no word of signing up, is only to be looked at', () => {
    const website = 'https://www.loesning-if.dk';
    expect(describeFirst({ route: 'unknown', first: 'sign-up' }, { website })).toBe('Se hjemmesiden');
    expect(describeFirst({ route: 'direct', first: 'sign-up' }, { website })).toBe('Tilmeld dig');
  });
});

test.each<[Start['route'], string]>([
  ['direct', 'Du behøver ikke en henvisning.'],
  ['conversation', 'Du begynder med en samtale. Der finder I ud af, hvad der passer til dig.'],
  ['referral', 'Du skal have en henvisning.'],
  ['unknown', ''],
])('the route %s says whether a referral is needed', (route, text) => {
  expect(describeRoute({ route, first: 'call' })).toBe(text);
});
