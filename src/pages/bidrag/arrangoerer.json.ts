import { encodeOrganisers } from '#domain/contribute/known-organiser.ts';
import { getDirectory } from '../../data/directory.ts';

/** The organisers that stand here already, so that the form can name one by its id. */
export const GET = (): Response => Response.json(encodeOrganisers(getDirectory()));
