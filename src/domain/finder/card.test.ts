import { expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer } from '../testing/make-offer.ts';
import { cardOf } from './card.ts';

const card = (offer: Partial<Offer>) => cardOf(makeDirectory(), makeOffer(offer));
const CALL: Offer['start'] = { route: 'direct', first: 'call' };

test('a card says what it is, when, where and what it costs', () => {
  expect(card({ when: [{ days: ['tuesday'], from: '17:00' }], price: [{ amount: 0, per: 'session' }] })).toEqual({
    id: 'gaahold',
    title: 'Gåhold',
    example: false,
    stage: 'lasting',
    about: 'Fortsætter · Løsning IF',
    summary: 'Vi går en time i roligt tempo.',
    first: 'come',
    start: 'Bare kom.',
    by: undefined,
    hours: '',
    facts: 'tirsdag 24. nov. kl. 17.00 · Løsning · Gratis',
    know: [],
  });
});

test.each<[string, Partial<Offer>, ReturnType<typeof card>['by'], string]>([
  [
    'a number to ring, and when',
    { start: CALL, contact: { phone: '75 89 18 11', hours: 'man 9-12' } },
    { label: '75 89 18 11', href: 'tel:+4575891811' },
    'Telefontid: man 9-12.',
  ],
  [
    'that nobody knows when',
    { start: CALL, contact: { phone: '75 89 18 11' } },
    { label: '75 89 18 11', href: 'tel:+4575891811' },
    'Telefontid er ikke oplyst.',
  ],
  [
    'a made-up number, which is no link',
    { start: CALL, example: true, contact: { phone: '00 00 00 00' } },
    { label: '00 00 00 00', href: '' },
    'Nummeret er opdigtet.',
  ],
  [
    'a made-up address, which is no link',
    { start: { route: 'direct', first: 'write' }, example: true, contact: { email: 'a@opdigtet.example' } },
    { label: 'a@opdigtet.example', href: '' },
    '',
  ],
  [
    'a page to sign up on',
    { start: { route: 'direct', first: 'sign-up' }, contact: { website: 'https://www.hold.dk/tilmeld' } },
    { label: 'hold.dk', href: 'https://www.hold.dk/tilmeld' },
    '',
  ],
])('the first step tells %s', (_, offer, by, hours) => {
  expect(card(offer)).toMatchObject({ by, hours });
});

test.each<[string, Partial<Offer>, string[]]>([
  ['that it is full', { status: 'full' }, ['Holdet er fuldt lige nu.']],
  ['that it rests', { status: 'paused' }, ['Det holder pause lige nu.']],
  [
    'that a referral is needed',
    { start: { route: 'referral', first: 'ask-gp' } },
    ['Du skal have en henvisning fra din læge.'],
  ],
  ['whom it is for', { audience: ['voksne', 'aeldre'] }, ['Det er for voksne og ældre.']],
  ['nothing where it is for everybody', { audience: ['alle', 'handicap'] }, []],
  ['nothing where it is for grown-ups', { audience: ['voksne'] }, []],
  ['an age', { ages: { from: 18 } }, ['Alder: 18 år eller mere.']],
  [
    'that the facts are old',
    { source: { what: 'Folder', date: '2019' } },
    ['Oplysningen er fra 2019. Spørg, før du tager afsted.'],
  ],
])('what is good to know: %s', (_, offer, know) => {
  expect(card(offer).know).toEqual(know);
});
