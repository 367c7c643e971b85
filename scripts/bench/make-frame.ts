import { distanceKm } from '#domain/map/projection.ts';
import { toSlug } from '#domain/text/fields.ts';
import danishTowns from '../../src/features/map/data/denmark-towns.json' with { type: 'json' };
import { TOPICS } from './words.ts';

/** Where the made-up municipality lies. */
const CENTRE = { lat: 55.77, lon: 9.7 };

/** A town as `site.yaml` has it. */
export interface BenchTown {
  id: string;
  name: string;
  postcodes: string[];
  at: { lat: number; lon: number };
}

/** So many real towns, the nearest first; their postcodes are made up. */
export function makeTowns(count: number): BenchTown[] {
  const towns = danishTowns.map((town) => ({ name: String(town[0]), lat: Number(town[1]), lon: Number(town[2]) }));
  const eachOnce = new Map(towns.map((town) => [toSlug(town.name), town]));
  return [...eachOnce]
    .sort(([, a], [, b]) => distanceKm(CENTRE, a) - distanceKm(CENTRE, b))
    .slice(0, count)
    .map(([id, { name, lat, lon }], index) => ({ id, name, postcodes: [String(7000 + index * 7)], at: { lat, lon } }));
}

/** `site.yaml` of a site that is no demo. */
export function makeSiteFile(towns: readonly BenchTown[], crisis: readonly string[]): object {
  const lats = towns.map(({ at }) => at.lat);
  const lons = towns.map(({ at }) => at.lon);
  const source = { what: 'Opdigtet til måling', date: '2026-09-01' };
  return {
    format: '1',
    name: 'Sundhed i Målerup',
    publisher: 'Målerup Kommune',
    demo: false,
    address: 'https://brobygger.example/',
    municipality: { name: 'Målerup Kommune', code: '0999' },
    languages: ['da'],
    region: {
      west: Number((Math.min(...lons) - 0.1).toFixed(4)),
      south: Number((Math.min(...lats) - 0.1).toFixed(4)),
      east: Number((Math.max(...lons) + 0.1).toFixed(4)),
      north: Number((Math.max(...lats) + 0.1).toFixed(4)),
    },
    towns,
    contact: {
      name: 'Sundhedsfremme, Målerup Kommune',
      phone: '10 20 30 40',
      email: 'sundhed@brobygger.example',
      source,
    },
    crisis,
    pathways: [{ id: 'forebyggelse', name: 'Forebyggelse' }],
    authorities: [{ id: 'maalerup-kommune', name: 'Målerup Kommune', type: 'municipality' }],
    doors: [
      {
        id: 'maalerup-forebyggelse',
        pathway: 'forebyggelse',
        authority: 'maalerup-kommune',
        municipality: '0999',
        name: 'Målerup Kommune, forebyggelse',
        self: 'yes',
        source,
      },
    ],
    changes: [],
    freshness: [
      { stage: 'course', dueAfterMonths: 6, staleAfterMonths: 12 },
      { dueAfterMonths: 12, staleAfterMonths: 24 },
    ],
    map: { provider: 'embedded' },
  };
}

/** The topics as files: id, fields and text. */
export function makeTopicFiles(): { id: string; fields: object; body: string }[] {
  return TOPICS.map(({ id, title, sentence, icon, synonyms }, index) => ({
    id,
    fields: { title, sentence, icon, order: index + 1, synonyms, goals: ['staerke-faellesskaber'], needs: ['trivsel'] },
    body: `${title}: her er det, som foreninger, klinikker og kommunen tilbyder. Prøv én gang, og se, om det er noget for dig.`,
  }));
}

export const GOALS = [{ id: 'staerke-faellesskaber', title: 'Flere er med i et fællesskab' }];
export const NEEDS = [{ id: 'trivsel', title: 'Trivsel' }];
