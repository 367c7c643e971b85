import { todaysId } from '#domain/kept/known-offers.ts';
import { knownLoader } from '../kept/load-known.ts';

/** What a ready mail says of an offer; undefined when there is none of that id. */
export async function findAnswered(
  addresses: Parameters<typeof knownLoader>[0],
  asked: string,
): Promise<{ id: string; title: string; address: string } | undefined> {
  const known = await knownLoader(addresses)();
  const id = todaysId(known, asked);
  const offer = known.offers.get(id);
  return offer && { id, title: offer.row.title, address: offer.details.addresses[0] ?? offer.row.where };
}
