import { describe, expect, test } from 'vitest';
import { makeOffer, makePlace } from '../testing/make-offer.ts';
import { describeSteps, siteName } from './steps.ts';

const come = { route: 'direct', first: 'come' } as const;
const call = { route: 'direct', first: 'call' } as const;
const contact = { phone: '75 89 18 11', website: 'https://www.klub.example/hold' };
const first = (offer: Parameters<typeof makeOffer>[0]) => describeSteps(makeOffer(offer), undefined)[0];

describe('the first step', () => {
  test.each([
    [
      "is the writer's own words where there are some",
      { start: { ...come, how: 'Mød op ved bænken' } },
      'Mød op ved bænken',
    ],
    ['is to come, where that is all', { start: come }, 'Bare kom'],
    [
      'is never to come where it is full',
      { start: { ...come, how: 'Mød op' }, status: 'full' },
      'Spørg efter venteliste',
    ],
    ['is never to come where it rests', { start: come, status: 'paused' }, 'Spørg, hvornår det begynder igen'],
    ['is to ring all the same where it is full', { start: call, contact, status: 'full' }, 'Ring først'],
  ] as const)('%s', (_, offer, title) => {
    expect(first(offer)?.title).toBe(title);
  });

  test.each([
    [undefined, 'Du behøver ikke en henvisning.'],
    ['Ingen ventetid', 'Du behøver ikke en henvisning. Ingen ventetid.'],
    ['5 til 10 minutter', 'Du behøver ikke en henvisning. Ventetid: 5 til 10 minutter.'],
    ['Cirka 3 uger', 'Du behøver ikke en henvisning. Ventetid: cirka 3 uger.'],
  ])('a wait of "%s" reads "%s"', (wait, text) => {
    expect(first({ start: { ...come, wait } })?.text).toEqual([text]);
  });

  test('has the number on its plate only where ringing is the step', () => {
    expect(first({ start: call, contact })?.phone?.first).toBe(true);
    expect(first({ start: come, contact })?.phone?.first).toBe(false);
    expect(first({ start: come, contact: {} })?.phone).toBeUndefined();
  });
});

const tuesday = { day: '2026-11-24', from: '17:00', to: undefined, place: undefined };
const titles = (offer: Parameters<typeof makeOffer>[0]) =>
  describeSteps(makeOffer(offer), tuesday).map(({ title }) => title);

test('after the call come the day and hour, who meets you, and what to bring', () => {
  const offer = makeOffer({
    start: { ...call, bring: 'Indesko.' },
    welcome: 'En frivillig tager imod',
    companion: true,
    contact,
  });
  expect(describeSteps(offer, tuesday).slice(1)).toEqual([
    { title: 'Kom tirsdag 24. nov. kl. 17', text: ['En frivillig tager imod. Du må gerne tage en med.'] },
    { title: 'Tag med: Indesko', text: [] },
  ]);
});

test('where one just comes, the next time stands in the first step', () => {
  const [step, ...others] = describeSteps(makeOffer({ start: come }), tuesday);
  expect(step?.text[0]).toBe('Næste gang: tirsdag 24. nov. kl. 17.');
  expect(others).toEqual([]);
});

test.each<[what: string, offer: Parameters<typeof makeOffer>[0]]>([
  ['a conversation', { start: { route: 'conversation', first: 'call' } }],
  ['a referral', { start: { route: 'referral', first: 'ask-gp' } }],
  ['a wait', { start: { ...call, wait: 'Cirka 2 uger' } }],
  ['a team of its own day', { start: call, lasts: { intake: ['2027-01-12'] } }],
])('nobody is told a day that %s settles first', (_, offer) => {
  expect(titles({ ...offer, contact }).join()).not.toContain('24. nov.');
});

test('where there are several places, the day names its place', () => {
  const places = [makePlace({ id: 'hallen', name: 'Hallen' }), makePlace({ id: 'huset', name: 'Huset' })];
  const [step] = describeSteps(makeOffer({ start: come, places }), { ...tuesday, place: 'huset' });
  expect(step?.text[0]).toBe('Næste gang: tirsdag 24. nov. kl. 17, Huset.');
});

test('a site is named as people say it', () => {
  expect(siteName('https://www.klub.example/hold?a=1')).toBe('klub.example');
});
