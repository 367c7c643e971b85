import { describe, expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer, makePlace, makeTown } from '../testing/make-offer.ts';
import { bridgeFindings, isForOthers } from './findings.ts';

const leadingTo = (stage: Offer['stage'], ...ids: string[]) =>
  makeOffer({ id: 'holdet', stage, next: ids.map((offer) => ({ offer, how: undefined, agreed: undefined })) });
const klub = (overrides: Partial<Offer>) => makeOffer({ id: 'klubben', ...overrides });
const found = (...offers: Offer[]) => bridgeFindings(makeDirectory({ offers }));
const at = (lat: number) => makePlace({ town: makeTown({ at: { lat, lon: 9.7 } }) });

describe('a step on is told of when what follows', () => {
  test.each<[trouble: string, next: Partial<Offer>, da: string]>([
    ['ended', { valid: { until: '2026-11-20' } }, '«holdet» fører til «klubben», som er slut.'],
    ['full', { status: 'full' }, '«holdet» fører til «klubben», som er fuldt.'],
    ['paused', { status: 'paused' }, '«holdet» fører til «klubben», som holder pause.'],
    ['stale', { source: { what: 'Folder', date: '2021' } }, '«holdet» fører til «klubben», som har gamle oplysninger.'],
    ['far', { places: [at(56.1)] }, '«holdet» fører til «klubben», som ligger 33 km væk.'],
    ['audience', { ages: { to: 12 } }, '«holdet» fører til «klubben», som er for andre mennesker.'],
  ])('is %s', (trouble, next, da) => {
    const from = { ...leadingTo('course', 'klubben', 'aaben'), ages: { from: 18 } };
    const findings = found(from, klub(next), makeOffer({ id: 'aaben' }));
    expect(findings.map((finding) => [finding.trouble, finding.da])).toEqual([[trouble, da]]);
    expect(findings[0]?.to?.id).toBe('klubben');
  });
});

test('several troubles of one step are told each; what has ended has no other', () => {
  const troubled = klub({ status: 'full', places: [at(56.1)] });
  expect(
    found(leadingTo('course', 'klubben', 'aaben'), troubled, makeOffer({ id: 'aaben' })).map(({ trouble }) => trouble),
  ).toEqual(['full', 'far']);
  const ended = { ...troubled, valid: { until: '2026-11-20' } };
  expect(
    found(leadingTo('course', 'klubben', 'aaben'), ended, makeOffer({ id: 'aaben' })).map(({ trouble }) => trouble),
  ).toEqual(['ended']);
});

test('the telephone is never too far', () => {
  expect(found(leadingTo('transition', 'klubben'), klub({ places: [] }))).toEqual([]);
});

describe('a dead end', () => {
  test.each<[stage: Offer['stage'], isDead: boolean]>([
    ['course', true],
    ['transition', true],
    ['lasting', false],
  ])('is a %s with no step that can be taken: %s', (stage, isDead) => {
    const findings = found(leadingTo(stage, 'klubben'), klub({ status: 'full' }));
    expect(findings.some(({ trouble }) => trouble === 'dead-end')).toBe(isDead);
  });

  test('is not what still has one step, nor what has none written: the check says that', () => {
    const open = makeOffer({ id: 'aaben' });
    expect(found(leadingTo('course', 'klubben', 'aaben'), klub({ status: 'full' }), open)).toHaveLength(1);
    expect(found(leadingTo('course'))).toEqual([]);
  });

  test('is not a step to what is stale or far: one can still ask', () => {
    const far = klub({ places: [at(56.1)] });
    expect(found(leadingTo('transition', 'klubben'), far).map(({ trouble }) => trouble)).toEqual(['far']);
  });
});

test('what has ended itself leads nowhere, and is told of no more', () => {
  const over = { ...leadingTo('transition', 'klubben'), valid: { until: '2026-11-20' } };
  expect(found(over, klub({ status: 'full' }))).toEqual([]);
});

describe('for other people', () => {
  test.each<[from: Partial<Offer>, to: Partial<Offer>, others: boolean]>([
    [{ audience: ['langvarig-sygdom'] }, { audience: ['maend'] }, false],
    [{ audience: ['maend'] }, { audience: ['kvinder'] }, true],
    [{ audience: ['kvinder'] }, { audience: ['maend'] }, true],
    [{ audience: ['maend'] }, { audience: ['maend', 'kvinder'] }, false],
    [{ audience: ['maend'] }, { audience: ['alle', 'kvinder'] }, false],
    [{ audience: ['langvarig-sygdom'] }, { audience: ['paaroerende'] }, true],
    [{ audience: ['langvarig-sygdom', 'paaroerende'] }, { audience: ['paaroerende'] }, false],
    [{ audience: ['alle'] }, { audience: ['paaroerende'] }, false],
    [{ audience: ['boern'] }, { audience: ['aeldre'] }, true],
    [{ audience: ['unge'] }, { audience: ['voksne'] }, false],
    [{ audience: ['boern'] }, { audience: ['familier', 'aeldre'] }, false],
    [{ ages: { from: 18 } }, { ages: { to: 17 } }, true],
    [{ ages: { from: 18 } }, { ages: { from: 17, to: 18 } }, false],
    [{ ages: { from: 18 }, audience: ['boern'] }, { audience: ['aeldre'] }, false],
    [{ audience: [] }, { audience: [] }, false],
  ])('from %j to %j: %s', (from, to, others) => {
    expect(isForOthers(makeOffer(from), makeOffer(to))).toBe(others);
  });
});
