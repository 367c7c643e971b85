import { type Directory, findOffer } from '#domain/directory/directory.ts';
import { choicesOf } from '#domain/search/rank.ts';
import { readTerm, type Term } from '#domain/search/term.ts';
import type { Wanted } from '#domain/search/understand.ts';
import type { DirectorySearch } from '../search.ts';

const MOST_RESULTS = 10;

/** A term in words: what a made-up one stands for. */
function termName(term: Term, { concepts }: DirectorySearch): string {
  const meant = readTerm(term);
  if ('concept' in meant) return `«${concepts[meant.concept]?.label ?? '?'}»`;
  return 'word' in meant ? meant.word : meant.wish;
}

function explainWanted(wanted: Wanted, search: DirectorySearch): string {
  const ways = choicesOf(wanted, search.find).map(
    ({ terms, factor }) =>
      `${terms.map((term) => `${termName(term, search)} (${search.find(term).size})`).join(' + ')} × ${factor.toFixed(2)}`,
  );
  const read = wanted.meant === undefined ? '' : `, read as ${wanted.meant}`;
  const generic = wanted.isGeneric ? ', says little' : '';
  return `  ${wanted.said}${read}${generic}: ${ways.join(' | ') || 'not found'}`;
}

/** Which of what was wanted an offer has, and how much each weighs there. */
function explainOffer(id: string, wanted: readonly Wanted[], search: DirectorySearch): string {
  const reasons = wanted.flatMap((one) =>
    choicesOf(one, search.find)
      .flatMap(({ terms }) => terms)
      .flatMap((term) => {
        const weight = search.find(term).get(id);
        return weight === undefined ? [] : [`${termName(term, search)} ${weight.toFixed(1)}`];
      }),
  );
  return [...new Set(reasons)].join(', ');
}

/** What the search made of a query, and why each result stands where it does. */
export async function explainAnswer(directory: Directory, search: DirectorySearch, query: string): Promise<string> {
  const { wanted } = search.understand(query);
  const { scores, wishes, corrections, missing } = await search.answer(query);
  const results = [...scores].slice(0, MOST_RESULTS).map(([id, score], at) => {
    const title = findOffer(directory, id)?.title ?? '';
    return `${String(at + 1).padStart(3)}  ${score.toFixed(3)}  ${id}  ${title}\n            ${explainOffer(id, wanted, search)}`;
  });
  return [
    `"${query}"`,
    ...wanted.map((one) => explainWanted(one, search)),
    ...wishes.map(({ label, words }) => `  narrowed by ${label} (${words.join(' ')})`),
    ...corrections.map(({ said, meant }) => `  ${said} was read as ${meant}`),
    ...missing.map((word) => `  nothing has ${word}`),
    '',
    `${scores.size} of ${directory.offers.length} offers`,
    ...results,
  ].join('\n');
}
