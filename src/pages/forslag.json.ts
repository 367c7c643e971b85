import { encodeSuggestions } from '#domain/suggest/suggest-file.ts';
import { getDirectory } from '../data/directory.ts';

/** What a search field suggests beside the offers. */
export const GET = (): Response => Response.json(encodeSuggestions(getDirectory()));
