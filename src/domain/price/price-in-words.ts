import { formatKroner, type Price } from './price.ts';

/** What a text says of money that the prices do not. */
export interface PriceContradiction {
  /** Where in the text, counted from 0. */
  index: number;
  /** "gratis", "75 kr." as it stands. */
  text: string;
  kind: 'free' | 'amount';
}

/** "50 kr.", "1.200 kroner", "12,50 kr" */
const AMOUNT = /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:,(\d{2}))?(?:,-)? ?(?:kr\b\.?|kroner\b)/gi;

/** Ways to say that taking part is free; that something else is ("latteren er gratis", "gratis kaffe") is let be. */
const FREE = new RegExp(
  [
    String.raw`(?<=^|[.!?]\s{1,3})gratis (?:og|tilbud|hold|træning|forløb|kursus|for alle|adgang|entré|at|hjælp|råd)(?!\p{L})`,
    String.raw`\b(?:det|tilbuddet|holdet|kurset|forløbet|deltagelsen?|at deltage|at være med|at komme|adgangen|alt) er (?:helt |altid )?gratis(?!\p{L})`,
    String.raw`\b(?:det|tilbuddet|holdet|kurset|forløbet) koster (?:ikke noget|ingenting|intet)`,
    String.raw`\bgratis (?:for alle|og anonymt?)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** What is free is then the first time, or something that goes with it. */
const NOT_ALL_FREE =
  /\b(?:ikke gratis|prøve\p{L}*|første gang|parkere|låne?|børn|medlemmer|pårørende|hjælpere)(?!\p{L})/iu;

/** Words that say an amount is a price of the offer. */
const PRICE_WORD =
  /\b(?:koster|pris\p{L}*|betal\p{L}*|kontingent\p{L}*|entré|pr\. gang|per gang|medlemskab|om (?:året|måneden))/iu;

/** A year beside an amount says that it is an old one. */
const PAST = /\b(?:20[0-2]\d|kostede|før|tidligere|fra|spar\p{L}*|rabat|tilskud|gebyr|depositum)\b/iu;

/** No sentence that speaks of a price is longer. */
const SENTENCE = 300;

/** The sentence that an offset stands in. */
function sentenceAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - SENTENCE), index);
  const after = text.slice(index, index + SENTENCE);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const end = /[.!?](?:\s{1,3}\p{Lu}|\s*$)|\n/u.exec(after);
  return before.slice(start) + after.slice(0, end?.index);
}

/**
 * Find where a text contradicts the prices: it says free, and nothing is; it names an amount that is none of them. A text
 * that speaks of an earlier price, a discount or something beside the offer is let be. Nothing without prices: there is
 * nothing to contradict.
 *
 * @example findPriceContradictions('Det koster 60 kr.', [{ amount: 50, per: 'session' }])
 * // [{ index: 11, text: "60 kr.", kind: "amount" }]
 */
export function findPriceContradictions(text: string, prices: readonly Price[]): PriceContradiction[] {
  if (prices.length === 0) return [];
  const amounts = new Set(prices.map(({ amount }) => formatKroner(amount)));
  const named = [...text.matchAll(AMOUNT)].flatMap((match): PriceContradiction[] => {
    const amount = Number(`${match[1]?.replaceAll('.', '')}.${match[2] ?? '00'}`);
    const sentence = sentenceAt(text, match.index);
    if (amounts.has(formatKroner(amount)) || PAST.test(sentence) || !PRICE_WORD.test(sentence)) return [];
    return [{ index: match.index, text: match[0], kind: 'amount' }];
  });
  const free = prices.some(({ amount }) => amount === 0)
    ? []
    : [...text.matchAll(FREE)].flatMap((match): PriceContradiction[] =>
        NOT_ALL_FREE.test(sentenceAt(text, match.index)) ? [] : [{ index: match.index, text: match[0], kind: 'free' }],
      );
  return [...named, ...free].sort((a, b) => a.index - b.index);
}
