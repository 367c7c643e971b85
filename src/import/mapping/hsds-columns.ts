/**
 * How a service of Human Services Data Specification 3 becomes an offer. What HSDS has as parts of a service (places,
 * times, prices) is brought into our own fields beforehand, and needs no line here; what has no place with us (who
 * accredits, who funds, whom to ask by name) is not taken.
 */
export const HSDS_COLUMNS: Readonly<Record<string, { field: string; values?: Record<string, string> }>> = {
  'service.id': { field: 'key' },
  'service.name': { field: 'title' },
  'service.summary': { field: 'summary' },
  'service.description': { field: 'body' },
  'service.status': {
    field: 'private',
    values: { active: 'nej', inactive: 'ja', defunct: 'ja', 'temporarily closed': 'ja' },
  },
  'service.url': { field: 'contact.website' },
  'service.email': { field: 'contact.email' },
  'service.phone': { field: 'contact.phone' },
  'service.application_process': { field: 'start.how' },
  'service.wait_time': { field: 'start.wait' },
  'service.eligibility_description': { field: 'for.text' },
  'service.minimum_age': { field: 'for.ages.from' },
  'service.maximum_age': { field: 'for.ages.to' },
  'service.languages': { field: 'languages' },
  'service.taxonomy_terms': { field: 'topics' },
  'organization.name': { field: 'organisation' },
  'organization.website': { field: 'organisation.website' },
};
