import { describe, expect, test } from 'vitest';
import type { Campaign } from '../directory/directory.ts';
import { makeDirectory, makeOffer, makeTopic } from '../testing/make-offer.ts';
import { campaignOffers, campaignPhase, campaignsIn, describePeriod } from './campaign.ts';

const TODAY = '2026-11-21';
const makeCampaign = (overrides: Partial<Campaign> = {}): Campaign => ({
  id: 'traek-vejret',
  title: 'Træk vejret',
  summary: 'Luft til lungerne.',
  gathers: {},
  source: { what: 'Oplæg', date: '2022' },
  html: '',
  ...overrides,
});

describe('where a campaign stands, and how that is said', () => {
  test.each<[period: Campaign['period'], phase: string, words: string]>([
    [undefined, 'now', ''],
    [{ from: '2026-11-01', until: '2027-03-31' }, 'now', 'I gang nu. Til og med 31. marts 2027.'],
    [{ from: TODAY, until: TODAY }, 'now', 'I gang nu. Til og med 21. november 2026.'],
    [{ from: '2026-11-01' }, 'now', 'I gang siden 1. november 2026.'],
    [
      { from: '2026-11-22', until: '2027-03-31' },
      'coming',
      'Begynder 22. november 2026 og varer til og med 31. marts 2027.',
    ],
    [{ from: '2027-01-01' }, 'coming', 'Begynder 1. januar 2027.'],
    [{ until: '2026-11-20' }, 'over', 'Slut. Den stoppede 20. november 2026.'],
    [
      { from: '2026-01-01', until: '2026-11-20' },
      'over',
      'Slut. Den varede fra 1. januar 2026 til og med 20. november 2026.',
    ],
  ])('%j is %s: "%s"', (period, phase, words) => {
    expect(campaignPhase({ period }, TODAY)).toBe(phase);
    expect(describePeriod({ period }, TODAY)).toBe(words);
  });

  test('campaigns are found by where they stand', () => {
    const over = makeCampaign({ id: 'slut', period: { until: '2026-11-20' } });
    const now = makeCampaign({ id: 'nu' });
    const directory = makeDirectory({ campaigns: [over, now] });
    expect(campaignsIn(directory, 'now')).toEqual([now]);
    expect(campaignsIn(directory, 'over')).toEqual([over]);
    expect(campaignsIn(directory, 'coming')).toEqual([]);
  });
});

describe('the offers a campaign gathers', () => {
  const lungs = makeTopic({ id: 'lunger' });
  const offers = [
    makeOffer({ id: 'dyrt', price: [{ amount: 60, per: 'session' }] }),
    makeOffer({ id: 'billigt', price: [{ amount: 50, per: 'session' }] }),
    makeOffer({ id: 'gratis', price: [{ amount: 0, per: 'session' }], audience: ['maend'] }),
    makeOffer({ id: 'lunger', topics: [lungs] }),
    makeOffer({ id: 'slut', topics: [lungs], valid: { until: '2026-11-20' } }),
  ];
  const directory = makeDirectory({ offers });

  test.each<[gathers: Campaign['gathers'], ids: string[]]>([
    [{}, []],
    [{ price: 'free' }, ['gratis']],
    [{ price: 'at-most-50' }, ['billigt', 'gratis']],
    [{ price: 'at-most-50', audience: ['alle', 'familier'] }, ['billigt']],
    [{ topics: ['lunger'] }, ['lunger']],
    [{ topics: ['lunger', 'bevaegelse'], audience: ['maend'] }, ['gratis']],
    [{ offers: ['dyrt', 'slut'] }, ['dyrt']],
    [{ topics: ['lunger'], offers: ['dyrt', 'lunger'] }, ['dyrt', 'lunger']],
  ])('%j: %j', (gathers, ids) => {
    const found = campaignOffers(directory, makeCampaign({ gathers })).map(({ id }) => id);
    expect(found.sort()).toEqual(ids);
  });
});
