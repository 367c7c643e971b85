/** One address of every kind of page, from the site's root: what tests of "every page" walk through. Add a new kind here. */
export const pageKinds: Readonly<Record<string, `/${string}`>> = {
  home: '/',
  directory: '/tilbud/',
  offer: '/tilbud/kom-nu-mand/',
};
