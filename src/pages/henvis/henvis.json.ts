import { encodeRefer } from '#domain/refer/refer-file.ts';
import { groupsMentioned } from '#domain/search/search-index.ts';
import { getDirectory } from '../../data/directory.ts';
import { danishLexicon } from '../../integrations/search-lexicon.ts';

/** What the page for professionals knows of offers, beside the directory's own files. */
export const GET = (): Response => {
  const directory = getDirectory();
  return Response.json(encodeRefer(directory, groupsMentioned(directory, danishLexicon())));
};
