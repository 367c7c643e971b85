import { finderOf } from '#domain/finder/make-finder.ts';
import { getDirectory } from '../../data/directory.ts';

/** The whole finder, for its script: one file, whatever is answered. */
export const GET = (): Response => Response.json(finderOf(getDirectory()));
