import { expect, test } from 'vitest';
import type { Event } from '../directory/directory.ts';
import { makeDirectory, makeOffer, makePlace, makeTown } from '../testing/make-offer.ts';
import { calendarRows } from './calendar-row.ts';
import { type ChoiceWord, countWords, fitsAll, numberWords, readWords } from './choice-words.ts';

const times = (
  [
    ['tema=lunger', 'by=uldum', 'dag=tirsdag'],
    ['tema=lunger', 'by=glud', 'dag=onsdag'],
    ['tema=natur', 'tema=lunger', 'by=glud', 'dag=tirsdag'],
  ] as ChoiceWord[][]
).map((words) => new Set(words));

test('a time fits what is chosen when it falls under all of it', () => {
  const fitting = (chosen: ChoiceWord[]) => times.map((words) => fitsAll(words, chosen));
  expect(fitting([])).toEqual([true, true, true]);
  expect(fitting(['by=glud', 'dag=tirsdag'])).toEqual([false, false, true]);
  expect(fitting(['by=glud', 'by=uldum'])).toEqual([false, false, false]);
});

test('a choice counts what it would give beside the choices of other kinds, and instead of its own', () => {
  const counts = countWords(times, ['by=glud', 'dag=tirsdag']);
  expect(counts.get('by=uldum')).toBe(1);
  expect(counts.get('by=glud')).toBe(1);
  expect(counts.get('dag=onsdag')).toBe(1);
  expect(counts.get('tema=natur')).toBe(1);
  expect(counts.get('tema=lunger')).toBe(1);
  expect(countWords(times, ['by=uldum', 'tema=natur']).get('by=glud')).toBe(1);
  expect(Object.fromEntries(countWords(times, []))).toMatchObject({ 'tema=lunger': 3, 'by=glud': 2, 'dag=tirsdag': 2 });
});

test('words come back from their numbers as they were', () => {
  const { list, codeOf } = numberWords(times.map((words) => [...words]));
  for (const words of times) expect(readWords(list, codeOf([...words]))).toEqual(words);
  expect(readWords(list, '')).toEqual(new Set());
  expect(codeOf(['by=andeby'])).toBe('');
});

test('each time is chosen by its own town, day and part of the day, and by what the offer is', () => {
  const hall = makePlace({ id: 'hallen', town: makeTown({ id: 'uldum', name: 'Uldum' }), access: ['step-free'] });
  const school = makePlace({ id: 'skolen' });
  const offer = makeOffer({
    places: [hall, school],
    price: [{ amount: 0, per: 'session' }],
    when: [
      { days: ['tuesday'], from: '17:00', where: 'hallen' },
      { days: ['saturday'], from: '09:30', where: 'skolen' },
    ],
  });
  const rows = calendarRows(makeDirectory({ offers: [offer] }), { from: '2026-11-21', until: '2026-11-24' });
  const [saturday, tuesday] = rows.map(({ words }) => words);
  expect(saturday).toEqual(expect.arrayContaining(['dag=loerdag', 'dag=weekend', 'tid=formiddag', 'by=loesning']));
  expect(tuesday).toEqual(expect.arrayContaining(['dag=tirsdag', 'dag=hverdage', 'tid=aften', 'by=uldum']));
  expect(tuesday).toEqual(
    expect.arrayContaining(['adgang=trinfri', 'pris=gratis', 'pris=hoejst-50', 'trin=fortsaetter']),
  );
  expect(saturday).not.toContain('adgang=trinfri');
  expect(saturday).not.toContain('by=uldum');
});

test('an event is chosen by its topic, its town and its day, and claims no price', () => {
  const event: Event = {
    id: 'aaben-aften',
    title: 'Åben aften',
    summary: 'Kom og hør.',
    organisation: 'loesning-if',
    audience: 'public',
    date: '2026-11-26',
    from: '19:00',
    where: [{ town: 'uldum', name: 'Parken' }],
    topics: ['sind'],
    source: { what: 'Plakat', date: '2026' },
    html: '',
  };
  const period = { from: '2026-11-21', until: '2026-11-30' };
  const wordsOf = (audience: Event['audience']) =>
    calendarRows(makeDirectory({ events: [{ ...event, audience }] }), period).flatMap(({ words }) => words);
  expect(wordsOf('public')).toEqual([
    'tema=sind',
    'for=alle',
    'deltag=moed-op',
    'by=uldum',
    'dag=torsdag',
    'dag=hverdage',
    'tid=aften',
  ]);
  expect(wordsOf('partners')).not.toContain('for=alle');
});
