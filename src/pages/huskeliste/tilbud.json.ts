import { encodeKept } from '#domain/kept/kept-file.ts';
import { getDirectory } from '../../data/directory.ts';

/** What the citizen's own list says of an offer, beside its row. */
export const GET = (): Response => Response.json(encodeKept(getDirectory()));
