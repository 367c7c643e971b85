import type { z } from 'zod';
import type { campaignFile } from '../campaign/campaign.schema.ts';
import type { Day } from '../date/day.ts';
import type { eventFile } from '../event/event.schema.ts';
import type { wishList } from '../finder/finder.schema.ts';
import type { Guide } from '../guide/guide.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Place } from '../place/place.ts';
import type { compoundList } from '../search/compound.schema.ts';
import type { Site, Town } from '../site/site.ts';
import type { SynonymGroup, Theme, Topic } from '../topic/topic.ts';
import { type Audience, AUDIENCES, keysOf } from '../vocabulary/vocabulary.ts';

export type Campaign = z.infer<typeof campaignFile> & { id: string; html: string };
export type Event = z.infer<typeof eventFile> & { id: string; html: string };

/** All content of one build, resolved: what every page, export and index is made of. */
export interface Directory {
  site: Site;
  /** The day of the build, in Denmark. */
  today: Day;
  /** What still runs first, then what has ended; within each by title. */
  offers: readonly Offer[];
  organisations: readonly Organisation[];
  places: readonly Place[];
  topics: readonly Topic[];
  campaigns: readonly Campaign[];
  events: readonly Event[];
  guides: readonly Guide[];
  goals: readonly Theme[];
  needs: readonly Theme[];
  synonyms: readonly SynonymGroup[];
  /** Compounds that are not taken apart as they look. */
  compounds: Readonly<z.infer<typeof compoundList>>;
  /** What people say first in the guided finder; empty where each topic's sentence does. */
  finder: Readonly<z.infer<typeof wishList>>;
}

/** The offer with this id. */
export function findOffer(directory: Directory, id: string): Offer | undefined {
  return indexOf(directory).get(id);
}

const indexes = new WeakMap<Directory, Map<string, Offer>>();
function indexOf(directory: Directory): Map<string, Offer> {
  const known = indexes.get(directory) ?? new Map(directory.offers.map((offer) => [offer.id, offer]));
  indexes.set(directory, known);
  return known;
}

/** Offers that still run. */
export function runningOffers(directory: Directory): Offer[] {
  return directory.offers.filter((offer) => !hasEnded(offer, directory.today));
}

/** The towns an offer happens in, each once. */
export function townsOf(offer: Offer): Town[] {
  return [...new Map(offer.places.map(({ town }) => [town.id, town])).values()];
}

const townLists = new WeakMap<Directory, readonly Town[]>();

/** The towns that have offers, by name in Danish order; worked out once for a directory. */
export function townsWithOffers(directory: Directory): readonly Town[] {
  const known = townLists.get(directory);
  if (known) return known;
  const used = new Set(directory.offers.flatMap((offer) => offer.places.map(({ town }) => town.id)));
  const towns = directory.site.towns
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  townLists.set(directory, towns);
  return towns;
}

/** The audiences that some offer names. */
export function audiencesWithOffers(directory: Directory): Audience[] {
  return keysOf(AUDIENCES).filter((audience) => directory.offers.some((offer) => offer.audience.includes(audience)));
}

/** The help lines of `site.yaml`, in its order. */
export function crisisLines(directory: Directory): Offer[] {
  return directory.site.crisis
    .map((id) => findOffer(directory, id))
    .filter((offer): offer is Offer => offer !== undefined);
}
