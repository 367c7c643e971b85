import { townsOf, type Directory } from '#domain/directory/directory.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { describeAddress, placeName } from '#domain/place/place.ts';
import { describePrice } from '#domain/price/price.ts';
import { AUDIENCES } from '#domain/vocabulary/vocabulary.ts';

/** An offer as a plain page tells it: both peers search these words, and no others. */
export interface PlainOffer {
  id: string;
  title: string;
  summary: string;
  /** "Temaer: Natur", one a line of the page. */
  facts: readonly string[];
  /** The body as rendered, and the same without its marks. */
  html: string;
  text: string;
}

function factsOf(offer: Offer): string[] {
  const facts: [string, readonly (string | undefined)[]][] = [
    ['Arrangør', [offer.organisation.name]],
    ['Temaer', offer.topics.map(({ title }) => title)],
    ['For', [...offer.audience.map((audience) => AUDIENCES[audience]), offer.forText]],
    ['Sådan kommer du i gang', [offer.start.how]],
    ['Sted', offer.places.flatMap((place) => [placeName(place), describeAddress(place)])],
    ['By', townsOf(offer).map(({ name, postcodes }) => `${postcodes.join(' ')} ${name}`)],
    ['Pris', [describePrice(offer.price)]],
    ['Koder', offer.codes],
  ];
  return facts.flatMap(([label, said]) => {
    const known = said.filter((value) => value !== undefined);
    return known.length > 0 ? [`${label}: ${known.join(', ')}`] : [];
  });
}

/** Every offer of a directory as its plain page tells it. */
export function plainOffers({ offers }: Directory): PlainOffer[] {
  return offers.map((offer) => {
    const { id, title, summary, html, text } = offer;
    return { id, title, summary, facts: factsOf(offer), html, text };
  });
}
