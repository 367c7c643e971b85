import { describe, expect, test } from 'vitest';
import { listOffers } from '../facets/listed-offer.ts';
import { encodeRows } from '../facets/row-file.ts';
import { makeDirectory, makeOffer, makeOrganisation, makePlace, makeTopic, makeTown } from '../testing/make-offer.ts';
import { decodeSuggestions, encodeSuggestions } from './suggest-file.ts';

const over = { valid: { until: '2026-01-31' } } as const;

/** What the browser makes of both files, each as "kind: label → id". */
function suggestionsOf(directory: ReturnType<typeof makeDirectory>) {
  const file = encodeSuggestions(directory);
  const rows = encodeRows(listOffers(directory));
  return decodeSuggestions(JSON.parse(JSON.stringify(file)) as typeof file, rows);
}
const inWords = (directory: ReturnType<typeof makeDirectory>) =>
  suggestionsOf(directory).map(({ kind, label, id }) => `${kind}: ${label} → ${id}`);

test('every topic, town, organiser and offer comes out with its own id', () => {
  const directory = makeDirectory({
    offers: [
      makeOffer({ id: 'gaahold', title: 'Gåhold' }),
      makeOffer({
        id: 'kol',
        title: 'KOL-hold',
        organisation: makeOrganisation({ id: 'sund', name: 'Sundhedshuset' }),
      }),
    ],
  });
  expect(inWords(directory)).toEqual(
    expect.arrayContaining([
      'topic: Bevægelse → bevaegelse',
      'town: Løsning → loesning',
      'organisation: Løsning IF → loesning-if',
      'organisation: Sundhedshuset → sund',
      'offer: Gåhold → gaahold',
      'offer: KOL-hold → kol',
    ]),
  );
  expect(inWords(directory)).toHaveLength(6);
});

describe('what is over', () => {
  const uldum = makePlace({ id: 'hallen', town: makeTown({ id: 'uldum', name: 'Uldum' }) });
  const ended = makeOffer({
    ...over,
    id: 'danseaften',
    title: 'Danseaften',
    places: [uldum],
    organisation: makeOrganisation({ id: 'dans', name: 'Danseklubben' }),
    topics: [makeTopic({ id: 'faellesskab', title: 'Fællesskab' })],
  });

  test('is never suggested, nor are a town and an organiser without anything else', () => {
    const words = inWords(makeDirectory({ offers: [ended, makeOffer()] })).join('\n');
    expect(words).toContain('Gåhold');
    expect(words).not.toMatch(/Danseaften|Uldum|Danseklubben/);
  });

  test('leaves its topic, whose page helps all the same', () => {
    expect(inWords(makeDirectory({ offers: [ended] }))).toEqual(['topic: Fællesskab → faellesskab']);
  });
});

test('what is made up is known as that', () => {
  const directory = makeDirectory({
    offers: [
      makeOffer({ title: 'Opdigtet hold', id: 'opdigtet-hold', example: true }),
      makeOffer({ organisation: makeOrganisation({ id: 'klubben', name: 'Klubben', example: true }) }),
    ],
  });
  const madeUp = suggestionsOf(directory).filter(({ isExample }) => isExample);
  expect(madeUp.map(({ label }) => label)).toEqual(['Klubben', 'Opdigtet hold']);
});

test('organisers stand in Danish order', () => {
  const offers = ['Århus', 'Ærø', 'Zoo'].map((name) =>
    makeOffer({ id: name, organisation: makeOrganisation({ id: name, name }) }),
  );
  expect(encodeSuggestions(makeDirectory({ offers })).organisations.names).toEqual(['Zoo', 'Ærø', 'Århus']);
});

test('rows of other offers give no offers, and leave the rest', () => {
  const file = encodeSuggestions(makeDirectory());
  const others = encodeRows(listOffers(makeDirectory({ offers: [makeOffer({ id: 'andet' })] })));
  expect(decodeSuggestions(file, others).map(({ kind }) => kind)).toEqual(['topic', 'town', 'organisation']);
});
