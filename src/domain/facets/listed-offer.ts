import type { Day } from '../date/day.ts';
import type { Directory } from '../directory/directory.ts';
import { offersInOrder, rowOf } from '../directory/listing.ts';
import { nextSession, type OfferRow } from '../offer/offer-row.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import { placeName } from '../place/place.ts';
import { priceGroup } from '../price/price.ts';
import { type OfferChoices, PRICE_CHOICES, ROUTE_CHOICES, STAGE_CHOICES, TYPE_CHOICES } from './facet.ts';

/** Where an offer happens, as the map needs it: WGS84 degrees to five decimals (about one metre), and the town's id. */
export interface ListedPoint {
  lat: number;
  lon: number;
  name: string;
  town: string;
}

/** All that the directory's script knows of an offer: to choose by, to show on the map, and to draw its row. */
export interface ListedOffer {
  row: OfferRow;
  choices: OfferChoices;
  /** The next time, unless it is not known or too old to trust; Danish local time. */
  next: { day: Day; from: string } | undefined;
  /** Empty for what happens on the telephone or the net. */
  points: readonly ListedPoint[];
  /** It has run out, and stands last. */
  ended: boolean;
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function describeChoices(offer: Offer): OfferChoices {
  return {
    topic: offer.topics.map(({ id }) => id),
    town: [...new Set(offer.places.map(({ town }) => town.id))],
    audience: offer.audience,
    price: PRICE_CHOICES[priceGroup(offer.price)],
    route: [ROUTE_CHOICES[offer.start.route]],
    stage: [STAGE_CHOICES[offer.stage]],
    type: [TYPE_CHOICES[offer.organisation.type]],
  };
}

const listings = new WeakMap<Directory, readonly ListedOffer[]>();

/** Every offer of the directory, those that are over included, in the order of the list; worked out once. */
export function listOffers(directory: Directory): readonly ListedOffer[] {
  const listing = listings.get(directory) ?? describeListing(directory);
  listings.set(directory, listing);
  return listing;
}

function describeListing(directory: Directory): ListedOffer[] {
  const { site, today } = directory;
  return offersInOrder(directory).map((offer) => {
    const session = nextSession(offer, site, today);
    return {
      row: rowOf(directory, offer),
      choices: describeChoices(offer),
      next: session && { day: session.day, from: session.from },
      points: offer.places.map((place) => ({
        lat: round(place.at.lat),
        lon: round(place.at.lon),
        name: placeName(place),
        town: place.town.id,
      })),
      ended: hasEnded(offer, today),
    };
  });
}
