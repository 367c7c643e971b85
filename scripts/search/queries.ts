/** A query to be answered, and the name its answer goes by. */
export interface Query {
  id: string;
  query: string;
}

const asQuery = (entry: unknown): Query => {
  if (typeof entry === 'string') return { id: entry, query: entry };
  const { id, query } = (entry ?? {}) as Partial<Record<keyof Query, unknown>>;
  if (typeof query !== 'string')
    throw new Error(`A query is a text or { "id": …, "query": … }, and this is ${JSON.stringify(entry)}.`);
  return { id: typeof id === 'string' ? id : query, query };
};

/**
 * Read queries: a JSON list of texts or of `{ id, query }`, the same under "queries", or plain text with one a line.
 *
 * @throws Error when JSON holds something else
 */
export function readQueries(input: string): Query[] {
  const trimmed = input.trim();
  if (!/^[[{]/.test(trimmed)) return trimmed.split(/\r?\n/).filter(Boolean).map(asQuery);
  const parsed = JSON.parse(trimmed) as unknown;
  const list = Array.isArray(parsed) ? parsed : (parsed as { queries?: unknown }).queries;
  if (!Array.isArray(list)) throw new Error('The JSON is a list of queries, or has one under "queries".');
  return list.map(asQuery);
}
