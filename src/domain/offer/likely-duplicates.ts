import { toSlug } from '../text/fields.ts';

/** What two offers are compared by; every part may be unknown. */
export interface Comparable {
  id: string;
  title: string;
  /** The id of who runs it. */
  organiser: string;
  phone?: string | undefined;
  /** Street and number, and what tells streets of one name apart. */
  address?: string | undefined;
  postcode?: string | undefined;
  /** Ids of the towns it happens in; none when it is not said, or is nowhere. */
  towns: readonly string[];
}

/** Two offers that may be one. */
export interface LikelyDuplicate {
  first: string;
  second: string;
  why: 'title' | 'phone-and-address';
}

/** Words that tell two titles apart no more than their order does. */
const SMALL = new Set(['i', 'paa', 'og', 'til', 'en', 'et', 'hold', 'holdet', 'tilbud', 'ved', 'v', 'den', 'de']);

function wordsOf(title: string): Set<string> {
  const words = toSlug(title).split('-');
  const telling = words.filter((word) => !SMALL.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

const numbersIn = (words: ReadonlySet<string>) => [...words].filter((word) => /^\d+$/.test(word)).join(' ');

const LIKE = 0.85;

/** Are titles alike? Twice the words in common by all words is 1 for the same, 0 for nothing in common. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const needed = ((a.size + b.size) * LIKE) / 2;
  if (Math.min(a.size, b.size) < needed) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common >= needed;
}

const areApart = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((town) => b.includes(town));

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): T[][] {
  return [...Map.groupBy(things, keyOf)].flatMap(([key, group]) => (key === undefined ? [] : [group]));
}

/** Every two of a group, each once. */
function pairsOf<T>(group: readonly T[]): [T, T][] {
  return group.flatMap((first, at) => group.slice(at + 1).map((second): [T, T] => [first, second]));
}

function doorOf({ phone, address, postcode }: Comparable): string | undefined {
  if (!phone || !address) return undefined;
  return [phone.replaceAll(' ', ''), toSlug(address), postcode ?? ''].join(' ');
}

/**
 * Find offers that may be one written twice: titles alike under one organiser, in towns that do not rule it out; or one
 * telephone at one address under two organisers. The form for a new offer asks more loosely (`contribute/duplicates.ts`):
 * there somebody looks once, here everybody is told at every check.
 *
 * @returns each offer at most once as the second: ten alike are nine things to look at
 */
export function findLikelyDuplicates(offers: readonly Comparable[]): LikelyDuplicate[] {
  const titled = offers.map((offer) => ({ offer, words: wordsOf(offer.title) }));
  // Another number is another offer. A large organiser has thousands of pairs: none is kept but those alike.
  const alike = groupBy(titled, ({ offer, words }) => `${offer.organiser} ${numbersIn(words)}`).flatMap((group) =>
    group.flatMap((second, at): LikelyDuplicate[] => {
      const first = group
        .slice(0, at)
        .findLast(({ offer, words }) => areAlike(words, second.words) && !areApart(offer.towns, second.offer.towns));
      return first ? [{ first: first.offer.id, second: second.offer.id, why: 'title' }] : [];
    }),
  );
  const sameDoor = groupBy(offers, doorOf)
    .flatMap((group) => groupBy(group, ({ organiser }) => organiser).map(([one]) => one))
    .filter((one) => one !== undefined);
  const together = groupBy(sameDoor, doorOf)
    .flatMap(pairsOf)
    .map(([a, b]): LikelyDuplicate => ({ first: a.id, second: b.id, why: 'phone-and-address' }));
  return [...new Map([...together, ...alike].map((pair) => [pair.second, pair])).values()];
}
