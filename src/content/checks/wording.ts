import type { OfferFile } from '#domain/offer/offer.ts';
import { findPriceContradictions } from '#domain/price/price-in-words.ts';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { lix } from '#domain/text/readability.ts';
import type { Parsed, ParsedFolder } from '../parsed-folder.ts';
import { textsOf } from './texts.ts';

/** What a careful reader stumbles over in an offer's words. */

const HARD = (number: number): Wording => ({
  da: `Teksten er svær at læse: LIX er ${number}. Skriv kortere sætninger og kortere ord, så det kommer under 45.`,
  en: `The text is hard to read: its LIX is ${number}. Write shorter sentences and words to get below 45.`,
});
const NOT_FREE = (text: string): Wording => ({
  da: `Her står «${text}», men ingen af priserne er 0. Ret teksten, eller skriv prisen under price.`,
  en: `Here stands "${text}", but none of the prices is 0. Correct the text, or write the price under price.`,
});
const OTHER_PRICE = (text: string): Wording => ({
  da: `«${text}» er ingen af priserne under price. Ret den ene.`,
  en: `"${text}" is none of the prices under price. Correct one of them.`,
});
const EMPTY_ALT = (alt: string): Wording => ({
  da: `«${alt}» siger ikke, hvad billedet viser. Skriv det til den, der ikke kan se det.`,
  en: `"${alt}" does not say what the image shows. Write it for those who cannot see it.`,
});

const MOST_LIX = 45;
/** In a shorter text one long word decides the number. */
const LEAST_WORDS = 25;

type OfferSource = Parsed<OfferFile>;

function checkLix({ source, value }: OfferSource): Problem[] {
  const found = lix(`${value.summary}\n\n${source.body}`);
  if (!found || found.words < LEAST_WORDS || found.lix <= MOST_LIX) return [];
  return [source.problemAt(['summary'], HARD(Math.round(found.lix)), { severity: 'advice' })];
}

/** The words of the organiser: not what a source is called, nor the prices themselves. */
function checkPrices({ source, value }: OfferSource): Problem[] {
  const texts = textsOf(source).filter(({ path }) => !path || !['price', 'source', 'editor'].includes(String(path[0])));
  return texts.flatMap(({ text, problemAt }) =>
    findPriceContradictions(text, value.price ?? []).map(({ index, text: said, kind }) =>
      problemAt(index, kind === 'free' ? NOT_FREE(said) : OTHER_PRICE(said), 'advice'),
    ),
  );
}

/** An alternative text that is there for the form's sake: a file name, or a word for picture alone. */
function checkAlt({ source, value }: OfferSource): Problem[] {
  const alt = value.image?.alt.trim() ?? '';
  const isEmpty =
    /^(?:et )?(?:billede?t?|foto(?:grafi)?|logo|image|picture|img|ikon)[\s\d.]*$|\.(?:jpe?g|png|webp)$/i.test(alt);
  return isEmpty ? [source.problemAt(['image', 'alt'], EMPTY_ALT(alt), { severity: 'advice' })] : [];
}

/** Everything that the words of offers leave to wish for; what is made up is read as carefully. */
export function checkWording({ files }: ParsedFolder): Problem[] {
  return files.offers.flatMap((offer) => [...checkLix(offer), ...checkPrices(offer), ...checkAlt(offer)]);
}
