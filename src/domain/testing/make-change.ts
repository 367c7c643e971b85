import type { AuthorityChange, Door } from '../site/site.ts';

/** Builders for tests of who is responsible: the plainest door, and a plan from the municipality to the region. */

const source = { what: 'Lovforslag', date: '2025-10-09' };

export function makeDoor(overrides: Partial<Door> = {}): Door {
  return {
    id: 'ind',
    pathway: 'forebyggelse',
    authority: 'kommunen',
    municipality: '0999',
    name: 'Kommunen, forebyggelse',
    self: 'unknown',
    source,
    ...overrides,
  };
}

export function makeChange(overrides: Partial<AuthorityChange> = {}): AuthorityChange {
  return {
    id: 'plan',
    from: 'kommunen',
    to: 'regionen',
    on: '2027-01-01',
    certain: 'no',
    text: 'Holdet skal efter planen flytte.',
    source,
    ...overrides,
  };
}
