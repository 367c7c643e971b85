import { expect, test } from 'vitest';
import { makeDirectory, makeOffer } from '../testing/make-offer.ts';
import { waysHere, waysOn } from './bridge.ts';

const step = (offer: string, how?: string, agreed?: string) => ({ offer, how, agreed });
const course = makeOffer({
  id: 'hjertehold',
  stage: 'course',
  next: [step('volley'), step('kom-nu-mand', 'Instruktøren følger dig', '2026-10-01'), step('findes-ikke')],
});
const transition = makeOffer({
  id: 'kom-nu-mand',
  stage: 'transition',
  next: [step('volley', 'Spørg den frivillige')],
});
const lasting = makeOffer({ id: 'volley' });
const directory = makeDirectory({ offers: [lasting, transition, course] });

test("the ways on stand in the editor's order, with how and since when", () => {
  expect(waysOn(directory, course)).toEqual([
    { offer: lasting, how: undefined, agreed: undefined },
    { offer: transition, how: 'Instruktøren følger dig', agreed: '2026-10-01' },
  ]);
});

test('the ways here are found from the other end', () => {
  expect(waysHere(directory, lasting)).toEqual([
    { offer: transition, how: 'Spørg den frivillige', agreed: undefined },
    { offer: course, how: undefined, agreed: undefined },
  ]);
  expect(waysHere(directory, transition)).toEqual([
    { offer: course, how: 'Instruktøren følger dig', agreed: '2026-10-01' },
  ]);
});

test('an offer at the end of a way leads nowhere, and one at its start is reached from nowhere', () => {
  expect(waysOn(directory, lasting)).toEqual([]);
  expect(waysHere(directory, course)).toEqual([]);
});
