import type { Directory } from '../directory/directory.ts';
import { offersInOrder, rowOf } from '../directory/listing.ts';
import type { OfferRow } from '../offer/offer-row.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import { type Place, placeName } from '../place/place.ts';
import { priceGroup } from '../price/price.ts';
import {
  ATTEND_CHOICES,
  languageChoice,
  type OfferChoices,
  PRICE_CHOICES,
  ROUTE_CHOICES,
  STAGE_CHOICES,
  TYPE_CHOICES,
} from './facet.ts';
import type { Moment } from './moment.ts';
import { type Occasion, soonest } from './occasion.ts';
import { occasionsOf } from './occasions-of.ts';

/** Where an offer happens, as the map needs it: WGS84 degrees to five decimals (about one metre), and the town's id. */
export interface ListedPoint {
  lat: number;
  lon: number;
  name: string;
  town: string;
  /** False also when the place says nothing of it. */
  stepFree: boolean;
}

/** All that the directory's script knows of an offer: to choose by, to show on the map, and to draw its row. */
export interface ListedOffer {
  row: OfferRow;
  choices: OfferChoices;
  /** Empty for what happens on the telephone or the net. */
  points: readonly ListedPoint[];
  /** When and where it happens, as the filters ask for it. */
  occasions: readonly Occasion[];
  /** The soonest of them; Danish local time. */
  next: Moment | undefined;
  /** It has run out, and stands last. */
  ended: boolean;
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** What an offer as a whole falls under, in the words of the address. */
export function describeChoices(offer: Offer): OfferChoices {
  return {
    topic: offer.topics.map(({ id }) => id),
    audience: offer.audience,
    price: PRICE_CHOICES[priceGroup(offer.price)],
    route: [ROUTE_CHOICES[offer.start.route]],
    attend: offer.attend.map((way) => ATTEND_CHOICES[way]),
    language: offer.languages.flatMap((language) => languageChoice(language) ?? []),
    stage: [STAGE_CHOICES[offer.stage]],
    type: [TYPE_CHOICES[offer.organisation.type]],
  };
}

function describePoint(place: Place): ListedPoint {
  return {
    lat: round(place.at.lat),
    lon: round(place.at.lon),
    name: placeName(place),
    town: place.town.id,
    stepFree: place.access.includes('step-free'),
  };
}

const listings = new WeakMap<Directory, readonly ListedOffer[]>();

/** Every offer of the directory, those that are over included, in the order of the list; worked out once. */
export function listOffers(directory: Directory): readonly ListedOffer[] {
  const listing = listings.get(directory) ?? describeListing(directory);
  listings.set(directory, listing);
  return listing;
}

/** The offers of the list that still run. */
export function listRunning(directory: Directory): readonly ListedOffer[] {
  return listOffers(directory).filter(({ ended }) => !ended);
}

function describeListing(directory: Directory): ListedOffer[] {
  const { site, today } = directory;
  return offersInOrder(directory).map((offer) => {
    const occasions = occasionsOf(offer, site, today);
    return {
      row: rowOf(directory, offer),
      choices: describeChoices(offer),
      points: offer.places.map(describePoint),
      occasions,
      next: soonest(occasions),
      ended: hasEnded(offer, today),
    };
  });
}
