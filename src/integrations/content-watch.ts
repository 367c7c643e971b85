import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { dropDirectory, getDirectory } from '../data/directory.ts';
import { renderContentProblems } from './content-problem-page.ts';

/** Editors write a file in several steps: wait until it has been quiet so long. */
const QUIET_MS = 60;

/** What brings the script that reloads the page; all else may need the content, pictures included. */
const VITES_OWN = /\/@|\/node_modules\//;

/**
 * Read the content again and reload the page whenever a file in the folder is added, changed or deleted.
 *
 * While the content has errors, every page shows them instead: the last good page would leave a writer wondering why
 * nothing happens. The terminal shows them as well, once for each change.
 *
 * @param folder the content folder; may lie outside the project
 */
export function watchContent(server: ViteDevServer, folder: string, logger: AstroIntegrationLogger): void {
  const root = path.resolve(folder);
  let timer: NodeJS.Timeout | undefined;
  let problems: string | undefined;

  const readAgain = () => {
    dropDirectory();
    const before = problems;
    problems = problemsOf(getDirectory);
    if (problems) logger.error(problems);
    else if (before) logger.info('Indholdet er i orden igen.  ·  The content is right again.');
    for (const environment of Object.values(server.environments)) {
      // Astro's own event: addresses made from content (getStaticPaths) are worked out anew.
      if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
    }
    server.ws.send({ type: 'full-reload' });
  };

  server.watcher.add(root);
  server.watcher.on('all', (_event, file) => {
    const inside = path.relative(root, path.resolve(file));
    if (inside.startsWith('..') || path.isAbsolute(inside)) return;
    clearTimeout(timer);
    timer = setTimeout(readAgain, QUIET_MS);
  });

  server.middlewares.use((request, response, next) => {
    if (!problems || VITES_OWN.test(request.url ?? '')) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(renderContentProblems(problems, server.config.base));
  });
}

/** What is wrong with the content, as text; a fault of the program is thrown on. */
function problemsOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'ContentError') return error.message;
    throw error;
  }
}
