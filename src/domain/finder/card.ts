import { rowOf } from '../directory/listing.ts';
import type { Directory } from '../directory/directory.ts';
import { nextSession } from '../offer/offer-row.ts';
import { describeAges, type Offer } from '../offer/offer.ts';
import { describeSteps, type Step } from '../start/steps.ts';
import { joinWithAnd, phoneHref } from '../text/fields.ts';
import { AUDIENCES, type FirstStep, type Stage, STAGES } from '../vocabulary/vocabulary.ts';
import { inSentence, sentence } from './question.ts';

/** What the finder says of an offer, whoever asked: plain text, ready to show. */
export interface Card {
  id: string;
  title: string;
  example: boolean;
  stage: Stage;
  /** "Fortsætter · Hornsyld IF" */
  about: string;
  summary: string;
  /** The first step: "Ring, og aftal en prøvegang". */
  first: FirstStep;
  start: string;
  /** The number or address that the first step is done with; it is shown only where `href` is empty. */
  by: { label: string; href: string } | undefined;
  /** When it can be rung, or that it cannot. */
  hours: string;
  /** "tirsdag 24. nov. kl. 17 · Løsning · Gratis" */
  facts: string;
  /** What is good to know before setting off. */
  know: readonly string[];
}

/** The way to the first step; a made-up one is shown, and never a link. */
function byOf({ phone, link }: Step, example: boolean): Pick<Card, 'by' | 'hours'> {
  if (phone?.first || (phone && !link)) {
    const href = phone.rings ? phoneHref(phone.number) : '';
    const hours = !phone.rings
      ? 'Nummeret er opdigtet.'
      : phone.hours
        ? `Telefontid: ${phone.hours}.`
        : 'Telefontid er ikke oplyst.';
    return { by: { label: phone.number, href }, hours };
  }
  return { by: link && example ? { ...link, href: '' } : link, hours: '' };
}

/** Whom it is for, when it is not for everybody. */
function sayWhom({ audience, ages }: Offer): string[] {
  const isForAll = audience.includes('alle') || audience.join() === 'voksne' || audience.length === 0;
  const whom = joinWithAnd(audience.map((one) => inSentence(AUDIENCES[one])));
  const old = describeAges(ages);
  return [...(isForAll ? [] : [`Det er for ${whom}.`]), ...(old ? [`Alder: ${old}.`] : [])];
}

const STATUS = { open: [], full: ['Holdet er fuldt lige nu.'], paused: ['Det holder pause lige nu.'] } as const;

/** What the finder says of an offer on the day of the build. */
export function cardOf(directory: Directory, offer: Offer): Card {
  const row = rowOf(directory, offer);
  const [first] = describeSteps(offer, nextSession(offer, directory.site, directory.today));
  const isDated = row.whenKnown && offer.status === 'open' && row.when !== offer.contact.hours;
  const when = isDated ? [row.when, row.time].filter(Boolean).join(' ') : '';
  return {
    id: offer.id,
    title: offer.title,
    example: offer.example,
    stage: offer.stage,
    about: `${STAGES[offer.stage]} · ${offer.organisation.name}`,
    summary: offer.summary,
    first: offer.start.first,
    start: sentence(first?.title ?? row.start),
    ...byOf(first ?? { title: '', text: [] }, offer.example),
    facts: [when, row.where, row.price].filter(Boolean).join(' · '),
    know: [
      ...STATUS[offer.status],
      ...(offer.start.route === 'referral' ? ['Du skal have en henvisning fra din læge.'] : []),
      ...sayWhom(offer),
      ...(row.stale ? [`${row.stale}. Spørg, før du tager afsted.`] : []),
    ],
  };
}
