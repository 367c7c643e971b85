import type { Offer } from '../offer/offer.ts';
import { priceGroup } from '../price/price.ts';
import type { Rule } from '../schedule/schedule.ts';
import { wordsOf } from './letters.ts';
import { openTerm, type Term, wishTerm } from './term.ts';

const DAYS = {
  monday: 'mandag',
  tuesday: 'tirsdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
  saturday: 'loerdag',
  sunday: 'soendag',
} as const;
const WEEKEND: readonly string[] = [DAYS.saturday, DAYS.sunday];

const FREE = /\bgratis\b|koster ikke noget|koster ingenting|uden betaling/i;
const CLOCK = /\bkl\.?\s*(\d{1,2})(?![\d])/i;
const MORNING_ENDS = 12;
const EVENING_BEGINS = 17;

const dayTerms = (day: string): Term[] => [
  wishTerm('dag', day),
  wishTerm('dag', WEEKEND.includes(day) ? 'weekend' : 'hverdage'),
];

function hourTerms(hour: number): Term[] {
  if (hour >= EVENING_BEGINS) return [wishTerm('tid', 'aften')];
  return [wishTerm('tid', hour < MORNING_ENDS ? 'formiddag' : 'eftermiddag'), wishTerm('tid', 'om-dagen')];
}

const termsOfRules = (rules: readonly Rule[]): Term[] =>
  rules.flatMap(({ days = [], from }) => [
    ...days.flatMap((day) => dayTerms(DAYS[day])),
    ...hourTerms(Number(from.slice(0, 2))),
  ]);

/** What a text says of days and hours, where nobody has written them as data. */
function termsOfText(text: string): Term[] {
  const words = new Set(wordsOf(text));
  const days = Object.values(DAYS).filter((day) => words.has(day) || words.has(`${day}e`));
  const hour = CLOCK.exec(text)?.[1];
  return days.length === 0 ? [] : [...days.flatMap(dayTerms), ...(hour === undefined ? [] : hourTerms(Number(hour)))];
}

/** The wishes an offer meets: its towns, price, days and hours, ways to take part, as data or, without data, as its text says. */
export function wishTermsOf(offer: Offer): Term[] {
  const text = `${offer.summary} ${offer.text}`;
  const price = priceGroup(offer.price);
  const isFree = price === 'free' || (price === 'unknown' && FREE.test(text));
  const times = offer.when.length > 0 ? termsOfRules(offer.when) : termsOfText(text);
  return [
    ...new Set([
      ...offer.places.map(({ town }) => wishTerm('by', town.id)),
      ...(offer.places.length === 0 ? [openTerm('by')] : []),
      ...(isFree ? [wishTerm('pris', 'gratis')] : []),
      ...(isFree || price === 'at-most-50' ? [wishTerm('pris', 'hoejst50')] : []),
      ...(price === 'unknown' && !isFree ? [openTerm('pris')] : []),
      ...times,
      ...(times.length === 0 ? [openTerm('dag'), openTerm('tid')] : []),
      ...(offer.attend.includes('online') ? [wishTerm('deltag', 'online')] : []),
      ...(offer.attend.includes('phone') ? [wishTerm('deltag', 'telefon')] : []),
      ...offer.languages.map((language) => wishTerm('sprog', language)),
      ...(offer.start.route === 'direct' ? [wishTerm('start', 'uden-henvisning')] : []),
      ...(offer.places.some(({ access }) => access.includes('step-free')) ? [wishTerm('adgang', 'trinfri')] : []),
    ]),
  ];
}
