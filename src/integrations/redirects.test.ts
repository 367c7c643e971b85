import { expect, test } from 'vitest';
import { asRedirectsFile, redirectsAsNginx, redirectsOf } from './redirects.ts';

const nothing = { offers: [], organisations: [], places: [], topics: [], campaigns: [], events: [] };

test('every old address of everything that has a page leads to the present one', () => {
  const redirects = redirectsOf({
    campaigns: [{ id: 'sundhed-paa-budget', formerly: ['billig-sundhed'] }],
    events: [{ id: 'netvaerksmoede', formerly: ['moede'] }, { id: 'aaben-aften' }],
    topics: [{ id: 'bevaegelse', formerly: ['motion'] }],
    places: [{ id: 'hallen', formerly: ['gymnastiksalen'] }],
    organisations: [{ id: 'hornsyld-if', formerly: ['hif'] }],
    offers: [
      { id: 'kom-nu-mand', formerly: ['mandehold', 'kom-nu-mand-2022'] },
      { id: 'gaahold', formerly: [] },
    ],
  });
  expect(redirects).toEqual([
    { from: '/arrangoer/hif/', to: '/arrangoer/hornsyld-if/' },
    { from: '/begivenhed/moede/', to: '/begivenhed/netvaerksmoede/' },
    { from: '/indsats/billig-sundhed/', to: '/indsats/sundhed-paa-budget/' },
    { from: '/sted/gymnastiksalen/', to: '/sted/hallen/' },
    { from: '/tema/motion/', to: '/tema/bevaegelse/' },
    { from: '/tilbud/kom-nu-mand-2022/', to: '/tilbud/kom-nu-mand/' },
    { from: '/tilbud/mandehold/', to: '/tilbud/kom-nu-mand/' },
    { from: '/was/', to: '/tilgaengelighed/' },
  ]);
});

test('the order of the content does not change the order of the redirects', () => {
  const offers = [
    { id: 'a', formerly: ['z', 'b'] },
    { id: 'c', formerly: ['d'] },
  ];
  expect(redirectsOf({ ...nothing, offers: offers.toReversed() })).toEqual(redirectsOf({ ...nothing, offers }));
});

test('files for hosts say the whole path, where the site lives under one too', () => {
  const redirects = redirectsOf({ ...nothing, offers: [{ id: 'ny', formerly: ['gammel'] }] });
  expect(asRedirectsFile(redirects, '/')).toContain('/tilbud/gammel/ /tilbud/ny/ 301\n');
  expect(asRedirectsFile(redirects, '/x/')).toContain('/x/tilbud/gammel/ /x/tilbud/ny/ 301\n');
  expect(redirectsAsNginx(redirects, '/x/')).toContain(
    'location = "/x/tilbud/gammel/" { return 301 "/x/tilbud/ny/"; }\n',
  );
});

test('the accessibility statement is found at /was/ on every site', () => {
  expect(asRedirectsFile(redirectsOf(nothing), '/')).toBe('/was/ /tilgaengelighed/ 301\n');
});
