const asked = new Map<string, Promise<unknown>>();

async function ask(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

/**
 * What stands in a JSON file of the site, fetched once for a page whoever asks; after a failure the next call tries again.
 *
 * @throws when it cannot be fetched, or is no JSON
 */
export function fetchJson(address: string): Promise<unknown> {
  const answer = asked.get(address) ?? ask(address);
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}
