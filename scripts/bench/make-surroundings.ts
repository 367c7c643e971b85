import { capitalise, toSlug } from '#domain/text/fields.ts';
import type { OrganisationType } from '#domain/vocabulary/vocabulary.ts';
import type { BenchTown } from './make-frame.ts';
import type { Random } from './random.ts';
import { ORGANISERS, PLACES, STREET_ENDS, STREETS } from './words.ts';
import { writeBody } from './write-text.ts';

/** A file of the made-up content: its id, and what stands in it. */
export interface BenchFile {
  id: string;
  name: string;
  town: BenchTown;
  fields: object;
  body: string;
}

/** A name no other has yet, with the id that follows from it. */
export function makeUnique(name: string, taken: Set<string>): { id: string; name: string } {
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name} ${count}`;
    const id = toSlug(numbered).slice(0, 78).replace(/-$/, '');
    if (taken.has(id)) continue;
    taken.add(id);
    return { id, name: numbered };
  }
}

/** Eight digits that no Danish telephone has: the plan begins at 20 00 00 00. */
export function makePhone(random: Random): string {
  return `10 ${[1, 2, 3].map(() => String(random.integer(10, 99))).join(' ')}`;
}

/** Towns near the centre have more of everything, as the first of the list are the nearest. */
function pickTown(towns: readonly BenchTown[], random: Random): BenchTown {
  const town = towns[Math.floor(random.next() ** 2 * towns.length)];
  if (!town) throw new Error('Expected a town, and found none.');
  return town;
}

const round = (degrees: number) => Number(degrees.toFixed(5));

export function makePlaces(count: number, towns: readonly BenchTown[], random: Random): BenchFile[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, () => {
    const town = pickTown(towns, random);
    const { id, name } = makeUnique(`${town.name} ${random.pick(PLACES)}`, taken);
    const access = random.sample(
      ['step-free', 'lift', 'toilet', 'parking', 'public-transport', 'hearing-loop'],
      random.integer(1, 4),
    );
    const fields = {
      name,
      address: `${random.pick(STREETS)}${random.pick(STREET_ENDS)} ${random.integer(1, 120)}`,
      postcode: town.postcodes[0],
      town: town.id,
      at: {
        lat: round(town.at.lat + (random.next() - 0.5) / 50),
        lon: round(town.at.lon + (random.next() - 0.5) / 25),
      },
      access,
      ...(random.chance(0.4) ? { transport: `Bus ${random.integer(1, 215)} stopper ved døren` } : {}),
      source: { what: 'Stedets hjemmeside', date: '2026-05' },
    };
    return { id, name, town, fields, body: '' };
  });
}

export function makeOrganisations(count: number, towns: readonly BenchTown[], random: Random): BenchFile[] {
  const taken = new Set<string>();
  const types = Object.keys(ORGANISERS) as (keyof typeof ORGANISERS & OrganisationType)[];
  return Array.from({ length: count }, () => {
    const town = pickTown(towns, random);
    const type = random.chance(0.55) ? 'association' : random.pick(types);
    const { id, name } = makeUnique(capitalise(`${town.name} ${random.pick<string>(ORGANISERS[type])}`), taken);
    const website = `https://www.${id}.example/`;
    const fields = {
      name,
      type,
      town: town.id,
      contact: {
        phone: makePhone(random),
        ...(random.chance(0.5) ? { hours: 'mandag til torsdag 9-14' } : {}),
        website,
      },
      source: { what: `${name}, hjemmeside`, url: website, date: `2026-0${random.integer(1, 9)}` },
    };
    const body = writeBody({ town: town.name, place: 'klubhuset', organiser: name }, random).split('\n\n')[0] ?? '';
    return { id, name, town, fields, body };
  });
}
