import { encodeRows } from '#domain/facets/row-file.ts';
import { listOffers } from '#domain/facets/listed-offer.ts';
import { getDirectory } from '../../data/directory.ts';

/** The texts of the rows that the directory's script draws. */
export const GET = (): Response => Response.json(encodeRows(listOffers(getDirectory())));
