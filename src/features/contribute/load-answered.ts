import { answeredFacts, type SaidFact } from '#domain/contribute/answered-offer.ts';
import { todaysId } from '#domain/kept/known-offers.ts';
import { knownLoader } from '../kept/load-known.ts';

/** An offer that somebody answers about. */
export interface Answered {
  id: string;
  title: string;
  /** Its first address, else its town. */
  address: string;
  /** What the site says of it now. */
  facts: readonly SaidFact[];
  /** "Oplysningen er fra 2021", or empty. */
  stale: string;
  /** It is made up. */
  example: boolean;
}

/** Finds an offer by its id, which may be an old one, in the directory's whole files; undefined when there is none. */
export function answeredLoader(
  addresses: Parameters<typeof knownLoader>[0],
): (asked: string) => Promise<Answered | undefined> {
  const load = knownLoader(addresses);
  return async (asked) => {
    const known = await load();
    const offer = known.offers.get(todaysId(known, asked));
    if (!offer) return undefined;
    const { row, details } = offer;
    return {
      id: row.id,
      title: row.title,
      address: details.addresses[0] ?? row.where,
      facts: answeredFacts(row, details),
      stale: row.stale,
      example: row.example,
    };
  };
}
