import type { z } from 'zod';
import type { Town } from '../site/site.ts';
import type { Source } from '../text/fields.ts';
import type { Access } from '../vocabulary/vocabulary.ts';
import type * as schemas from './place.schema.ts';

/** WGS84 degrees. */
export interface Point {
  lat: number;
  lon: number;
}

export type PlaceFile = z.infer<typeof schemas.placeFile>;
export type InlinePlace = z.infer<typeof schemas.inlinePlace>;

/** A place with all that is known of it; `at` falls back to the town's centre, and `located` says so. */
export interface Place {
  /** The file's name; a place written in an offer has none, and no page. */
  id: string | undefined;
  name: string | undefined;
  address: string | undefined;
  postcode: string;
  town: Town;
  at: Point;
  located: 'exact' | 'about' | 'town';
  access: readonly Access[];
  transport: string | undefined;
  formerly: readonly string[];
  source: Source | undefined;
}

/** "Ny Skolegade 4, 8723 Løsning"; a postcode stands only where there is an address. */
export function describeAddress(place: Place): string {
  return place.address ? `${place.address}, ${place.postcode} ${place.town.name}` : place.town.name;
}

/** What the place is called: its name, else its address, else its town. */
export function placeName(place: Place): string {
  return place.name ?? place.address ?? place.town.name;
}

/** How exact the point on the map is, in a sentence; empty when it is exact. */
export function describeLocated(place: Place): string {
  switch (place.located) {
    case 'exact':
      return '';
    case 'about':
      return 'Punktet på kortet er ikke helt præcist.';
    case 'town':
      return place.address
        ? `Kortet viser midten af ${place.town.name}, ikke selve adressen.`
        : `Vi kender ikke adressen. Kortet viser midten af ${place.town.name}.`;
  }
}
