import { toSlug } from '../text/fields.ts';
import {
  type Attend,
  type Language,
  LANGUAGES,
  type OrganisationType,
  type PriceGroup,
  type Route,
  type Stage,
} from '../vocabulary/vocabulary.ts';

/**
 * What the directory can be narrowed by. `key` stands in the address (`/tilbud/#tema=lunger&by=uldum`), and links to it
 * are printed and shared: keys and choices are Danish, and permanent.
 */
export const FACETS = {
  topic: { key: 'tema', label: 'Tema', any: 'Alle temaer' },
  town: { key: 'by', label: 'By', any: 'Alle byer' },
  audience: { key: 'for', label: 'For hvem', any: 'Alle' },
  price: { key: 'pris', label: 'Pris', any: 'Alle priser' },
  day: { key: 'dag', label: 'Dag', any: 'Alle dage' },
  route: { key: 'start', label: 'Sådan starter du', any: 'Alle måder' },
  time: { key: 'tid', label: 'Tid på dagen', any: 'Hele dagen' },
  attend: { key: 'deltag', label: 'Sådan er du med', any: 'Alle måder' },
  access: { key: 'adgang', label: 'Adgang', any: 'Alle steder' },
  language: { key: 'sprog', label: 'Sprog', any: 'Alle sprog' },
  stage: { key: 'trin', label: 'Trin på vejen', any: 'Alle trin' },
  type: { key: 'type', label: 'Hvem står bag', any: 'Alle arrangører' },
} as const;
export type Facet = keyof typeof FACETS;

/** Every facet, in the order of the page. */
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/**
 * Facets of one time at one place. What is chosen of them must hold together: "tirsdag" and "aften" ask for a Tuesday
 * evening, and with "Uldum" for one that is there.
 */
export const OCCASION_FACETS = ['town', 'access', 'day', 'time'] as const satisfies readonly Facet[];
export type OccasionFacet = (typeof OCCASION_FACETS)[number];

/** Facets of the offer as a whole. */
export type OfferFacet = Exclude<Facet, OccasionFacet>;
export const OFFER_FACETS = FACET_NAMES.filter(
  (facet): facet is OfferFacet => !(OCCASION_FACETS as readonly Facet[]).includes(facet),
);

/** What one offer falls under, in the words of the address: often several topics and audiences. */
export type OfferChoices = Readonly<Record<OfferFacet, readonly string[]>>;

/** A price has two choices when it is free: whoever can pay 50 kr. is glad of that too. */
export const PRICE_CHOICES: Readonly<Record<PriceGroup, readonly string[]>> = {
  free: ['gratis', 'hoejst-50'],
  'at-most-50': ['hoejst-50'],
  more: ['mere'],
  unknown: ['ikke-oplyst'],
};

export const ROUTE_CHOICES: Readonly<Record<Route, string>> = {
  direct: 'uden-henvisning',
  conversation: 'samtale',
  referral: 'henvisning',
  unknown: 'ikke-oplyst',
};

export const STAGE_CHOICES: Readonly<Record<Stage, string>> = {
  course: 'forloeb',
  transition: 'paa-vej',
  lasting: 'fortsaetter',
};

export const TYPE_CHOICES: Readonly<Record<OrganisationType, string>> = {
  association: 'forening',
  clinic: 'klinik',
  'fitness-centre': 'fitnesscenter',
  volunteer: 'frivillige',
  private: 'privat',
  municipality: 'kommune',
  region: 'region',
  'patient-association': 'patientforening',
};

export const ATTEND_CHOICES: Readonly<Record<Attend, string>> = {
  'in-person': 'moed-op',
  phone: 'telefon',
  online: 'online',
};

/** Of what a place says, only this can be chosen; a place that says nothing is not step-free. */
export const STEP_FREE = 'trinfri';

/** "arabisk"; nothing for Danish, which is spoken everywhere. */
export function languageChoice(language: Language): string | undefined {
  return language === 'da' ? undefined : toSlug(LANGUAGES[language]);
}
