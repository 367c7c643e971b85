import path from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { getDirectory } from './src/data/directory.ts';
import { readSettings } from './src/data/settings.ts';
import { brobygger } from './src/integrations/brobygger.ts';

const settings = readSettings(process.env);
const address = new URL(settings.site ?? getDirectory().site.address);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: settings.out,
  trailingSlash: 'always',
  // Astro's new default eats the space between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: {
    // No inline styles or scripts: the Content-Security-Policy has no 'unsafe-inline'.
    inlineStylesheets: 'never',
    assets: '_a',
    concurrency: 4,
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The guides of the content that is built, in this folder or another.
    resolve: { alias: { '@guides': path.resolve(settings.content, 'guides') } },
  },
  integrations: [mdx(), brobygger(settings)],
});
