import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  originalFileCount,
  originalFileOf,
  type OriginalFileSet,
  type SaidPlace,
} from '#domain/contribute/original-files.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { describeAddress, type Place, placeName } from '#domain/place/place.ts';
import { withoutComments } from '../content/without-comments.ts';
import { getDirectory } from './directory.ts';
import { readSettings } from './settings.ts';

/** The files that corrections begin with: those of published offers, without the editors' comments. */

function sayPlace(place: Place): SaidPlace {
  const [name, address] = [placeName(place), describeAddress(place)];
  const words = address.startsWith(name) ? address : `${name}, ${address}`;
  return { words, town: place.town.name, ...(place.access.length > 0 ? { access: place.access } : {}) };
}

function originalOf({ id, organisation, places }: Offer, content: string): OriginalFileSet[string] {
  return {
    text: withoutComments(readFileSync(path.join(content, 'offers', `${id}.md`), 'utf8')),
    organiser: organisation.name,
    places: Object.fromEntries(places.flatMap((place) => (place.id ? [[place.id, sayPlace(place)]] : []))),
  };
}

/** Every file of originals, in the order of their numbers. */
export function originalFiles(): OriginalFileSet[] {
  const { offers } = getDirectory();
  const { content } = readSettings(process.env);
  const count = originalFileCount(offers.length);
  return Array.from({ length: count }, (_, number) =>
    Object.fromEntries(
      offers
        .filter(({ id }) => originalFileOf(id, count) === number)
        .map((offer) => [offer.id, originalOf(offer, content)]),
    ),
  );
}
