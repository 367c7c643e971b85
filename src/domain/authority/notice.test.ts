import { describe, expect, test } from 'vitest';
import { holdsOn } from '../date/span.ts';
import type { Site } from '../site/site.ts';
import { makeChange, makeDoor } from '../testing/make-change.ts';
import { makeOffer, makeSite, makeTopic } from '../testing/make-offer.ts';
import { noticesOf } from './notice.ts';
import { spellsOf } from './spell.ts';
import { turnsOf, turnsOfSite } from './turn.ts';

const course = makeOffer({ stage: 'course', topics: [makeTopic({ id: 'lunger' })], door: 'ind' });
const AUTHORITIES: Site['authorities'] = [
  { id: 'kommunen', name: 'Kommunen', type: 'municipality' },
  { id: 'regionen', name: 'Regionen', type: 'region' },
];
const siteWith = (rest: Partial<Site>) => makeSite({ authorities: AUTHORITIES, doors: [makeDoor()], ...rest });
const plan = makeChange({ afterwards: 'Holdet skulle være flyttet.' });

/** What a page built on a day tells on that day. */
function toldOn(day: string, site: Site, daysBefore?: number): string[] {
  return noticesOf(turnsOf(course, site), day, daysBefore)
    .filter((notice) => holdsOn(notice, day))
    .map(({ heading, text }) => `${heading}: ${text}`);
}

describe('what may change is told from 60 days before until somebody has found out', () => {
  const site = siteWith({ changes: [plan] });
  const before = ['Kan ændre sig 1. januar 2027: Holdet skal efter planen flytte.'];
  const after = ['Kan have ændret sig 1. januar 2027: Holdet skulle være flyttet.'];
  test.each<[day: string, told: string[]]>([
    ['2026-11-01', []],
    ['2026-11-02', before],
    ['2026-12-31', before],
    ['2027-01-01', after],
    ['2028-06-01', after],
  ])('%s', (day, told) => {
    expect(toldOn(day, site)).toEqual(told);
  });

  test('an old build has what comes after it, to be shown on its day', () => {
    const notices = noticesOf(turnsOf(course, site), '2026-11-21');
    const onLater = notices.filter((notice) => holdsOn(notice, '2027-01-02'));
    expect(onLater.map(({ heading }) => heading)).toEqual(['Kan have ændret sig 1. januar 2027']);
  });

  test('the page about the site tells it at once', () => {
    expect(toldOn('2026-01-01', site, Infinity)).toEqual(before);
  });
});

describe('what is certain is told for 60 days after too', () => {
  const site = siteWith({ changes: [{ ...plan, certain: 'yes' }] });
  test.each<[day: string, told: string[]]>([
    ['2026-12-31', ['Ændrer sig 1. januar 2027: Holdet skal efter planen flytte.']],
    ['2027-03-02', ['Ændrede sig 1. januar 2027: Holdet skulle være flyttet.']],
    ['2027-03-03', []],
  ])('%s', (day, told) => {
    expect(toldOn(day, site)).toEqual(told);
  });
});

test('a door that is followed by another is told with its name', () => {
  const next = makeDoor({ id: 'ny', name: 'Regionen, forebyggelse', from: '2027-01-01' });
  const site = siteWith({ doors: [makeDoor({ until: '2026-12-31' }), next] });
  expect(toldOn('2026-12-31', site)).toEqual([
    'Ændrer sig 1. januar 2027: Fra 1. januar 2027 går en henvisning til Regionen, forebyggelse.',
  ]);
  const planned = siteWith({ doors: [makeDoor(), { ...next, certain: 'no' }] });
  expect(toldOn('2026-12-31', planned)).toEqual([
    'Kan ændre sig 1. januar 2027: Fra 1. januar 2027 går en henvisning måske til Regionen, forebyggelse.',
  ]);
});

test('a door that closes and leaves nothing is told as not known', () => {
  const site = siteWith({ doors: [makeDoor({ until: '2026-12-31' })] });
  expect(toldOn('2026-12-31', site)).toEqual([
    'Ændrer sig 1. januar 2027: Fra 1. januar 2027 ved vi ikke, hvor en henvisning skal hen.',
  ]);
});

test('the site tells each turn once, however many doors a way has', () => {
  const doors = [makeDoor({ until: '2026-12-31' }), makeDoor({ id: 'ny', from: '2027-01-01' })];
  expect(turnsOfSite(siteWith({ doors, changes: [plan] })).map(({ id }) => id)).toEqual(['plan', 'ny-2027-01-01']);
});

describe('who is responsible is said with the days it holds', () => {
  const NOW = ['Kommunen har ansvaret.', 'En henvisning går til Kommunen, forebyggelse.'];

  test('once, where nothing changes', () => {
    expect(spellsOf(course, siteWith({}), '2026-11-21')).toEqual([{ from: undefined, until: undefined, lines: NOW }]);
  });

  test('before and after a change that may come', () => {
    expect(spellsOf(course, siteWith({ changes: [plan] }), '2026-11-21')).toEqual([
      { from: undefined, until: '2026-12-31', lines: NOW },
      {
        from: '2027-01-01',
        until: undefined,
        lines: ['Kommunen eller Regionen har ansvaret. Vi ved ikke, hvem af dem.', NOW[1]],
      },
    ]);
  });

  test('what is past is not said', () => {
    const spells = spellsOf(course, siteWith({ changes: [{ ...plan, certain: 'yes' }] }), '2027-01-02');
    expect(spells.map(({ from, lines }) => [from, lines[0]])).toEqual([[undefined, 'Regionen har ansvaret.']]);
  });

  test('a referral with no door to go to is said to have none', () => {
    const site = siteWith({ doors: [makeDoor({ until: '2026-12-31' })] });
    expect(spellsOf(course, site, '2027-01-02')[0]?.lines).toEqual(['Vi ved ikke, hvor en henvisning skal hen.']);
  });

  test('nothing where the organiser says it all', () => {
    expect(spellsOf(makeOffer(), siteWith({ changes: [makeChange({ topics: ['hjerne'] })] }), '2026-11-21')).toEqual(
      [],
    );
  });
});
