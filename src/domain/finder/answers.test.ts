import { expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeOffer, makePlace, makeTopic, makeTown } from '../testing/make-offer.ts';
import { BEGINNING } from './beginning.ts';
import { COST } from './cost.ts';
import type { Question } from './question.ts';
import { whereQuestion } from './where.ts';
import { wishQuestion } from './wish.ts';

const LUNGS = makeTopic({ id: 'lunger', title: 'Lunger' });
const HEART = makeTopic({ id: 'hjerte', title: 'Hjerte og blodtryk' });
const WISH = wishQuestion([
  { sentence: 'Jeg bliver let forpustet', because: 'Fordi du let bliver forpustet', topics: [LUNGS, HEART] },
]);
const uldum = makeTown({ id: 'uldum', name: 'Uldum', at: { lat: 55.84714, lon: 9.58956 } });
const aale = makeTown({ id: 'aale', name: 'Aale', at: { lat: 55.8939, lon: 9.5617 } });
const WHERE = whereQuestion([{ town: uldum, villages: [aale] }]);
const at = (...towns: (typeof uldum)[]) => ({ places: towns.map((town) => makePlace({ town })) });

/** Does an offer fit an answer, counted from 1, and what is said of it? */
function ask(question: Question, number: number, offer: Partial<Offer>): [fits: boolean, reason: string] {
  const answer = question.answers[number - 1];
  if (!answer) throw new Error(`${question.title} has no answer ${number}.`);
  return [answer.fits(makeOffer(offer)), answer.reason(makeOffer(offer))];
}

test.each<[string, Question, number, Partial<Offer>, boolean, string]>([
  [
    'the nearest topic of a wish is named',
    WISH,
    1,
    { topics: [HEART, LUNGS] },
    true,
    'Fordi du let bliver forpustet: Det handler om lunger.',
  ],
  [
    'a wish is met by its second topic',
    WISH,
    1,
    { topics: [HEART] },
    true,
    'Fordi du let bliver forpustet: Det handler om hjerte og blodtryk.',
  ],
  ['a wish is not met by another topic', WISH, 1, {}, false, 'Noget andet: Det handler om bevægelse.'],
  [
    'who welcomes, in the organiser’s words',
    BEGINNING,
    1,
    { welcome: 'En frivillig tager imod dig i døren' },
    true,
    'En frivillig tager imod dig i døren.',
  ],
  ['nobody is promised', BEGINNING, 1, {}, false, 'Der står ikke, om nogen tager imod dig. Spørg først.'],
  ['bringing one', BEGINNING, 2, { companion: true }, true, 'Du må tage en med.'],
  [
    'not known whether one may be brought',
    BEGINNING,
    2,
    {},
    false,
    'Der står ikke, om du må tage en med. Spørg først.',
  ],
  ['just coming', BEGINNING, 3, {}, true, 'Du kommer bare. Du skal ikke aftale noget først.'],
  [
    'just coming is not known to be right',
    BEGINNING,
    3,
    { start: { route: 'unknown', first: 'come' } },
    false,
    'Der står ikke, om du bare kan komme. Spørg først.',
  ],
  [
    'a call first',
    BEGINNING,
    3,
    { start: { route: 'direct', first: 'call' }, contact: { phone: '75 89 18 11' } },
    false,
    'Du kan ikke bare komme. Første skridt: Ring 75 89 18 11.',
  ],
  [
    'nobody just comes to what is full',
    BEGINNING,
    3,
    { status: 'full' },
    false,
    'Du kan ikke bare komme: Holdet er fuldt.',
  ],
  ['free', COST, 1, { price: [{ amount: 0, per: 'session' }] }, true, 'Det er gratis.'],
  ['not free', COST, 1, { price: [{ amount: 25, per: 'session' }] }, false, 'Det koster 25 kr. pr. gang.'],
  [
    'free the first time only',
    COST,
    1,
    {
      price: [
        { amount: 0, per: 'first-time' },
        { amount: 300, per: 'season' },
      ],
    },
    false,
    'Det koster 300 kr. pr. sæson.',
  ],
  ['a price nobody told', COST, 1, {}, false, 'Vi ved ikke, hvad det koster. Spørg først.'],
  ['exactly 50 kr.', COST, 2, { price: [{ amount: 50, per: 'session' }] }, true, 'Det koster 50 kr. pr. gang.'],
  ['free is at most 50 kr.', COST, 2, { price: [{ amount: 0, per: 'session' }] }, true, 'Det er gratis.'],
  ['51 kr.', COST, 2, { price: [{ amount: 51, per: 'session' }] }, false, 'Det koster 51 kr. pr. gang.'],
  ['in the town', WHERE, 1, at(makeTown(), uldum), true, 'Det er i Uldum.'],
  ['in a village of the town', WHERE, 1, at(aale), true, 'Det er i Aale, 5 km fra Uldum.'],
  ['in another town', WHERE, 1, at(makeTown()), false, 'Ikke i Uldum, men i Løsning, 8 km derfra.'],
  [
    'on the telephone, not in the town',
    WHERE,
    1,
    { places: [], attend: ['phone'] },
    false,
    'Ikke i Uldum, men på telefon.',
  ],
  ['a place nobody told', WHERE, 1, { places: [], attend: [] }, false, 'Vi ved ikke, hvor det er.'],
  ['by telephone', WHERE, 2, { places: [], attend: ['phone'] }, true, 'Du kan ringe hjemmefra.'],
  ['on the net', WHERE, 2, { places: [], attend: ['online'] }, true, 'Det foregår på nettet. Du kan blive hjemme.'],
  [
    'by telephone and on the net',
    WHERE,
    2,
    { places: [], attend: ['phone', 'online'] },
    true,
    'Du kan ringe eller skrive hjemmefra.',
  ],
  ['neither', WHERE, 2, {}, false, 'Ikke på telefon eller nettet, men her: Løsning.'],
])('%s', (_, question, number, offer, fits, reason) => {
  expect(ask(question, number, offer)).toEqual([fits, reason]);
});

test.each<[string, Question, Partial<Offer>, string | undefined]>([
  ['what it is about', WISH, { topics: [LUNGS, HEART] }, 'Det handler om lunger, hjerte og blodtryk.'],
  ['who welcomes, before all else', BEGINNING, { welcome: 'Vi mødes i døren.', companion: true }, 'Vi mødes i døren.'],
  ['that one may be brought', BEGINNING, { companion: true }, 'Du må tage en med.'],
  ['nothing of a beginning that is not easy', BEGINNING, { start: { route: 'referral', first: 'ask-gp' } }, undefined],
  ['that it is free', COST, { price: [{ amount: 0, per: 'session' }] }, 'Det er gratis.'],
  ['nothing of a price', COST, { price: [{ amount: 25, per: 'session' }] }, undefined],
])('a question that was skipped still tells %s', (_, question, offer, told) => {
  expect(question.bonus(makeOffer(offer))).toBe(told);
});
