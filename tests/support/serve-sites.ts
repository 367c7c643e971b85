import { existsSync } from 'node:fs';
import { serve, type Served } from '../../scripts/serve.ts';
import { folderOf, SITE_NAMES, type SiteName } from './sites.ts';

/** Where the addresses stand for the tests' own processes, which start after this. */
const VARIABLE = 'BROBYGGER_TEST_ADDRESSES';

/** Serve every test site on a free port, as `npm start` does, for as long as the tests run. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const missing = SITE_NAMES.filter((site) => !existsSync(folderOf(site)));
  if (missing.length > 0)
    throw new Error(`Not built yet: ${missing.join(', ')}. Run npm test, which builds the test sites.`);
  const served: Partial<Record<SiteName, Served>> = {};
  for (const site of SITE_NAMES) served[site] = await serve({ folder: folderOf(site), port: 0 });
  process.env[VARIABLE] = JSON.stringify(
    Object.fromEntries(Object.entries(served).map(([site, { address }]) => [site, address])),
  );
  return async () => {
    await Promise.all(Object.values(served).map((site) => site.close()));
  };
}

/** The address of a served test site, its path included. */
export function addressOf(site: SiteName): string {
  const addresses = JSON.parse(process.env[VARIABLE] ?? '{}') as Partial<Record<SiteName, string>>;
  const address = addresses[site];
  if (!address) throw new Error(`The test site "${site}" is not served: is serve-sites.ts the globalSetup?`);
  return address;
}
