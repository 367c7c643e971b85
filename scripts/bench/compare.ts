import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BENCH_DAY } from './make-offers.ts';
import { addCosts, type Cost, measure, medianCost } from './measure.ts';
import { countPages, type SiteBytes, weighSite } from './page-bytes.ts';
import { writeContent } from './write-content.ts';
import { cleanPeer, writePeer } from './write-peer.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ASTRO = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
const PAGEFIND = path.join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');

/** Medians for one site at one size. */
export interface SiteCosts {
  pages: number;
  check: Cost;
  /** Until visitors can search it: the pages and the search index. */
  buildAndIndex: Cost;
}

/** This project and its peer with the same offers. */
export interface Comparison {
  offers: number;
  runs: number;
  ours: SiteCosts;
  peer: SiteCosts;
  bytes: SiteBytes;
}

/** Run a measurement so often, and take the middle of each figure. */
class Runs {
  readonly check: Cost[] = [];
  readonly buildAndIndex: Cost[] = [];

  medians(pages: number): SiteCosts {
    return { pages, check: medianCost(this.check), buildAndIndex: medianCost(this.buildAndIndex) };
  }
}

/**
 * Make content of a size, and let this project and plain Astro with Pagefind check and build it in turn, so that what
 * else the machine does hits both. Everything is written under one folder and begins cold each time.
 *
 * @param folder where to work; inside the project, so that the peer finds its packages
 * @param say is told what is going on
 */
export async function compare(
  folder: string,
  offers: number,
  runs: number,
  say: (line: string) => void,
): Promise<Comparison> {
  const [content, out, peer] = [path.join(folder, 'content'), path.join(folder, 'site'), path.join(folder, 'peer')];
  mkdirSync(folder, { recursive: true });
  writeContent(content, offers);
  writePeer(peer, content);
  const env = { BROBYGGER_CONTENT: content, BROBYGGER_OUT: out, BROBYGGER_SITE: '', BROBYGGER_TODAY: BENCH_DAY };
  const own = (script: string, ...args: string[]) => measure({ script: `scripts/${script}`, args, folder: ROOT, env });
  const theirs = (script: string, ...args: string[]) => measure({ script, args, folder: peer });

  const [ourRuns, peerRuns] = [new Runs(), new Runs()];
  for (let run = 1; run <= runs; run++) {
    say(`${offers} offers, run ${run} of ${runs}`);
    rmSync(out, { recursive: true, force: true });
    ourRuns.check.push(await own('check.ts', '--content'));
    cleanPeer(peer);
    peerRuns.check.push(await theirs(ASTRO, 'sync'));
    ourRuns.buildAndIndex.push(await own('build.ts'));
    cleanPeer(peer);
    peerRuns.buildAndIndex.push(addCosts(await theirs(ASTRO, 'build'), await theirs(PAGEFIND, '--site', 'dist')));
  }
  const ids = readdirSync(path.join(content, 'offers')).map((name) => path.basename(name, '.md'));
  return {
    offers,
    runs,
    ours: ourRuns.medians(countPages(out)),
    peer: peerRuns.medians(countPages(path.join(peer, 'dist'))),
    bytes: weighSite(out, ids),
  };
}
