import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { GOALS, makeSiteFile, makeTopicFiles, makeTowns, NEEDS } from './make-frame.ts';
import { makeOffers } from './make-offers.ts';
import { makeOrganisations, makePlaces } from './make-surroundings.ts';
import { makeRandom } from './random.ts';

const asYaml = (fields: unknown) => stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });

/**
 * Write a content folder with so many offers, in place of what stands there: the same files every time.
 *
 * For ten offers there are five organisers and three or four places, somewhat fewer than in the real directory, and
 * between 30 and 280 towns: a municipality at 100, most of Jutland at 5,000.
 */
export function writeContent(folder: string, offerCount: number, seed = 1): void {
  const random = makeRandom(seed);
  const towns = makeTowns(Math.min(280, 25 + Math.ceil(offerCount / 20)));
  const places = makePlaces(Math.ceil(offerCount * 0.35), towns, random);
  const organisations = makeOrganisations(Math.ceil(offerCount * 0.5), towns, random);
  const offers = makeOffers(offerCount, { towns, organisations, places }, random);

  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const writeAll = (kind: string, files: readonly { id: string; fields: object; body: string }[]) => {
    mkdirSync(path.join(folder, kind), { recursive: true });
    for (const { id, fields, body } of files) write(`${kind}/${id}.md`, `---\n${asYaml(fields)}---\n\n${body}\n`);
  };
  writeAll('offers', offers);
  writeAll('organisations', organisations);
  writeAll('topics', makeTopicFiles());
  mkdirSync(path.join(folder, 'places'));
  for (const { id, fields } of places) write(`places/${id}.yaml`, asYaml(fields));
  write(
    'site.yaml',
    asYaml(
      makeSiteFile(
        towns,
        offers.slice(0, 3).map(({ id }) => id),
      ),
    ),
  );
  write('goals.yaml', asYaml(GOALS));
  write('needs.yaml', asYaml(NEEDS));
}
