import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_NAMES, OFFER_FACETS, type OfferChoices } from './facet.ts';
import { choicesOf, countChoices, type Filterable, filterOffers, type Filters } from './filter.ts';
import { PARTS, withUntimed } from './occasion.ts';

const nothing: OfferChoices = {
  topic: [],
  audience: [],
  price: [],
  route: [],
  attend: [],
  language: [],
  stage: [],
  type: [],
};

/** Times at places, each as "point weekday part". */
function offer(
  id: string,
  choices: Partial<OfferChoices>,
  towns: readonly string[] = [],
  times: readonly string[] = [],
) {
  const timed = times.map((time) => {
    const [point = '', weekday, part] = time.split(' ');
    const named = PARTS.find((one) => one.part === part);
    if (!named) throw new Error(`There is no "${part ?? ''}" in a day.`);
    return {
      point: point === '-' ? undefined : Number(point),
      slot: { weekday: Number(weekday), part: named.part },
      next: undefined,
    };
  });
  return {
    id,
    choices: { ...nothing, ...choices },
    points: towns.map((town) => ({ town: town.replace('+', ''), stepFree: town.endsWith('+') })),
    occasions: withUntimed(timed, towns.length),
  };
}

const walk = offer(
  'gaahold',
  { topic: ['bevaegelse'], price: ['gratis', 'hoejst-50'] },
  ['uldum', 'glud+'],
  ['0 1 aften', '0 3 formiddag', '1 5 formiddag'],
);
const choir = offer('lungekor', { topic: ['lunger', 'faellesskab'], price: ['mere'] }, ['uldum']);
const swim = offer(
  'svoemning',
  { topic: ['bevaegelse'], price: ['hoejst-50'] },
  ['glud'],
  ['0 1 formiddag', '0 2 aften'],
);
const talk = offer(
  'samtale',
  { topic: ['lunger'], attend: ['telefon'], language: ['arabisk'] },
  [],
  ['- 0 eftermiddag'],
);
const offers = [walk, choir, swim, talk];
const idsOf = (filters: Filters) => filterOffers(offers, filters).map(({ id }) => id);

describe('filters', () => {
  test('no choice keeps every offer, in its order', () => {
    expect(filterOffers(offers, {})).toEqual(offers);
  });

  test('an offer must meet every choice', () => {
    expect(idsOf({ town: 'uldum' })).toEqual(['gaahold', 'lungekor']);
    expect(idsOf({ town: 'uldum', topic: 'bevaegelse' })).toEqual(['gaahold']);
    expect(idsOf({ town: 'uldum', topic: 'natur' })).toEqual([]);
    expect(idsOf({ attend: 'telefon', language: 'arabisk' })).toEqual(['samtale']);
  });

  test('a choice taken back is as one never made', () => {
    expect(filterOffers(offers, { town: undefined, day: undefined })).toEqual(offers);
  });

  test('whoever can pay 50 kr. sees what is free as well', () => {
    expect(idsOf({ price: 'hoejst-50' })).toEqual(['gaahold', 'svoemning']);
    expect(idsOf({ price: 'gratis' })).toEqual(['gaahold']);
  });

  test('a day and a part of the day must be one and the same time', () => {
    expect(idsOf({ day: 'tirsdag' })).toEqual(['gaahold', 'svoemning']);
    expect(idsOf({ time: 'aften' })).toEqual(['gaahold', 'svoemning']);
    expect(idsOf({ day: 'tirsdag', time: 'aften' })).toEqual(['gaahold']);
    expect(idsOf({ day: 'onsdag', time: 'formiddag' })).toEqual([]);
  });

  test('a time must be in the town that was chosen', () => {
    expect(idsOf({ town: 'glud', day: 'loerdag' })).toEqual(['gaahold']);
    expect(idsOf({ town: 'glud', day: 'torsdag' })).toEqual([]);
    expect(idsOf({ town: 'glud', time: 'aften' })).toEqual(['svoemning']);
  });

  test('step-free must be the place where it is, and a place that says nothing is not', () => {
    expect(idsOf({ access: 'trinfri' })).toEqual(['gaahold']);
    expect(idsOf({ access: 'trinfri', town: 'glud' })).toEqual(['gaahold']);
    expect(idsOf({ access: 'trinfri', town: 'uldum' })).toEqual([]);
    expect(idsOf({ access: 'trinfri', day: 'tirsdag' })).toEqual([]);
  });

  test('the five workdays and the two others have a choice of their own', () => {
    expect(idsOf({ day: 'hverdage' })).toEqual(['gaahold', 'svoemning', 'samtale']);
    expect(idsOf({ day: 'weekend' })).toEqual(['gaahold']);
    expect(idsOf({ day: 'hverdage', time: 'eftermiddag' })).toEqual(['samtale']);
  });

  test('an offer without known times is on no day, and stays where no day is asked for', () => {
    expect(idsOf({ day: 'hverdage' })).not.toContain('lungekor');
    expect(idsOf({ day: 'weekend' })).not.toContain('lungekor');
    expect(idsOf({ town: 'uldum' })).toContain('lungekor');
  });
});

describe('counts', () => {
  test('tell what each choice would give while the others stay', () => {
    const counts = countChoices(offers, { town: 'uldum' });
    expect(counts.topic.get('bevaegelse')).toBe(1);
    expect(counts.topic.get('lunger')).toBe(1);
    expect(counts.topic.get('natur')).toBeUndefined();
  });

  test('of the facet that is chosen tell what another choice would give instead', () => {
    expect(Object.fromEntries(countChoices(offers, { town: 'uldum', topic: 'bevaegelse' }).town)).toEqual({
      uldum: 1,
      glud: 2,
    });
  });

  test('of a part of the day follow the day', () => {
    expect(Object.fromEntries(countChoices(offers, { day: 'tirsdag' }).time)).toEqual({ aften: 1, formiddag: 1 });
    expect(Object.fromEntries(countChoices(offers, { time: 'aften' }).day)).toEqual({
      tirsdag: 1,
      onsdag: 1,
      hverdage: 2,
    });
  });

  test('are what filtering gives, for any offers and choices', () => {
    const values: Record<(typeof FACET_NAMES)[number], string[]> = {
      ...(Object.fromEntries(OFFER_FACETS.map((facet) => [facet, ['a', 'b', 'c']])) as Record<
        (typeof FACET_NAMES)[number],
        string[]
      >),
      town: ['uldum', 'glud'],
      access: ['trinfri'],
      day: ['mandag', 'tirsdag', 'soendag', 'hverdage', 'weekend'],
      time: ['formiddag', 'aften'],
    };
    const some = (list: string[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 2 });
    const anyChoices = fc.record(Object.fromEntries(OFFER_FACETS.map((facet) => [facet, some(values[facet])])));
    const anyTime = fc
      .tuple(fc.nat({ max: 2 }), fc.constantFrom(0, 1, 6), fc.constantFrom('formiddag', 'aften'))
      .map((parts) => parts.join(' '));
    const anyOffer: fc.Arbitrary<Filterable> = fc
      .tuple(
        anyChoices,
        fc.array(fc.constantFrom('uldum', 'glud+', 'glud'), { maxLength: 3 }),
        fc.uniqueArray(anyTime, { maxLength: 4 }),
      )
      .map(([choices, towns, times]) => {
        const there = times.map((time) => (towns.length === 0 ? `-${time.slice(1)}` : time));
        return offer(
          '',
          choices,
          towns,
          there.filter((time) => time.startsWith('-') || Number(time[0]) < towns.length),
        );
      });
    const anyFilters = fc.record(
      Object.fromEntries(FACET_NAMES.map((facet) => [facet, fc.constantFrom(...values[facet])])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 10 }), anyFilters, (all, filters: Filters) => {
        const counts = countChoices(all, filters);
        for (const facet of FACET_NAMES) {
          for (const value of values[facet]) {
            expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(
              filterOffers(all, { ...filters, [facet]: value }).length,
            );
          }
        }
      }),
    );
  });
});

test('what an offer falls under is said once', () => {
  expect(choicesOf(walk, 'town')).toEqual(['uldum', 'glud']);
  expect(choicesOf(swim, 'day')).toEqual(['tirsdag', 'hverdage', 'onsdag']);
  expect(choicesOf(walk, 'topic')).toEqual(['bevaegelse']);
});
