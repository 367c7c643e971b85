import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILES = {
  'package.json': '{ "name": "peer", "private": true, "type": "module" }\n',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://peer.example/' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const offers = defineCollection({
  loader: glob({ pattern: '*.md', base: './src/content/offers' }),
  schema: z.object({
    title: z.string().max(80),
    summary: z.string().max(160),
    organisation: z.string(),
    topics: z.array(z.string()),
    start: z.object({ route: z.string(), first: z.string(), how: z.string().optional(), bring: z.string().optional() }),
    where: z.array(z.union([z.string(), z.object({ town: z.string() })])).optional(),
    when: z.array(z.object({ days: z.array(z.string()).optional(), from: z.string(), to: z.string().optional() })).optional(),
    price: z.array(z.object({ amount: z.number(), per: z.string() })).optional(),
    contact: z.object({ phone: z.string(), email: z.email(), website: z.url() }),
    source: z.object({ what: z.string(), url: z.url(), date: z.coerce.date() }),
  }),
});

export const collections = { offers };
`,
  'src/layouts/Page.astro': `---
const { title, description } = Astro.props;
---

<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <style>
      body {
        max-width: 40rem;
        margin: 0 auto;
        padding: 1rem;
        font: 1.1rem/1.5 sans-serif;
      }
    </style>
  </head>
  <body>
    <header><a href="/">Alle tilbud</a></header>
    <main><slot /></main>
    <footer>Målerup Kommune</footer>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const offers = await getCollection('offers');
---

<Page title="Alle tilbud" description="Alle tilbud">
  <h1>Alle tilbud</h1>
  <ul>{offers.map(({ id, data }) => <li><a href={\`/tilbud/\${id}/\`}>{data.title}</a></li>)}</ul>
</Page>
`,
  'src/pages/tilbud/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';

export async function getStaticPaths() {
  return (await getCollection('offers')).map((offer) => ({ params: { id: offer.id }, props: { offer } }));
}
const { offer } = Astro.props;
const { data } = offer;
const { Content } = await render(offer);
---

<Page title={data.title} description={data.summary}>
  <article data-pagefind-body>
    <h1>{data.title}</h1>
    <p>{data.summary}</p>
    <dl>
      <dt>Arrangør</dt>
      <dd>{data.organisation}</dd>
      <dt>Temaer</dt>
      <dd>{data.topics.join(', ')}</dd>
      <dt>Sådan kommer du i gang</dt>
      <dd>{data.start.how}</dd>
      <dt>Tider</dt>
      {data.when?.map(({ days, from, to }) => <dd>{days?.join(', ')} {from}-{to}</dd>)}
      <dt>Pris</dt>
      {data.price?.map(({ amount, per }) => <dd>{amount} kr. {per}</dd>)}
      <dt>Telefon</dt>
      <dd>{data.contact.phone}</dd>
      <dt>Kilde</dt>
      <dd><a href={data.source.url}>{data.source.what}</a></dd>
    </dl>
    <Content />
  </article>
</Page>
`,
};

/**
 * Write the peer: what somebody makes in an afternoon with Astro's own means, and the very same offers.
 *
 * It lies inside this project, so that it finds the same versions of Astro and Pagefind.
 */
export function writePeer(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  cpSync(path.join(content, 'offers'), path.join(folder, 'src/content/offers'), { recursive: true });
}

/** Forget what the peer built and cached: each run begins cold. */
export function cleanPeer(folder: string): void {
  for (const name of ['dist', '.astro', 'node_modules'])
    rmSync(path.join(folder, name), { recursive: true, force: true });
}
