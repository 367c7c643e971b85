import type { Directory } from '../directory/directory.ts';
import type { Offer } from '../offer/offer.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Place } from '../place/place.ts';
import type { Site, Town } from '../site/site.ts';
import type { Topic } from '../topic/topic.ts';

/**
 * Builders for tests: each gives the plainest thing that is valid, so that a test shows only what matters.
 *
 * @example
 * makeOffer({ price: [] })
 */

/** A town of the served municipality. */
export function makeTown(overrides: Partial<Town> = {}): Town {
  return {
    id: 'loesning',
    name: 'Løsning',
    postcodes: ['8723'],
    at: { lat: 55.80236, lon: 9.69539 },
    neighbour: false,
    ...overrides,
  };
}

/** A place with a file and an address. */
export function makePlace(overrides: Partial<Place> = {}): Place {
  const town = overrides.town ?? makeTown();
  return {
    id: 'sundhedshuset',
    name: 'Sundhedshuset',
    address: 'Ny Skolegade 4',
    postcode: town.postcodes[0] ?? '',
    town,
    at: town.at,
    located: 'exact',
    access: [],
    transport: undefined,
    formerly: [],
    source: undefined,
    ...overrides,
  };
}

/** An association, whose contact says nothing. */
export function makeOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  return {
    id: 'loesning-if',
    name: 'Løsning IF',
    type: 'association',
    town: undefined,
    contact: {},
    html: '',
    example: false,
    source: { what: 'Foreningens hjemmeside', date: '2026-09-01' },
    formerly: [],
    ...overrides,
  };
}

export function makeTopic(overrides: Partial<Topic> = {}): Topic {
  return {
    id: 'bevaegelse',
    title: 'Bevægelse',
    sentence: 'Jeg vil røre mig mere',
    icon: 'footprints',
    synonyms: [],
    codes: [],
    goals: [],
    needs: [],
    crisis: false,
    urgent: undefined,
    formerly: [],
    html: '',
    ...overrides,
  };
}

/** A lasting offer at one place, open to all: what one begins by just coming. */
export function makeOffer(overrides: Partial<Offer> = {}): Offer {
  return {
    id: 'gaahold',
    title: 'Gåhold',
    summary: 'Vi går en time i roligt tempo.',
    organisation: makeOrganisation(),
    topics: [makeTopic()],
    audience: ['alle'],
    ages: {},
    forText: undefined,
    notFor: undefined,
    start: { route: 'direct', first: 'come' },
    welcome: undefined,
    companion: false,
    attend: ['in-person'],
    places: [makePlace()],
    area: 'local',
    when: [],
    availability: undefined,
    lasts: undefined,
    price: [],
    languages: ['da'],
    contact: {},
    status: 'open',
    valid: {},
    image: undefined,
    source: { what: 'Foreningens hjemmeside', date: '2026-09-01' },
    stage: 'lasting',
    next: [],
    door: undefined,
    confirmed: undefined,
    asked: undefined,
    codes: [],
    judged: undefined,
    subsidy: undefined,
    formerly: [],
    replacedBy: undefined,
    example: false,
    html: '',
    text: '',
    ...overrides,
  };
}

/** The frame of a directory: no doors, no changes, one rule of freshness. */
export function makeSite(overrides: Partial<Site> = {}): Site {
  return {
    format: '1',
    name: 'Sundhed i Prøveby',
    publisher: 'Prøveby Kommune',
    demo: false,
    address: 'https://brobygger.example/',
    municipality: { name: 'Prøveby Kommune', code: '0999' },
    languages: ['da'],
    region: { west: 9.35, south: 55.64, east: 10.14, north: 56 },
    towns: [makeTown()],
    contact: {
      name: 'Sundhedsfremme',
      phone: '00 00 00 00',
      source: { what: 'Kommunens hjemmeside', date: '2026-09-01' },
    },
    crisis: [],
    pathways: [],
    roles: [],
    authorities: [{ id: 'proeveby-kommune', name: 'Prøveby Kommune', type: 'municipality' }],
    doors: [],
    changes: [],
    freshness: [{ dueAfterMonths: 12, staleAfterMonths: 24 }],
    map: { provider: 'embedded' },
    ...overrides,
  };
}

/** The things of a list, each id once, in the order met. */
function eachOnce<T extends { id: string | undefined }>(things: readonly T[]): T[] {
  return [...new Map(things.filter(({ id }) => id !== undefined).map((thing) => [thing.id, thing])).values()];
}

/** A directory on 21 November 2026. Its topics, organisations, places and towns are those its offers name. */
export function makeDirectory(overrides: Partial<Directory> = {}): Directory {
  const offers = overrides.offers ?? [makeOffer()];
  const places = eachOnce(offers.flatMap((offer) => offer.places));
  return {
    site: makeSite({ towns: eachOnce(offers.flatMap((offer) => offer.places.map(({ town }) => town))) }),
    today: '2026-11-21',
    offers,
    organisations: eachOnce(offers.map(({ organisation }) => organisation)),
    places,
    topics: eachOnce(offers.flatMap(({ topics }) => topics)),
    campaigns: [],
    events: [],
    guides: [],
    goals: [],
    needs: [],
    synonyms: [],
    compounds: [],
    finder: [],
    ...overrides,
  };
}
