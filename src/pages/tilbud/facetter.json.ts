import { encodeFacets } from '#domain/facets/facet-file.ts';
import { listOffers } from '#domain/facets/listed-offer.ts';
import { getDirectory } from '../../data/directory.ts';

/** What the directory's script chooses by. */
export const GET = (): Response => Response.json(encodeFacets(listOffers(getDirectory())));
