import type { Offer } from '#domain/offer/offer.ts';
import { describeFirst } from '#domain/start/start.ts';
import { AUDIENCES, STAGES } from '#domain/vocabulary/vocabulary.ts';

/** How much a word counts beside one of the description, which counts 1; the title's weight is Pagefind's own. */
const WEIGHTS = { strong: 2, plain: 1, slight: 0.2 } as const;
type Weight = keyof typeof WEIGHTS;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** What an offer is found by, and how much each part counts. */
function partsOf(offer: Offer, otherWords: readonly string[]): [Weight, readonly (string | undefined)[]][] {
  const { topics, places, organisation, start } = offer;
  return [
    ['strong', [offer.summary, organisation.name]],
    ['strong', offer.audience.map((audience) => AUDIENCES[audience])],
    ['strong', topics.map(({ title }) => title)],
    ['strong', [...offer.codes, ...topics.flatMap(({ codes }) => codes)]],
    ['plain', topics.flatMap(({ sentence, synonyms }) => [sentence, ...synonyms])],
    ['plain', [offer.forText, STAGES[offer.stage], offer.text]],
    ['plain', otherWords],
    ['plain', places.flatMap(({ name, address, postcode, town }) => [name, address, postcode, town.name])],
    ['slight', [describeFirst(start, offer.contact), start.how, start.bring, offer.welcome, offer.notFor]],
  ];
}

/**
 * An offer as the small page that Pagefind reads: made in memory and never published, so it may hold what the offer's own
 * page does not show.
 *
 * @param otherWords what it says, in other words
 */
export function renderSearchDocument(offer: Offer, otherWords: readonly string[]): string {
  const parts = partsOf(offer, otherWords)
    .map(([weight, texts]) => [WEIGHTS[weight], texts.filter(Boolean).join('. ')] as const)
    .filter(([, text]) => text)
    .map(([weight, text]) => `<p data-pagefind-weight="${weight}">${escape(text)}</p>`);
  return `<!doctype html><html lang="da"><body><h1>${escape(offer.title)}</h1>${parts.join('')}</body></html>`;
}
