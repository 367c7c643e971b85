import { expect, test } from 'vitest';
import { describeAnswers, describeChanges } from './changes.ts';
import { type Draft, EMPTY_DRAFT, EMPTY_PRICE, EMPTY_TIME } from './draft.ts';
import { sayPriceLine, sayTimeLine } from './say-line.ts';

const draft = (texts: Partial<Draft['texts']>, more: Partial<Draft> = {}): Draft => ({
  ...EMPTY_DRAFT,
  ...more,
  texts: { ...EMPTY_DRAFT.texts, ...texts },
});

test.each([
  ['50 kr.', 'session', '', '50 kr. pr. gang'],
  ['gratis', 'session', '', 'Gratis'],
  ['0', 'first-time', '', 'Gratis første gang'],
  ['0', 'year', ' børn ', 'Gratis (børn)'],
  ['12,5', 'month', '', '12,50 kr. om måneden'],
  ['1.200 kroner', 'half-year', 'par', '1.200 kr. pr. halvår (par)'],
  ['350', 'session', 'uden henvisning', '350 kr. pr. gang (uden henvisning)'],
])('%s, %s, "%s" is said "%s"', (amount, per, whom, words) => {
  expect(sayPriceLine({ ...EMPTY_PRICE, amount, per, for: whom })).toBe(words);
});

test('a season is said in Danish days, and so is what holds on public holidays', () => {
  const season = { ...EMPTY_TIME, days: ['tuesday'], from: '10', start: '2027-04-01', end: '2027-10-31' };
  expect(sayTimeLine(season)).toBe('tirsdag kl. 10.00 fra 1. april 2027 til 31. oktober 2027');
  expect(sayTimeLine({ ...season, start: '', end: '', holidays: 'closed' })).toBe(
    'tirsdag kl. 10.00, ikke på helligdage',
  );
  const [open, closed] = (['open', 'closed'] as const).map((holidays) =>
    draft({}, { times: [{ ...season, holidays }] }),
  );
  expect(open && closed && describeChanges(open, closed, (_, value) => value)).toHaveLength(1);
});

test('what was typed is said the way it is written in the file', () => {
  const say = (_: string, value: string) => value || 'Ja, det er åbent';
  const written = draft({ phone: '+4575678910', website: 'a.dk', companion: 'true', text: ' Hej\n\nDer ' });
  expect(describeAnswers(written, say)).toEqual([
    'Telefon: 75 67 89 10',
    'Hjemmeside: https://a.dk',
    'Må tage en med: ja',
    'Teksten: Hej\n\nDer',
  ]);
  expect(
    describeChanges(draft({ phone: '75 67 89 10', title: 'A' }), draft({ phone: '75678910', title: 'A ' }), say),
  ).toEqual([]);
  expect(describeChanges(draft({ status: 'full' }), draft({ companion: 'true' }), say)).toEqual([
    'Status: »full« bliver »Ja, det er åbent«',
    'Må tage en med: ikke skrevet bliver »ja«',
  ]);
});

test('what is kept of the file and taken away is said by its words', () => {
  const before = draft({}, { keptTimes: [0, 1], keptPlaces: [0, 1] });
  const kept = {
    times: new Map([
      [0, '2. december 2026 kl. 10-12.'],
      [1, '9. december 2026 kl. 10-12.'],
    ]),
    places: new Map([[0, 'Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning']]),
  };
  const changes = (keptTimes: number[], keptPlaces: number[]) =>
    describeChanges(before, { ...before, keptTimes, keptPlaces }, (_, value) => value, kept);
  expect(changes([0], [1])).toEqual([
    'Sted taget væk: Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning',
    'Tid taget væk: 9. december 2026 kl. 10-12',
  ]);
  expect(changes([0, 1], [0])).toEqual(['Et sted er taget væk']);
});
