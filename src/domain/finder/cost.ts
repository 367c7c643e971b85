import { describePrice, priceGroup } from '../price/price.ts';
import type { Offer } from '../offer/offer.ts';
import { type Answer, inSentence, type Question } from './question.ts';

const isFree = ({ price }: Offer) => priceGroup(price) === 'free';
const isCheap = (offer: Offer) => isFree(offer) || priceGroup(offer.price) === 'at-most-50';

function sayPrice(offer: Offer): string {
  if (isFree(offer)) return 'Det er gratis.';
  if (offer.price.length === 0) return 'Vi ved ikke, hvad det koster. Spørg først.';
  return `Det koster ${inSentence(describePrice(offer.price)).replace(/\.$/, '')}.`;
}

const FREE: Answer = {
  text: 'Ikke noget',
  note: 'Kun det, der er gratis',
  said: 'Det skal være gratis',
  fits: isFree,
  reason: sayPrice,
};

const CHEAP: Answer = {
  text: 'Højst 50 kr. pr. gang',
  said: 'Højst 50 kr. pr. gang',
  fits: isCheap,
  reason: sayPrice,
};

/** "Hvad må det koste?" */
export const COST: Question = {
  station: 'Pris',
  title: 'Hvad må det koste?',
  skip: 'Det er lige meget',
  skipped: 'Det er lige meget',
  answers: [FREE, CHEAP],
  bonus: (offer) => (isFree(offer) ? sayPrice(offer) : undefined),
};
