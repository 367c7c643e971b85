import type { RowFile } from '#domain/facets/row-file.ts';
import { suggestionFinder } from '#domain/suggest/find-suggestions.ts';
import { decodeSuggestions, type SuggestFile } from '#domain/suggest/suggest-file.ts';
import type { Suggestion } from '#domain/suggest/suggestion.ts';
import { fetchJson } from '../fetch/fetch-json.ts';

/**
 * Fetch what can be suggested: pages of the site at once, the offers' titles when the first letter is typed. Both are whole
 * files, so that nobody sees what was typed.
 *
 * @param suggestions the address of the suggest file
 * @param rows the address of the directory's row file
 * @returns what fits what was typed; it rejects when a file cannot be fetched
 */
export function openSuggestions(suggestions: string, rows: string): (typed: string) => Promise<Suggestion[]> {
  const pages = fetchJson(suggestions);
  // Told when somebody types; until then nobody is waiting for it.
  pages.catch(() => undefined);
  let finder: Promise<ReturnType<typeof suggestionFinder>> | undefined;
  const load = async () => {
    const [file, rowFile] = await Promise.all([pages, fetchJson(rows)]);
    return suggestionFinder(decodeSuggestions(file as SuggestFile, rowFile as RowFile));
  };
  return async (typed) => (await (finder ??= load()))(typed);
}
