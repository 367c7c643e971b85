import { wishTerm } from './term.ts';
import type { Token } from './token.ts';
import { type Wish, WISH_RULES } from './wish.ts';

/** Read prices, times and ways to take part out of a query; the tokens that say them are taken. */
export function takeWishes(tokens: readonly Token[]): Wish[] {
  const found = new Map<string, Wish>();
  for (const { kind, value, label, phrase } of WISH_RULES) {
    for (let at = 0; at + phrase.length <= tokens.length; at++) {
      const run = tokens.slice(at, at + phrase.length);
      if (!run.every((token, offset) => !token.used && token.word === phrase[offset])) continue;
      for (const token of run) token.used = true;
      found.set(`${kind} ${value}`, { kind, label, terms: [wishTerm(kind, value)], words: [...phrase] });
    }
  }
  return [...found.values()];
}
