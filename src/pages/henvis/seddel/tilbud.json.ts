import { encodeHandout } from '#domain/handout/handout-file.ts';
import { getDirectory } from '../../../data/directory.ts';

/** What a handout says of an offer, beside its row and what a kept list says of it. */
export const GET = (): Response => Response.json(encodeHandout(getDirectory()));
