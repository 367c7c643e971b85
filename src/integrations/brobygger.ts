import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getDirectory } from '../data/directory.ts';
import type { Settings } from '../data/settings.ts';
import { watchContent } from './content-watch.ts';
import { writeHostFiles } from './host-files.ts';
import { serveSearchIndex } from './search-dev.ts';
import { buildSearchFiles, type SearchFiles, writeSearchFiles } from './search-index.ts';

/** What happens around a build: content is watched while developing; headers, redirects and the index follow the pages. */
export function brobygger(settings: Settings): AstroIntegration {
  let base = '/';
  let index: Promise<SearchFiles> | undefined;
  return {
    name: 'brobygger',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        // Before every other style: the order of the layers is settled by whoever names them first.
        injectScript(
          'page-ssr',
          `import ${JSON.stringify(fileURLToPath(new URL('../styles/index.css', import.meta.url)))};`,
        );
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, settings.content, logger);
        serveSearchIndex(server, getDirectory, base);
      },
      'astro:build:start': () => {
        // Beside the pages, on a core of its own. Told of below; a build that fails first needs no second complaint.
        index = buildSearchFiles(getDirectory());
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (index) writeSearchFiles(folder, await index);
        writeHostFiles(folder, getDirectory(), base);
      },
    },
  };
}
