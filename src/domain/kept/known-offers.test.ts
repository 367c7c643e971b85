import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory/directory.ts';
import { listOffers } from '../facets/listed-offer.ts';
import { StampError } from '../facets/row-file.ts';
import type { Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer, makePlace } from '../testing/make-offer.ts';
import { describeDetails } from './kept-details.ts';
import { encodeKept, type KeptFile } from './kept-file.ts';
import { joinKnown, renameKept, todaysId, wordsOfId } from './known-offers.ts';

const TODAY = '2026-11-21';

/** What a browser knows of a directory. */
function send(directory: Directory) {
  const file = JSON.parse(JSON.stringify(encodeKept(directory))) as KeptFile;
  return joinKnown(listOffers(directory), file);
}

const walk = makeOffer({ id: 'walk', title: 'Walk', formerly: ['gang-2022', 'gang-2024'] });
const over = makeOffer({ id: 'over', title: 'Over', valid: { until: '2026-05-31' }, replacedBy: 'walk' });
const constructor = makeOffer({ id: 'constructor', title: 'Built' });
const known = send(makeDirectory({ offers: [walk, over, constructor] }));

test('a browser knows of every offer what it was written from', () => {
  const offers = [
    walk,
    over,
    makeOffer({
      id: 'aa-first',
      start: { route: 'direct', first: 'call', how: 'Ring til Bo' },
      contact: { phone: '75 89 18 11', hours: 'man-tor 9-14', website: 'https://www.bo.dk/hold' },
    }),
    makeOffer({ id: 'made-up', example: true, contact: { phone: '00 00 00 00' } }),
  ];
  const sent = send(makeDirectory({ offers })).offers;
  expect([...sent.keys()].sort()).toEqual(offers.map(({ id }) => id).sort());
  for (const offer of offers) {
    expect(sent.get(offer.id)?.row.title).toBe(offer.title);
    expect(sent.get(offer.id)?.details).toEqual(describeDetails(offer, TODAY));
  }
});

test('files of different offers are not put together', () => {
  const file = encodeKept(makeDirectory({ offers: [walk] }));
  expect(() => joinKnown(listOffers(makeDirectory({ offers: [over] })), file)).toThrow(StampError);
});

test('the same offers in another order are the same file', () => {
  expect(encodeKept({ offers: [walk, over], today: TODAY })).toEqual(
    encodeKept({ offers: [over, walk], today: TODAY }),
  );
});

describe('details', () => {
  const details = (offer: Partial<Offer>) => describeDetails(makeOffer(offer), TODAY);

  test('say how to reach the organiser, and whether the number rings', () => {
    const contact = { phone: '75 89 18 11', hours: 'man-tor 9-14', website: 'https://www.bo.dk/hold' };
    expect(details({ contact })).toMatchObject({
      phone: { number: '75 89 18 11', hours: 'man-tor 9-14', rings: true },
      link: { href: 'https://www.bo.dk/hold', label: 'bo.dk' },
    });
    expect(details({ contact: { phone: '00 00 00 00' } }).phone?.rings).toBe(false);
  });

  test('name at most three places, and how many more there are', () => {
    const places = ['a', 'b', 'c', 'd', 'e'].map((id) => makePlace({ id, name: id.toUpperCase() }));
    expect(details({ places })).toMatchObject({ addresses: { length: 3 }, more: 2 });
    expect(details({ places }).addresses[0]).toBe('A, Ny Skolegade 4, 8723 Løsning');
  });

  test('say an address once, and no town alone', () => {
    expect(details({ places: [makePlace({ name: undefined })] }).addresses).toEqual(['Ny Skolegade 4, 8723 Løsning']);
    expect(details({ places: [makePlace({ name: undefined, address: undefined })] }).addresses).toEqual([]);
  });

  test('of what is over name neither a step nor a place, only what took over', () => {
    expect(describeDetails({ ...over, contact: { phone: '75 89 18 11' } }, TODAY)).toEqual({
      how: '',
      phone: undefined,
      link: undefined,
      addresses: [],
      more: 0,
      replacedBy: 'walk',
    });
  });
});

describe('old ids', () => {
  test('lead to the offer of today, others stay as they are', () => {
    expect(
      ['gang-2022', 'gang-2024', 'walk', 'gone', 'constructor', 'tostring'].map((id) => todaysId(known, id)),
    ).toEqual(['walk', 'walk', 'walk', 'gone', 'constructor', 'tostring']);
  });

  test('are renamed on a list, under the name and day they were kept; an offer kept twice stands once', () => {
    const kept = (id: string) => ({ id, title: `Name of ${id}`, on: TODAY });
    const list = [kept('gone'), kept('gang-2022'), kept('walk')];
    expect(renameKept(known, list)).toEqual([kept('gone'), { ...kept('gang-2022'), id: 'walk' }]);
    const right = [kept('walk'), kept('gone')];
    expect(renameKept(known, right)).toBe(right);
  });

  test('that nothing is known of are said in their words', () => {
    expect(wordsOfId('kom-nu-mand-2022')).toBe('Kom nu mand 2022');
    expect(known.offers.get('tostring')).toBeUndefined();
  });
});
