import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { readDirectory } from '../../src/content/read-directory.ts';
import type { Settings } from '../../src/data/settings.ts';
import { serve, type Served } from '../serve.ts';
import { measure } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The site's own content as a site that is no demo, served. */
export interface OfficialSite extends Served {
  /** An offer that happens at a place and has times, as an address from the root: "tilbud/kom-nu-mand/". */
  offerPage: string | undefined;
}

/** A copy of the content that says it is no demo: search engines are let in, examples are out. */
function writeOfficialContent(content: string, folder: string): void {
  cpSync(content, folder, { recursive: true });
  const siteFile = path.join(folder, 'site.yaml');
  const site = parseDocument(readFileSync(siteFile, 'utf8'));
  site.set('demo', false);
  writeFileSync(siteFile, String(site));
}

/** A port that nobody listens on. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const bound = probe.address();
      probe.close(() => resolve(bound && typeof bound === 'object' ? bound.port : 0));
    });
  });
}

/**
 * Build the content as a site that is no demo, for the very address it is then served at: canonical links must lead to
 * where the page was fetched.
 *
 * @param folder where to work; what stands there is lost
 */
export async function serveOfficialSite(folder: string, settings: Settings): Promise<OfficialSite> {
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeOfficialContent(settings.content, content);
  const port = await findFreePort();
  const env = { BROBYGGER_CONTENT: content, BROBYGGER_OUT: out, BROBYGGER_SITE: `http://localhost:${port}/` };
  await measure({ script: 'scripts/build.ts', args: [], folder: ROOT, env });
  const offers = readDirectory(content, settings.today).directory?.offers ?? [];
  const offer = offers.find(({ places, when }) => places.length > 0 && when.length > 0) ?? offers[0];
  const served = await serve({ folder: out, port });
  return { ...served, offerPage: offer && `tilbud/${offer.id}/` };
}
