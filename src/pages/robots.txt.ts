import type { APIRoute } from 'astro';
import { addressOf } from '../data/address.ts';
import { getDirectory } from '../data/directory.ts';

/**
 * Everything may be read, in a demo too: its pages say `noindex`, and a crawler must read a page to see that. The sitemap
 * is named where there is something in it. A site under a path has no robots.txt of its own that anyone reads (RFC 9309:
 * it stands at the root of a host): name the sitemap in the host's.
 */
export const GET: APIRoute = () => {
  const lines = ['User-agent: *', 'Disallow:'];
  if (!getDirectory().site.demo) lines.push('', `Sitemap: ${addressOf('/sitemap.xml')}`);
  return new Response(`${lines.join('\n')}\n`);
};
