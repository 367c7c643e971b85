import type { Offer } from '../offer/offer.ts';
import { describeFirst } from '../start/start.ts';
import { type Answer, type Question, sentence } from './question.ts';

const justCome = ({ start, places, status }: Offer) =>
  start.route === 'direct' && start.first === 'come' && places.length > 0 && status === 'open';

const WELCOMED: Answer = {
  text: 'Nogen tager imod mig',
  note: 'Du bliver mødt, når du er ny',
  said: 'Nogen tager imod mig',
  fits: ({ welcome }) => welcome !== undefined,
  reason: ({ welcome }) => (welcome ? sentence(welcome) : 'Der står ikke, om nogen tager imod dig. Spørg først.'),
};

const WITH_ONE: Answer = {
  text: 'Jeg tager en med',
  note: 'En ven, en nabo eller din partner',
  said: 'Jeg tager en med',
  fits: ({ companion }) => companion,
  reason: ({ companion }) => (companion ? 'Du må tage en med.' : 'Der står ikke, om du må tage en med. Spørg først.'),
};

/** How one begins where one cannot, or may not, just come. */
function sayOtherwise({ start, status, contact }: Offer): string {
  if (status === 'full') return 'Du kan ikke bare komme: Holdet er fuldt.';
  if (status === 'paused') return 'Du kan ikke bare komme: Det holder pause.';
  if (start.first === 'come') return 'Der står ikke, om du bare kan komme. Spørg først.';
  return `Du kan ikke bare komme. Første skridt: ${sentence(describeFirst(start, contact))}`;
}

const COMING: Answer = {
  text: 'Jeg kommer bare',
  note: 'Du skal ikke aftale noget først',
  said: 'Jeg kommer bare',
  fits: justCome,
  reason: (offer) => (justCome(offer) ? 'Du kommer bare. Du skal ikke aftale noget først.' : sayOtherwise(offer)),
};

/** What makes it easier to come the first time, whether it was asked for or not. */
function bonus(offer: Offer): string | undefined {
  if (offer.welcome) return WELCOMED.reason(offer);
  if (offer.companion) return WITH_ONE.reason(offer);
  return justCome(offer) ? COMING.reason(offer) : undefined;
}

/** "Hvordan vil du helst begynde?" */
export const BEGINNING: Question = {
  station: 'Hvordan',
  title: 'Hvordan vil du helst begynde?',
  skip: 'Det er lige meget',
  skipped: 'Det er lige meget',
  answers: [WELCOMED, WITH_ONE, COMING],
  bonus,
};
