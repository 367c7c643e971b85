import type { Directory } from '#domain/directory/directory.ts';

/** From an old address to the present one, both from the site's root: "/tilbud/kom-nu-mand/". */
export interface Redirect {
  from: `/${string}/`;
  to: `/${string}/`;
}

/** What has a page of its own and can have had another address, and the first part of that address. */
const SECTIONS = {
  offers: 'tilbud',
  organisations: 'arrangoer',
  places: 'sted',
  topics: 'tema',
  campaigns: 'indsats',
  events: 'begivenhed',
} as const;
type Section = keyof typeof SECTIONS;

/** Where Danish law's WAS-Tool looks for the accessibility statement. */
const STATEMENT: Redirect = { from: '/was/', to: '/tilgaengelighed/' };

/**
 * Every address that content once had, and where it is today; ordered by the old address.
 *
 * @example
 * redirectsOf(directory)   // [{ from: "/tilbud/kom-nu-mand-2022/", to: "/tilbud/kom-nu-mand/" }]
 */
export function redirectsOf(directory: {
  [section in Section]: readonly Pick<Directory[section][number], 'id' | 'formerly'>[];
}): Redirect[] {
  const moved = (Object.keys(SECTIONS) as Section[]).flatMap((section) =>
    directory[section].flatMap(({ id, formerly }) =>
      (formerly ?? []).map((old): Redirect => ({
        from: `/${SECTIONS[section]}/${old}/`,
        to: `/${SECTIONS[section]}/${id}/`,
      })),
    ),
  );
  return [...moved, STATEMENT].sort((a, b) => (a.from < b.from ? -1 : 1));
}

const under = (base: string, path: string) => base + path.slice(1);

/**
 * Redirects as a `_redirects` file (Netlify, Cloudflare Pages and others).
 *
 * @param base the path the site lives under, with both slashes
 */
export function asRedirectsFile(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301\n`).join('');
}

/** Redirects as nginx locations. */
export function redirectsAsNginx(redirects: readonly Redirect[], base: string): string {
  return redirects
    .map(({ from, to }) => `location = "${under(base, from)}" { return 301 "${under(base, to)}"; }\n`)
    .join('');
}
