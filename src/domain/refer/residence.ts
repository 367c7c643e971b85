import { findOrigin, type Origin, type OriginTown } from '../near/origin.ts';
import { toSlug } from '../text/fields.ts';

/** A town with whether it lies in another municipality. */
export type ResidenceTown = OriginTown & { neighbour: boolean };

/**
 * Where somebody lives, as far as it decides which doors hold. `ours`: in the municipality of the site. `elsewhere`: in
 * another. `either`: a postcode that crosses the border. `unknown`: none of the site's towns, so it cannot be told.
 */
export interface Residence {
  kind: 'ours' | 'elsewhere' | 'either' | 'unknown';
  /** As a person says it: "7171 Uldum", "Hedensted Kommune". */
  label: string;
  /** Where distances are measured from. */
  origin: Origin | undefined;
}

const MUNICIPALITY = /-?kommune$/;

function kindOf(origin: Origin, towns: readonly ResidenceTown[]): Residence['kind'] {
  const named = towns.filter(({ id, postcodes }) => id === origin.key || postcodes.includes(origin.key));
  if (named.every(({ neighbour }) => !neighbour)) return 'ours';
  return named.every(({ neighbour }) => neighbour) ? 'elsewhere' : 'either';
}

/**
 * Read where somebody lives: a town, a postcode or a municipality, however it is written.
 *
 * @param municipality the name of the site's own: "Hedensted Kommune"
 * @returns nothing for an empty text
 * @example
 * findResidence('vejle', towns, 'Hedensted Kommune')?.kind      // "elsewhere"
 * findResidence('8700', towns, 'Hedensted Kommune')?.kind       // "either": Korning has it, and so has Horsens
 * findResidence('hedensted kommune', towns, …)?.origin          // undefined: a municipality is no place to measure from
 */
export function findResidence(
  text: string,
  towns: readonly ResidenceTown[],
  municipality: string,
): Residence | undefined {
  const written = text.trim();
  const slug = toSlug(written);
  if (slug === '') return undefined;
  if (slug === toSlug(municipality)) return { kind: 'ours', label: municipality, origin: undefined };
  const origin = findOrigin(MUNICIPALITY.test(slug) ? slug.replace(MUNICIPALITY, '') : written, towns);
  if (!origin) return { kind: 'unknown', label: written, origin: undefined };
  return { kind: kindOf(origin, towns), label: origin.label, origin };
}

/** What is said under the field; empty where the doors hold for sure. */
export function describeResidence({ kind, label }: Residence, municipality: string): string {
  switch (kind) {
    case 'ours':
      return '';
    case 'elsewhere':
      return `${label} ligger i en anden kommune. Indgangene her gælder ${municipality}. En dynamisk henvisning finder selv den rigtige kommune.`;
    case 'either':
      return `${label} dækker flere kommuner. Indgangene her gælder kun ${municipality}. Tjek, hvor patienten bor.`;
    case 'unknown':
      return `Vi kender ikke »${label}«. Indgangene her gælder ${municipality}. Skriv en by eller et postnummer for at se det nærmeste først.`;
  }
}
