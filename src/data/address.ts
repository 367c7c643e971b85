/** Addresses within the site: one way to write a link, right under any path. */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/**
 * The address of a page of this site, from its root path.
 *
 * @example pathTo('/tilbud/')   // "/tilbud/", or "/tilbud-i-x/tilbud/" where the site lives under a path
 */
export function pathTo(path: `/${string}`): string {
  return base + path.slice(1);
}

/** The whole address, for canonical links and whatever is read outside the site. */
export function addressOf(path: `/${string}`): string {
  return new URL(pathTo(path), import.meta.env.SITE).href;
}

export const pathToOffer = (id: string) => pathTo(`/tilbud/${id}/`);
export const pathToTopic = (id: string) => pathTo(`/tema/${id}/`);
export const pathToTown = (id: string) => pathTo(`/by/${id}/`);
export const pathToAudience = (id: string) => pathTo(`/for/${id}/`);
export const pathToOrganisation = (id: string) => pathTo(`/arrangoer/${id}/`);
export const pathToPlace = (id: string) => pathTo(`/sted/${id}/`);
export const pathToWay = (topic: string) => pathTo(`/vejen-videre/${topic}/`);
export const pathToCampaign = (id: string) => pathTo(`/indsats/${id}/`);
export const pathToGuide = (id: string) => pathTo(`/vejledning/${id}/`);
