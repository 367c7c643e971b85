import type { OrganisationType, PriceGroup, Route, Stage } from '../vocabulary/vocabulary.ts';

/**
 * What the directory can be narrowed by. `key` stands in the address (`/tilbud/#tema=lunger&by=uldum`), and links to it
 * are printed and shared: keys and choices are Danish, and permanent.
 */
export const FACETS = {
  topic: { key: 'tema', label: 'Tema', any: 'Alle temaer' },
  town: { key: 'by', label: 'By', any: 'Alle byer' },
  audience: { key: 'for', label: 'For hvem', any: 'Alle' },
  price: { key: 'pris', label: 'Pris', any: 'Alle priser' },
  route: { key: 'start', label: 'Sådan starter du', any: 'Alle måder' },
  stage: { key: 'trin', label: 'Trin på vejen', any: 'Alle trin' },
  type: { key: 'type', label: 'Hvem står bag', any: 'Alle arrangører' },
} as const;
export type Facet = keyof typeof FACETS;

/** Every facet, in the order of the page. */
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** What one offer falls under, in the words of the address: often several topics, towns and audiences. */
export type OfferChoices = Readonly<Record<Facet, readonly string[]>>;

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
