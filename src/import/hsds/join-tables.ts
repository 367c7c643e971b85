import type { Table } from '../table/table.ts';
import type { Group } from './parts.ts';

/** The tables of an HSDS package, by what each is called: "services", "organizations" … */
export type Tables = ReadonlyMap<string, Table>;

type Fields = { [key: string]: unknown };

const rowsOf = (table: Table | undefined): Fields[] =>
  (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries((table?.columns ?? []).map((column, index) => [column, cells[index] ?? ''])),
  );

/**
 * More places, times or numbers than one service has. Rows that share an id would else multiply: as many places of one id
 * with as many times fill all memory.
 */
const MOST_PARTS = 100;

/** The rows of a table by an id in them, at most {@link MOST_PARTS} of each. */
function indexBy(rows: readonly Fields[], key: string): ReadonlyMap<string, Fields[]> {
  const index = Map.groupBy(rows, (row) => (typeof row[key] === 'string' ? row[key] : ''));
  return new Map([...index].map(([id, parts]) => [id, parts.slice(0, MOST_PARTS)]));
}

/**
 * The services of an HSDS package in CSV, each with its parts inside, as HSDS in JSON has them.
 *
 * @param tables with `services` among them; any other may be missing
 * @returns one for each row of `services`, in its order
 */
export function joinTables(tables: Tables): Group[] {
  const named = (...names: string[]) => rowsOf(names.map((name) => tables.get(name)).find(Boolean));
  const organisations = indexBy(named('organizations'), 'id');
  const addresses = indexBy(named('addresses'), 'location_id');
  const terms = indexBy(named('taxonomy_terms'), 'id');
  const locations = new Map(
    named('locations').map((place) => [place.id, { ...place, addresses: addresses.get(String(place.id)) ?? [] }]),
  );
  const schedules = named('schedules');
  const phones = named('phones');
  const partsOf = (rows: readonly Fields[], key: string) => {
    const index = indexBy(rows, key);
    return (id: unknown) => (id ? (index.get(String(id)) ?? []) : []);
  };
  const [schedulesOfService, schedulesOfLink] = [
    partsOf(
      schedules.filter((row) => !row.service_at_location_id),
      'service_id',
    ),
    partsOf(schedules, 'service_at_location_id'),
  ];
  const [phonesOfService, phonesOfLink, phonesOfOrganisation] = [
    partsOf(phones, 'service_id'),
    partsOf(phones, 'service_at_location_id'),
    partsOf(phones, 'organization_id'),
  ];
  const linksOf = partsOf(named('service_at_locations', 'service_at_location'), 'service_id');
  const costsOf = partsOf(named('cost_options'), 'service_id');
  const languagesOf = partsOf(named('languages'), 'service_id');
  const attributesOf = partsOf(named('attributes'), 'link_id');

  return named('services').map((service) => {
    const [organisation] = organisations.get(String(service.organization_id)) ?? [];
    return {
      ...service,
      organization: organisation && { ...organisation, phones: phonesOfOrganisation(organisation.id) },
      schedules: schedulesOfService(service.id),
      phones: phonesOfService(service.id),
      cost_options: costsOf(service.id),
      languages: languagesOf(service.id),
      attributes: attributesOf(service.id).map((attribute) => ({
        ...attribute,
        taxonomy_term: terms.get(String(attribute.taxonomy_term_id))?.[0],
      })),
      service_at_locations: linksOf(service.id).map((link) => ({
        ...link,
        location: locations.get(link.location_id),
        schedules: schedulesOfLink(link.id),
        phones: phonesOfLink(link.id),
      })),
    };
  });
}
