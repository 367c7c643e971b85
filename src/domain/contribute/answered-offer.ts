import type { KeptDetails } from '../kept/kept-details.ts';
import type { OfferRow } from '../offer/offer-row.ts';
import { capitalise } from '../text/fields.ts';

/** What the site says of an offer now, for somebody who is asked whether it is still right. */

/** One fact with what it is called: "Sted", "Sundhedshuset, Ny Skolegade 4, 8723 Løsning". */
export type SaidFact = readonly [name: string, text: string];

/** The next time is a day of its own: "tirsdag 24. nov."; a rule in words has no date in it. */
const isDated = ({ when, time }: OfferRow) => time !== '' && /\d/.test(when);

function sayPlaces({ where }: OfferRow, { addresses, more }: KeptDetails): string {
  const others = more === 0 ? [] : [more === 1 ? 'og et sted mere' : `og ${more} steder mere`];
  return addresses.length > 0 ? [...addresses, ...others].join('; ') : where;
}

function sayPhone({ phone }: KeptDetails): string {
  return phone ? `${phone.number}${phone.hours ? ` (${phone.hours})` : ''}` : '';
}

/** What row and details tell of an offer; what is not known says so, what is empty is left out. */
export function answeredFacts(row: OfferRow, details: KeptDetails): SaidFact[] {
  const [organiser = '', ...whom] = row.who.split(' · ');
  const when = [row.when, row.time].filter(Boolean).join(' ');
  const facts: SaidFact[] = [
    ['Første skridt', details.how || row.start],
    [isDated(row) ? 'Næste gang' : 'Tid', row.whenKnown ? capitalise(when) : 'Ikke oplyst'],
    ['Sted', sayPlaces(row, details)],
    ['Pris', row.priceKnown ? row.price : 'Ikke oplyst'],
    ['Telefon', sayPhone(details)],
    ['Hjemmeside eller mail', details.link?.label ?? ''],
    ['Arrangør', organiser],
    ['For hvem', capitalise(whom.join(', '))],
  ];
  return facts.filter(([, text]) => text !== '');
}
