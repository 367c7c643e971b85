import { expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import {
  makeDirectory,
  makeOffer,
  makeOrganisation,
  makePlace,
  makeSite,
  makeTopic,
  makeTown,
} from '../testing/make-offer.ts';
import { readStep, type FinderStep } from './finder-step.ts';
import { finderOf } from './make-finder.ts';
import type { FinderDirectory } from './wish.ts';

const MOVING = makeTopic();
const HARD = makeTopic({
  id: 'sind',
  title: 'Sind',
  sentence: 'Jeg har det svært',
  crisis: true,
  urgent: 'Fare? Ring 112.',
});
const EMPTY = makeTopic({ id: 'tom', sentence: 'Jeg vil noget, som ingen har' });
const TOWNS = ['Barrit', 'Uldum', 'Løsning'].map((name, index) =>
  makeTown({ id: `by-${index}`, name, at: { lat: 55.8, lon: 9.5 + index / 10 } }),
);
/** So many offers about moving, turn by turn in three towns; every fourth is free, every fifth welcomes. */
function makeOffers(count: number): Offer[] {
  return Array.from({ length: count }, (_, index) =>
    makeOffer({
      id: `hold-${index}`,
      organisation: makeOrganisation({ id: `forening-${index}` }),
      places: [makePlace({ town: TOWNS[index % 3] ?? makeTown() })],
      price: index % 4 === 0 ? [{ amount: 0, per: 'session' }] : [],
      start: { route: 'direct', first: index % 2 === 0 ? 'come' : 'call' },
      welcome: index % 5 === 0 ? 'Velkommen' : undefined,
    }),
  );
}
const directoryOf = (offers: Offer[], more: Partial<FinderDirectory> = {}): FinderDirectory => ({
  ...makeDirectory({ offers, topics: [MOVING, HARD, EMPTY], site: makeSite({ towns: TOWNS }) }),
  ...more,
});
const talk = makeOffer({ id: 'samtale', topics: [HARD], places: [], attend: ['phone'] });
const directory = directoryOf([...makeOffers(40), talk]);

function stepAt(path: string, within = directory): FinderStep {
  const step = readStep(finderOf(within), path);
  if (!step) throw new Error(`No step has the path "${path}".`);
  return step;
}
const everyStep = (within = directory) => Object.keys(finderOf(within).steps).map((path) => stepAt(path, within));

test('the first question is asked with the sentences of topics that have offers', () => {
  expect(stepAt('').answers.map(({ text }) => text)).toEqual(['Jeg vil røre mig mere', 'Jeg har det svært']);
  expect(stepAt('').skip?.text).toBe('Jeg ved det ikke, bare noget rart');
});

test('the editors’ own sentences stand in their place, and are said back', () => {
  const wish = {
    sentence: 'Jeg sidder for meget',
    because: 'Fordi du sidder for meget',
    topics: ['bevaegelse', 'sind'],
  };
  const own = directoryOf([makeOffer(), talk], { finder: [wish] });
  expect(stepAt('', own).answers.map(({ text }) => text)).toEqual(['Jeg sidder for meget']);
  expect(stepAt('1', own).suggestions.map(({ why }) => why[0])).toEqual([
    'Fordi du sidder for meget: Det handler om bevægelse.',
    'Fordi du sidder for meget: Det handler om sind.',
  ]);
});

test('every link of every step leads to a step, and every step is led to', () => {
  const paths = new Set(Object.keys(finderOf(directory).steps));
  const led = everyStep().flatMap(({ answers, skip, now, back, said }) => [
    ...answers.map(({ path }) => path),
    ...[skip?.path, now?.path, back].filter((path) => path !== undefined),
    ...said.map(({ path }) => path),
  ]);
  expect(led.filter((path) => !paths.has(path))).toEqual([]);
  expect([...paths].filter((path) => path !== '' && !led.includes(path))).toEqual([]);
});

test('at most four questions are asked, each once and in order, and no two steps have the same name', () => {
  for (const { said, stations } of everyStep()) {
    const asked = said.map(({ question }) => question);
    expect(asked).toEqual([...new Set(asked)].sort());
    expect(asked.length).toBeLessThanOrEqual(stations.length);
    expect(stations).toHaveLength(4);
  }
  const names = everyStep().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('what was said leads back to where it was asked, a question that was skipped too', () => {
  expect(stepAt('1-0-2').said).toEqual([
    { question: 0, station: 'Hvad', text: 'Jeg vil røre mig mere', path: '' },
    { question: 1, station: 'Hvordan', text: 'Det er lige meget', path: '1' },
    { question: 2, station: 'Hvor', text: 'Ved Løsning', path: '1-0' },
  ]);
  expect(stepAt('1-0-2').back).toBe('1-0');
  expect(stepAt('1-0-2').stations.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now']);
});

test('the count beside an answer is how many offers fit', () => {
  const { answers } = stepAt('1');
  expect(answers.map(({ text, count }) => `${text}: ${count}`)).toEqual([
    'Nogen tager imod mig: 8 tilbud',
    'Jeg kommer bare: 20 tilbud',
  ]);
});

test('a question that would leave nothing out is not asked, and the numbers after it stay in their place', () => {
  const alike = makeOffers(12).map((offer) => ({
    ...offer,
    welcome: undefined,
    start: { route: 'direct', first: 'call' } as const,
  }));
  const within = directoryOf(alike);
  expect(stepAt('1', within).title).toBe('Hvor skal det være?');
  expect(stepAt('1', within).answers[0]?.path).toBe('1-0-1');
  expect(stepAt('1-0-1', within).stations.map(({ state }) => state)).toEqual(['done', 'skipped', 'done', 'skipped']);
});

test('nobody is asked more when what fits can be shown', () => {
  const few = directoryOf(makeOffers(7));
  expect(Object.keys(finderOf(few).steps).sort()).toEqual(['', '0', '1']);
  expect(stepAt('1', few).suggestions).toHaveLength(7);
});

test('nobody who has answered three questions is asked a fourth, however much fits; who skipped one is', () => {
  const large = directoryOf(makeOffers(400));
  expect(stepAt('1-3-1', large).lead).toMatch(/^\d\d tilbud passer\. Her er 7/);
  expect(stepAt('1-0-1', large).title).toBe('Hvad må det koste?');
  expect(stepAt('1-3-0', large).title).toBe('Hvad må det koste?');
});

test('skipping everything leads to the end, and is also one link away', () => {
  expect(stepAt('1').now).toEqual({ text: 'Vis de 7 bedste nu', path: '1-0-0-0' });
  expect(stepAt('1-0-0-0').title).toBe('Her kan du begynde');
});

test('an end says how many fit, and why each offer is there', () => {
  expect(stepAt('1-0-0-0').lead).toBe('40 tilbud passer. Her er 7, du kan begynde med.');
  expect(stepAt('2').lead).toBe('Kun 1 passer helt. Resten er det nærmeste, vi kender.');
  expect(stepAt('2').suggestions.map(({ but }) => but[0])).toEqual([
    undefined,
    ...Array<string>(2).fill('Noget andet: Det handler om bevægelse.'),
  ]);
  for (const { suggestions } of everyStep()) {
    expect(suggestions.filter(({ why }) => why.length === 0)).toEqual([]);
    expect(suggestions.length).toBeLessThanOrEqual(7);
  }
});

test('a town where nothing fits can be chosen: the nearest is shown, and the end says so', () => {
  const inTwo = makeOffers(24).map((offer, index) => ({
    ...offer,
    topics: [index % 3 === 0 ? HARD : MOVING],
  }));
  const within = directoryOf(inTwo);
  const nothingHere = stepAt('1-0', within).answers[0];
  expect(nothingHere).toMatchObject({ text: 'Barrit', count: 'Vi viser det nærmeste' });
  const end = stepAt(nothingHere?.path ?? '', within);
  expect(end.lead).toBe('Intet passer helt. Her er det nærmeste.');
  expect(end.suggestions.map(({ but }) => but[0])).toEqual(Array(3).fill('Ikke i Barrit, men i Uldum, 6 km derfra.'));
});

test('a crisis brings what is urgent and the help lines to every step after it', () => {
  expect(stepAt('2')).toMatchObject({ urgent: ['Fare? Ring 112.'], crisis: true });
  expect(stepAt('1')).toMatchObject({ urgent: [], crisis: false });
});

test.each(['9', '1-9', '__proto__', 'toString', '1-0-0-0-0'])('no step has the path %j', (path) => {
  expect(readStep(finderOf(directory), path)).toBeUndefined();
});

test('ten times as many offers give hardly more steps: the answers set the bound', () => {
  const count = (offers: number) => Object.keys(finderOf(directoryOf(makeOffers(offers))).steps).length;
  expect(count(400)).toBeLessThan(2 * count(40));
  expect(count(400)).toBe(count(4000));
});

test('a directory without offers has one step, which says so', () => {
  const empty = directoryOf([]);
  expect(stepAt('', empty)).toMatchObject({
    lead: 'Vi kender ikke noget, der passer. Ring, og spørg.',
    suggestions: [],
  });
});
