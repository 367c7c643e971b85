/** Every fixed list of words, once, with its Danish label. The keys stand in content and code, the labels on pages. */

export const ORGANISATION_TYPES = {
  association: 'Forening',
  clinic: 'Klinik',
  'fitness-centre': 'Fitnesscenter',
  volunteer: 'Frivillige',
  private: 'Privat',
  municipality: 'Kommune',
  region: 'Region',
  'patient-association': 'Patientforening',
} as const;
export type OrganisationType = keyof typeof ORGANISATION_TYPES;

export const AUDIENCES = {
  alle: 'Alle',
  boern: 'Børn',
  unge: 'Unge',
  voksne: 'Voksne',
  aeldre: 'Ældre',
  maend: 'Mænd',
  kvinder: 'Kvinder',
  familier: 'Familier',
  gravide: 'Gravide',
  paaroerende: 'Pårørende',
  'langvarig-sygdom': 'Mennesker med langvarig sygdom',
  handicap: 'Mennesker med handicap',
  nydanskere: 'Nydanskere',
} as const;
export type Audience = keyof typeof AUDIENCES;

export const ATTEND = { 'in-person': 'Mød op', phone: 'På telefon', online: 'På nettet' } as const;
export type Attend = keyof typeof ATTEND;

export const ACCESS = {
  'step-free': 'Trinfri adgang',
  lift: 'Elevator',
  toilet: 'Handicaptoilet',
  parking: 'Parkering',
  'public-transport': 'Tæt på bus eller tog',
  'hearing-loop': 'Teleslynge',
  quiet: 'Rolige omgivelser',
} as const;
export type Access = keyof typeof ACCESS;

/** The three steps of the way: a time-limited course, a transition, and what lasts. */
export const STAGES = { course: 'Forløb', transition: 'På vej videre', lasting: 'Fortsætter' } as const;
export type Stage = keyof typeof STAGES;

export const ROUTES = {
  direct: 'Uden henvisning',
  conversation: 'Samtale først',
  referral: 'Henvisning',
  unknown: 'Ikke oplyst',
} as const;
export type Route = keyof typeof ROUTES;

export const FIRST_STEPS = {
  call: 'Ring først',
  come: 'Bare kom',
  'sign-up': 'Tilmeld dig',
  write: 'Skriv først',
  'ask-gp': 'Spørg din læge',
} as const;
export type FirstStep = keyof typeof FIRST_STEPS;

/** What has no fixed times: whenever one likes, or as one agrees. */
export const AVAILABILITY = { always: 'Når det passer dig', appointment: 'Efter aftale' } as const;
export type Availability = keyof typeof AVAILABILITY;

export const STATUSES = { open: 'Åbent', full: 'Fuldt hold', paused: 'Holder pause' } as const;
export type Status = keyof typeof STATUSES;

export const PRICE_GROUPS = {
  free: 'Gratis',
  'at-most-50': 'Højst 50 kr. pr. gang',
  more: 'Mere end 50 kr. eller kontingent',
  unknown: 'Pris ikke oplyst',
} as const;
export type PriceGroup = keyof typeof PRICE_GROUPS;

export const PRICE_PERIODS = {
  'first-time': 'første gang',
  session: 'pr. gang',
  month: 'om måneden',
  quarter: 'i kvartalet',
  'half-year': 'pr. halvår',
  season: 'pr. sæson',
  year: 'om året',
  course: 'for hele forløbet',
} as const;
export type PricePeriod = keyof typeof PRICE_PERIODS;

export const CONFIRMED_BY = { phone: 'pr. telefon', mail: 'pr. mail', visit: 'ved et besøg' } as const;
export type ConfirmedBy = keyof typeof CONFIRMED_BY;

export const LANGUAGES = {
  da: 'dansk',
  en: 'engelsk',
  de: 'tysk',
  ar: 'arabisk',
  fa: 'farsi',
  so: 'somalisk',
  tr: 'tyrkisk',
  uk: 'ukrainsk',
  pl: 'polsk',
  ro: 'rumænsk',
  ti: 'tigrinya',
  sign: 'tegnsprog',
} as const;
export type Language = keyof typeof LANGUAGES;

/** The keys of a vocabulary as the tuple that Zod's enum wants. */
export function keysOf<T extends object>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
}
