import { describe, expect, test } from 'vitest';
import { makeChange, makeDoor } from '../testing/make-change.ts';
import { makeDirectory, makeOffer, makeSite } from '../testing/make-offer.ts';
import type { Offer } from '../offer/offer.ts';
import { comingChanges } from './coming-changes.ts';
import type { Campaign, Directory } from './directory.ts';

const SITE = makeSite({
  authorities: [
    { id: 'kommunen', name: 'Kommunen', type: 'municipality' },
    { id: 'regionen', name: 'Regionen', type: 'region' },
  ],
});
const shown = (directory: Partial<Directory>) =>
  comingChanges(makeDirectory({ site: SITE, offers: [], ...directory })).map(
    ({ on, file, da, en }) => `${on} ${file}: ${da} · ${en}`,
  );

describe('what a day changes by itself', () => {
  test('a plan, what is certain, and a plan whose day has come', () => {
    const changes = [
      makeChange({ id: 'sikker', certain: 'yes', on: '2027-03-01' }),
      makeChange({ id: 'maaske' }),
      makeChange({ id: 'glemt', on: '2026-11-21' }),
      makeChange({ id: 'sket', certain: 'yes', on: '2026-11-01' }),
    ];
    expect(shown({ site: { ...SITE, changes } })).toEqual([
      '2026-11-21 site.yaml: «glemt» var planlagt. Skete det? Skriv certain: "yes", ret datoen, eller slet den. · "glemt" was planned. Did it happen? Write certain: "yes", mend the day, or delete it.',
      '2027-01-01 site.yaml: «maaske» flytter måske fra Kommunen til Regionen. Det gælder ingen tilbud her. · "maaske" may move from Kommunen to Regionen. It concerns no offer here.',
      '2027-03-01 site.yaml: «sikker» flytter fra Kommunen til Regionen. Det gælder ingen tilbud her. · "sikker" moves from Kommunen to Regionen. It concerns no offer here.',
    ]);
  });

  test('which offers a plan concerns, the first few by name; what is over is none of them', () => {
    const site = { ...SITE, doors: [makeDoor()], changes: [makeChange({ stage: 'course' })] };
    const course = (number: number, valid: Offer['valid'] = {}) =>
      makeOffer({ id: `hold-${number}`, door: 'ind', stage: 'course', valid });
    const told = (offers: Offer[]) => shown({ site, offers }).filter((line) => line.includes('plan'));
    const over = course(9, { until: '2026-11-20' });
    expect(told([course(1), makeOffer({ id: 'gaahold', door: 'ind' }), course(2), over])).toEqual([
      '2027-01-01 site.yaml: «plan» flytter måske fra Kommunen til Regionen. Det gælder hold-1, hold-2. · "plan" may move from Kommunen to Regionen. It concerns hold-1, hold-2.',
    ]);
    const many = Array.from({ length: 11 }, (_, index) => course(index));
    expect(told(many)[0]).toMatch(/hold-0, .*, hold-7 og 3 mere\. · .*hold-7 and 3 more\.$/);
  });

  test('doors that open, may open, and have closed', () => {
    const doors = [
      makeDoor({ until: '2026-12-31' }),
      makeDoor({ id: 'ny', from: '2027-01-01' }),
      makeDoor({ id: 'plan', from: '2027-02-01', certain: 'no' }),
    ];
    expect(shown({ site: { ...SITE, doors } })).toEqual([
      '2027-01-01 site.yaml: Indgangen «ind» er lukket. · The door "ind" is closed.',
      '2027-01-01 site.yaml: Indgangen «ny» åbner. · The door "ny" opens.',
      '2027-02-01 site.yaml: Indgangen «plan» åbner måske. · The door "plan" may open.',
    ]);
  });

  test('offers that begin, end, and have no more times', () => {
    const season = { start: '2026-08-01', end: '2027-05-31' };
    const offers = [
      makeOffer({ id: 'begynder', valid: { from: '2027-03-01' } }),
      makeOffer({ id: 'slutter', valid: { until: '2026-12-31' } }),
      makeOffer({ id: 'saeson', when: [{ days: ['monday'], from: '10:00', season }] }),
      makeOffer({ id: 'stop', when: [{ dates: ['2027-01-13', '2026-12-02'], from: '10:00' }] }),
      makeOffer({
        id: 'gaar-videre',
        when: [
          { days: ['monday'], from: '10:00', season },
          { days: ['tuesday'], from: '10:00' },
        ],
      }),
      makeOffer({
        id: 'slutter-med-saesonen',
        valid: { until: '2027-05-31' },
        when: [{ days: ['monday'], from: '10:00', season }],
      }),
    ];
    expect(shown({ offers })).toEqual([
      '2027-01-01 offers/slutter.md: Tilbuddet er slut. · The offer is over.',
      '2027-01-14 offers/stop.md: Der er ikke flere tider. · There are no more times.',
      '2027-03-01 offers/begynder.md: Tilbuddet begynder. · The offer begins.',
      '2027-06-01 offers/saeson.md: Der er ikke flere tider. · There are no more times.',
      '2027-06-01 offers/slutter-med-saesonen.md: Tilbuddet er slut. · The offer is over.',
    ]);
  });

  test('campaigns that begin and end', () => {
    const campaign: Campaign = {
      id: 'luft',
      title: 'Luft',
      summary: 'Vi trækker vejret.',
      period: { from: '2027-01-01', until: '2027-01-31' },
      gathers: {},
      source: { what: 'Opslag', date: '2026' },
      html: '',
    };
    expect(shown({ campaigns: [campaign] })).toEqual([
      '2027-01-01 campaigns/luft.md: Indsatsen begynder. · The campaign begins.',
      '2027-02-01 campaigns/luft.md: Indsatsen er slut. · The campaign is over.',
    ]);
  });

  test('twelve months ahead and no more', () => {
    const ends = (until: string) => makeOffer({ id: until, valid: { until } });
    const offers = [ends('2027-11-20'), ends('2027-11-21'), ends('2026-11-20'), ends('2026-11-21')];
    expect(shown({ offers }).map((line) => line.slice(0, 28))).toEqual([
      '2026-11-22 offers/2026-11-21',
      '2027-11-21 offers/2027-11-20',
    ]);
  });
});
