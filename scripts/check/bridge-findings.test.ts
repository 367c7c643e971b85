import { expect, test } from 'vitest';
import { makeDirectory, makeOffer } from '../../src/domain/testing/make-offer.ts';
import { formatBridgeFindings } from './bridge-findings.ts';

test('where the ways stop is told in a line each, in both languages', () => {
  const course = makeOffer({
    id: 'holdet',
    stage: 'course',
    next: [{ offer: 'klubben', how: undefined, agreed: undefined }],
  });
  const full = makeOffer({ id: 'klubben', status: 'full' });
  expect(formatBridgeFindings(makeDirectory({ offers: [course, full] }))).toMatchInlineSnapshot(`
    "
    Vejen videre, til planlæggeren  ·  The way on, for the planner
      «holdet» fører til «klubben», som er fuldt.  ·  "holdet" leads to "klubben", which is full.
      «holdet» fører ingen steder hen i dag: intet af det, der kan følge, har plads.  ·  "holdet" leads nowhere today: nothing that can follow has room."
  `);
});

test('nothing is said where every step can be taken', () => {
  expect(formatBridgeFindings(makeDirectory())).toBe('');
});
