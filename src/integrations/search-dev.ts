import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Directory } from '#domain/directory/directory.ts';
import { buildSearchFiles, SEARCH_FOLDER, type SearchFiles } from './search-index.ts';

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** What we use of Vite's server. */
interface Server {
  middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): unknown;
  };
}

/**
 * Serve the search index in `npm run dev`, from memory: built when it is first asked for, and again when the content has
 * changed since.
 *
 * @param read the Directory; another object when the content was read anew
 * @param base the path the site lives under, with both slashes
 */
export function serveSearchIndex(server: Server, read: () => Directory, base: string): void {
  const indexes = new WeakMap<Directory, Promise<SearchFiles>>();
  const filesOf = (directory: Directory) => {
    const files = indexes.get(directory) ?? buildSearchFiles(directory);
    indexes.set(directory, files);
    return files;
  };
  const folder = `${base}${SEARCH_FOLDER}/`;

  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').replace(/[?#].*$/, '');
    if (!address.startsWith(folder)) return next();
    const name = address.slice(folder.length);
    const answer = async () => {
      const content = (await filesOf(read())).get(name);
      if (!content) return next();
      response.writeHead(200, {
        'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
      });
      response.end(content);
    };
    answer().catch(next);
  });
}
