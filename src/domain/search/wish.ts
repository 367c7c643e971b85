import type { Point } from '../place/place.ts';
import { type Language, LANGUAGES } from '../vocabulary/vocabulary.ts';
import { wordsOf } from './letters.ts';
import type { Term } from './term.ts';

/** What a visitor's words narrow by without ever emptying the list. */
export type WishKind = 'by' | 'pris' | 'dag' | 'tid' | 'deltag' | 'start' | 'adgang' | 'sprog';

/** A wish that was read out of a query: "Aften", "I Løsning". */
export interface Wish {
  kind: WishKind;
  label: string;
  /** An offer meets it that has one of these terms. */
  terms: readonly Term[];
  /** The words of the query that say it, in plain letters. */
  words: readonly string[];
  /** Where it is, when it is a place. */
  at?: Point | undefined;
}

/** A wish that can be said, by its phrases. */
export interface WishRule {
  kind: WishKind;
  value: string;
  label: string;
  /** Words in plain letters. */
  phrase: readonly string[];
}

const rulesFor = (kind: WishKind, value: string, label: string, said: string): WishRule[] =>
  said.split(', ').map((text) => ({ kind, value, label, phrase: wordsOf(text) }));

/** Every wish that is no place, with what says it: Danish, and English for those who are new here. */
export const WISH_RULES: readonly WishRule[] = [
  rulesFor(
    'pris',
    'gratis',
    'Gratis',
    'gratis, uden betaling, koster ikke noget, koster ingenting, uden at betale, nul kroner, 0 kr, 0 kroner, free, for free, no cost',
  ),
  rulesFor(
    'pris',
    'hoejst50',
    'Gratis eller højst 50 kr.',
    'billig, billigt, billige, få penge, ikke råd, lav pris, ikke dyrt, cheap, low cost',
  ),
  rulesFor(
    'tid',
    'formiddag',
    'Formiddag',
    'formiddag, formiddage, formiddagen, om morgenen, morgen, in the morning, morning',
  ),
  rulesFor('tid', 'eftermiddag', 'Eftermiddag', 'eftermiddag, eftermiddage, eftermiddagen, afternoon'),
  rulesFor(
    'tid',
    'aften',
    'Aften',
    'aften, aftenen, aftener, om aftenen, efter arbejde, efter fyraften, fyraften, evening, after work',
  ),
  rulesFor('tid', 'om-dagen', 'Om dagen', 'om dagen, dagtimer, dagtimerne, i dagtimerne, daytime'),
  rulesFor('dag', 'weekend', 'Weekend', 'weekend, weekenden, weekender, i weekenden'),
  rulesFor('dag', 'hverdage', 'Hverdage', 'hverdage, hverdag, på hverdage, weekdays'),
  rulesFor('dag', 'mandag', 'Mandag', 'mandag, mandage, monday'),
  rulesFor('dag', 'tirsdag', 'Tirsdag', 'tirsdag, tirsdage, tuesday'),
  rulesFor('dag', 'onsdag', 'Onsdag', 'onsdag, onsdage, wednesday'),
  rulesFor('dag', 'torsdag', 'Torsdag', 'torsdag, torsdage, thursday'),
  rulesFor('dag', 'fredag', 'Fredag', 'fredag, fredage, friday'),
  rulesFor('dag', 'loerdag', 'Lørdag', 'lørdag, lørdage, saturday'),
  rulesFor('dag', 'soendag', 'Søndag', 'søndag, søndage, sunday'),
  rulesFor('deltag', 'online', 'På nettet', 'online, på nettet, over nettet, hjemmefra, digitalt, på video, webinar'),
  rulesFor('deltag', 'telefon', 'På telefon', 'på telefon, over telefonen, telefonisk, by phone'),
  rulesFor(
    'start',
    'uden-henvisning',
    'Uden henvisning',
    'uden henvisning, uden tilmelding, drop in, dropin, bare møde op',
  ),
  rulesFor(
    'adgang',
    'trinfri',
    'Trinfri adgang',
    'trinfri, niveaufri, uden trapper, kørestolsvenlig, kørestolsvenligt, handicapvenlig, handicapvenligt, wheelchair accessible',
  ),
  ...Object.entries({
    en: 'engelsk, på engelsk, english, in english',
    de: 'tysk, på tysk, german, deutsch',
    ar: 'arabisk, på arabisk, arabic',
    fa: 'farsi, på farsi, persisk, persian',
    so: 'somalisk, på somalisk, somali',
    tr: 'tyrkisk, på tyrkisk, turkish',
    uk: 'ukrainsk, på ukrainsk, ukrainian',
    pl: 'polsk, på polsk, polish',
    ro: 'rumænsk, på rumænsk, romanian',
    ti: 'tigrinya, på tigrinya',
    sign: 'tegnsprog, på tegnsprog, sign language',
  } satisfies Record<Exclude<Language, 'da'>, string>).map(([code, said]) =>
    rulesFor('sprog', code, `På ${LANGUAGES[code as Language]}`, said),
  ),
]
  .flat()
  // What is said in more words is meant when both fit.
  .sort((a, b) => b.phrase.length - a.phrase.length);
