import { expect, test } from 'vitest';
import { StampError } from '../facets/row-file.ts';
import { makeOffer, makePlace, makeSite, makeTopic } from '../testing/make-offer.ts';
import { describeFacts } from './handout-facts.ts';
import { decodeHandout, encodeHandout } from './handout-file.ts';

const TODAY = '2026-11-21';
const site = makeSite();
const offers = [
  makeOffer({
    id: 'walk',
    when: [{ days: ['tuesday', 'friday'], from: '17:00', to: '18:30' }],
    welcome: 'Bo står der.',
    notFor: 'Dig, der har gips',
    topics: [makeTopic({ crisis: true }), makeTopic({ id: 'hjerte', urgent: 'Ring 112.' })],
  }),
  makeOffer({
    id: 'constructor',
    start: { route: 'referral', first: 'ask-gp' },
    price: [{ amount: 0, per: 'session' }],
  }),
  makeOffer({
    id: 'bus',
    places: [makePlace(), makePlace({ id: 'torvet', name: 'Torvet i Løsning' })],
    when: [{ dates: ['2026-12-02'], from: '10:00', where: 'torvet' }],
    start: { route: 'direct', first: 'come', bring: 'Sko, og en flaske' },
    companion: true,
  }),
  makeOffer({ id: 'over', valid: { until: '2026-05-31' } }),
];

test('what a browser reads is what was written, whatever the order of the offers', () => {
  const sent = JSON.parse(JSON.stringify(encodeHandout({ offers, site, today: TODAY }))) as ReturnType<
    typeof encodeHandout
  >;
  const read = decodeHandout(sent, ['over', 'bus', 'walk', 'constructor']);
  expect([...read.keys()].sort()).toEqual(['bus', 'constructor', 'over', 'walk']);
  for (const offer of offers) expect(read.get(offer.id)).toEqual(describeFacts(offer, site, TODAY));
});

test('the same directory gives the same file, whatever the order of its offers', () => {
  const backwards = [...offers].reverse();
  expect(encodeHandout({ offers: backwards, site, today: TODAY })).toEqual(
    encodeHandout({ offers, site, today: TODAY }),
  );
});

test('a file of other offers is refused', () => {
  expect(() => decodeHandout(encodeHandout({ offers, site, today: TODAY }), ['walk'])).toThrow(StampError);
});
