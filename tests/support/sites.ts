import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeContent } from '../../scripts/bench/write-content.ts';
import { CORPUS } from '../search/judged.ts';
import { writeCorpus } from '../search/write-corpus.ts';

/** The day every test site is built on, and the visitor's clock stands at. */
export const TEST_DAY = '2026-11-21';

/** The path that the site `prefix` lives under. */
export const PREFIX = '/tilbud-i-x/';

/** How many offers the site `large` has. */
export const LARGE = 500;

const FOLDER = path.join('.cache', 'test-sites');

interface Recipe {
  /** Environment of the build, beside the day and the folder. */
  env?: Record<string, string>;
  /** Build from a copy of the content, changed so. */
  change?: (content: string) => void;
}

/** The built sites that browser tests choose from. */
const RECIPES = {
  /** The default content, as a newcomer sees it. */
  demo: {},
  /** The same once more, from a copy of the content and on the other side of the world. */
  again: { change: () => undefined, env: { TZ: 'America/Los_Angeles', LANG: 'C' } },
  /** The same under a path. */
  prefix: { env: { BROBYGGER_SITE: `https://www.kommune.example${PREFIX}` } },
  /** The same as a municipality publishes it: no examples, and found by search engines. */
  real: { change: withoutDemo },
  /** A directory long enough to be paged. */
  large: { change: (content) => writeContent(content, LARGE) },
  /** The made-up offers that the search is judged on. */
  corpus: { change: (content) => writeCorpus(CORPUS, content) },
  /** The default content on the last day of a year in which a task may change hands, and early in the next. */
  'old-year': { env: { BROBYGGER_TODAY: '2026-12-31' } },
  'new-year': { env: { BROBYGGER_TODAY: '2027-01-02' } },
  /** That later day once more, where every task that may change hands does so ten years on. */
  'no-change': { change: withLaterChanges, env: { BROBYGGER_TODAY: '2027-01-02' } },
  /** Every state that a row and an offer page can be in. */
  gallery: { env: { BROBYGGER_CONTENT: path.join('tests', 'gallery') } },
} as const satisfies Record<string, Recipe>;

export type SiteName = keyof typeof RECIPES;
export const SITE_NAMES = Object.keys(RECIPES) as SiteName[];

/** Where a test site is built. */
export const folderOf = (site: SiteName): string => path.join(FOLDER, site);

/** Where the content of a test site stands that is built from a changed copy. */
export const contentOf = (site: SiteName): string => path.join(FOLDER, `${site}-content`);

/** Build a test site; false when the build failed, which has then said why. */
export function buildSite(site: SiteName): boolean {
  const recipe: Recipe = RECIPES[site];
  let content = 'content';
  if (recipe.change) {
    content = contentOf(site);
    rmSync(content, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    cpSync('content', content, { recursive: true });
    recipe.change(content);
  }
  const settings = {
    BROBYGGER_CONTENT: content,
    BROBYGGER_OUT: folderOf(site),
    BROBYGGER_SITE: '',
    BROBYGGER_TODAY: TEST_DAY,
  };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, ...settings, ...recipe.env },
  });
  return status === 0;
}

function withoutDemo(content: string): void {
  changeSite(content, /^demo: true$/m, 'demo: false');
}

function withLaterChanges(content: string): void {
  changeSite(content, /(?<=^ +on: )2027(?=-01-01$)/gm, '2037');
}

/** @throws when there is nothing to change: a site that is like another tests nothing */
function changeSite(content: string, what: RegExp, by: string): void {
  const file = path.join(content, 'site.yaml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(what, by);
  if (changed === text) throw new Error(`${file} was expected to have ${String(what)}, and does not.`);
  writeFileSync(file, changed);
}
