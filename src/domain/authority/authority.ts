import { addDays, type Day } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import type { AuthorityChange, Site } from '../site/site.ts';
import { doorOn, isCertain } from './door.ts';

type Rules = Pick<Site, 'authorities' | 'changes' | 'doors'>;
type Behind = Pick<Offer, 'door' | 'organisation' | 'stage' | 'topics'>;

/** An authority by its name; the id where the site does not know it. */
export function authorityName({ authorities }: Pick<Site, 'authorities'>, id: string): string {
  return authorities.find((authority) => authority.id === id)?.name ?? id;
}

const inOrder = (changes: readonly AuthorityChange[]) =>
  [...changes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/**
 * Who runs it by the content alone, before any change: the authority of its door, else the organiser, when it is one; the
 * organiser of a municipality with several names is known by its kind, where the site has one authority of that kind.
 */
function runBy(offer: Behind, site: Rules, day: Day): string | undefined {
  if (offer.door) return doorOn(site, offer.door, day)?.authority;
  const { id, type } = offer.organisation;
  const alike = site.authorities.filter((authority) => authority.type === type);
  return alike.find((authority) => authority.id === id)?.id ?? (alike.length === 1 ? alike[0]?.id : undefined);
}

/** Does a change name this kind of offer? All that it says must fit; a pathway is the door's. */
function fits({ pathways, topics, stage }: AuthorityChange, offer: Behind, { doors }: Rules): boolean {
  const pathway = doors.find(({ id }) => id === offer.door)?.pathway;
  const isOnPathway = pathway === undefined ? topics !== undefined : (pathways?.includes(pathway) ?? true);
  return (
    (pathways === undefined || isOnPathway) &&
    (topics === undefined || offer.topics.some(({ id }) => topics.includes(id))) &&
    (stage === undefined || offer.stage === stage)
  );
}

/**
 * Who is responsible for an offer on a day, as ids. A change that is certain moves it; one that is not leaves both, since
 * nobody knows. What no authority runs has none.
 *
 * @example authoritiesOn(kolHold, site, '2027-01-02')   // ['hedensted-kommune', 'region-midtjylland']: perhaps moved
 */
export function authoritiesOn(offer: Behind, site: Rules, day: Day): string[] {
  const first = runBy(offer, site, day);
  let held = first === undefined ? [] : [first];
  for (const change of inOrder(site.changes)) {
    if (change.on > day || !held.includes(change.from) || !fits(change, offer, site)) continue;
    held = [...held.filter((id) => !isCertain(change) || id !== change.from), change.to];
  }
  return [...new Set(held)];
}

/** The changes that move an offer, or may, in order. One from an authority that does not run it moves nothing. */
export function changesOf(offer: Behind, site: Rules): AuthorityChange[] {
  return inOrder(site.changes).filter(
    (change) => fits(change, offer, site) && authoritiesOn(offer, site, addDays(change.on, -1)).includes(change.from),
  );
}

/** The offers that a change moves, or may; in the order given. */
export function offersMovedBy<T extends Behind>(change: AuthorityChange, offers: readonly T[], site: Rules): T[] {
  return offers.filter((offer) => changesOf(offer, site).includes(change));
}
