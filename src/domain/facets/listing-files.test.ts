import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../content/read-directory.ts';
import type { Directory } from '../directory/directory.ts';
import { makeDirectory, makeOffer, makePlace } from '../testing/make-offer.ts';
import { encodeFacets } from './facet-file.ts';
import { listOffers } from './listed-offer.ts';
import { decodeListing, encodeRows } from './row-file.ts';

const TODAY = '2026-11-21';

function read(folder: string): Directory {
  const { directory, problems } = readDirectory(folder, TODAY);
  if (!directory) throw new Error(`${folder}: ${JSON.stringify(problems.slice(0, 2))}`);
  return directory;
}

/** Both files of a list, as a browser gets them. */
function sendAndRead(directory: Directory) {
  const offers = listOffers(directory);
  const files = JSON.stringify([encodeFacets(offers), encodeRows(offers)]);
  const [facets, rows] = JSON.parse(files) as [ReturnType<typeof encodeFacets>, ReturnType<typeof encodeRows>];
  return decodeListing(facets, rows);
}

describe('the two files of the list', () => {
  test.each(['content', 'tests/gallery'])(
    'tell a browser of every offer in %s what the page was built from',
    (folder) => {
      const directory = read(folder);
      const sent = sendAndRead(directory);
      expect(sent.length).toBeGreaterThan(40);
      expect(sent).toEqual(listOffers(directory));
    },
  );

  test('are the same bytes for the same content and day', () => {
    const write = () => {
      const offers = listOffers(read('tests/gallery'));
      return JSON.stringify([encodeFacets(offers), encodeRows(offers)]);
    };
    expect(write()).toBe(write());
  });

  test('keep a list without offers', () => {
    expect(sendAndRead(makeDirectory({ offers: [] }))).toEqual([]);
  });

  test('keep titles, names and first steps that look like our own shorthand', () => {
    const offers = [
      makeOffer({ id: 'other-id', title: 'Ring 12 34 56 78' }),
      makeOffer({ id: 'a-b', title: 'A · B', organisation: { ...makeOffer().organisation, name: 'X · Y' } }),
      makeOffer({ id: 'phone', title: 'Phone', start: { route: 'direct', first: 'call' }, contact: { phone: '1888' } }),
    ];
    const directory = makeDirectory({ offers });
    expect(sendAndRead(directory)).toEqual(listOffers(directory));
  });

  test('give one point to each place, and two names to two places at one point', () => {
    const at = { lat: 55.123456, lon: 9.654321 };
    const offers = [
      makeOffer({ id: 'a', title: 'A', places: [makePlace({ name: 'Hallen', at }), makePlace({ name: 'Salen', at })] }),
      makeOffer({ id: 'b', title: 'B', places: [makePlace({ name: 'Salen', at })] }),
      makeOffer({ id: 'c', title: 'C', places: [] }),
    ];
    const points = Object.fromEntries(
      sendAndRead(makeDirectory({ offers })).map(({ row, points: at }) => [row.id, at]),
    );
    const point = { lat: 55.12346, lon: 9.65432, town: 'loesning', stepFree: false };
    expect(points).toEqual({
      a: [
        { ...point, name: 'Hallen' },
        { ...point, name: 'Salen' },
      ],
      b: [{ ...point, name: 'Salen' }],
      c: [],
    });
  });

  test('keep every time of the week, its place and its next, and which places are step-free', () => {
    const [a, b] = [makePlace({ id: 'a', name: 'A', access: ['step-free'] }), makePlace({ id: 'b', name: 'B' })];
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
    const when = ['09:00', '13:00', '19:00'].flatMap((from) =>
      ['a', 'b'].map((where) => ({ days: [...days], from, where })),
    );
    const offers = [
      makeOffer({ id: 'x', title: 'X', places: [a, b], when, languages: ['ar', 'da'], attend: ['phone', 'in-person'] }),
      makeOffer({ id: 'y', title: 'Y', places: [], when: [{ days: ['sunday'], from: '23:00' }] }),
      makeOffer({ id: 'z', title: 'Z', places: [b, a], when: when.slice(1, 2), status: 'full' }),
    ];
    const directory = makeDirectory({ offers });
    const listed = listOffers(directory);
    expect(listed.map(({ occasions }) => occasions.length)).toContain(42);
    expect(sendAndRead(directory)).toEqual(listed);
  });

  test('that do not belong together are refused', () => {
    const facets = encodeFacets(listOffers(makeDirectory()));
    const rows = encodeRows(listOffers(makeDirectory({ offers: [makeOffer({ id: 'other' })] })));
    expect(() => decodeListing(facets, rows)).toThrowErrorMatchingInlineSnapshot(
      `[StampError: Facets are of 102ebab1, rows of c87d8df5.]`,
    );
  });
});
