import { FOLDERS, type RefKind } from '../../content/kinds.ts';
import type { ReadFolder } from '../../content/read-folder.ts';
import { valuesAt } from '../../content/references.ts';
import {
  ACCESS,
  ATTEND,
  AUDIENCES,
  FIRST_STEPS,
  LANGUAGES,
  ORGANISATION_TYPES,
  PRICE_PERIODS,
  ROUTES,
  STAGES,
  STATUSES,
} from '#domain/vocabulary/vocabulary.ts';

/** A table says "Mænd" and "Løsning" where content says `maend` and `loesning`: what a cell's word is called there. */

const WEEKDAYS_DA = {
  monday: 'mandag',
  tuesday: 'tirsdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
  saturday: 'lørdag',
  sunday: 'søndag',
};

/** Where the words of a vocabulary may stand. */
const VOCABULARIES: readonly (readonly [path: RegExp, labels: Record<string, string>])[] = [
  [/^organisation\.type$/, ORGANISATION_TYPES],
  [/^for\.audience$/, AUDIENCES],
  [/^attend$/, ATTEND],
  [/^start\.route$/, ROUTES],
  [/^start\.first$/, FIRST_STEPS],
  [/^status$/, STATUSES],
  [/^languages$/, LANGUAGES],
  [/^editor\.stage$/, STAGES],
  [/^where\.\d\.access$/, ACCESS],
  [/^when\.\d\.days$/, WEEKDAYS_DA],
  [/^price\.\d\.per$/, PRICE_PERIODS],
];

const folded = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const byLabel = (labels: Record<string, string>) =>
  new Map(Object.entries(labels).map(([key, label]) => [folded(label), key]));
const vocabularies = VOCABULARIES.map(([path, labels]) => ({ path, words: byLabel(labels) }));

/** The ids of a content folder by the names people know them under. */
export type Names = Partial<Record<RefKind, ReadonlyMap<string, string>>>;

/** Collect them; a name that two share names neither. */
export function collectNames(folder: ReadFolder): Names {
  const index = (pairs: readonly { id: string; name: unknown }[]): ReadonlyMap<string, string> => {
    const ids = new Map<string, string>();
    const shared = new Set<string>();
    for (const { id, name } of pairs) {
      const key = typeof name === 'string' ? folded(name) : '';
      if (key && ids.has(key)) shared.add(key);
      if (key) ids.set(key, id);
    }
    for (const key of shared) ids.delete(key);
    return ids;
  };
  const field = (data: unknown, key: string) => valuesAt(data, key)[0]?.value;
  const named = (name: keyof ReadFolder['files'], key: string) =>
    index(folder.files[name].map(({ id, data }) => ({ id, name: field(data, key) })));
  const towns = valuesAt(folder.singles.site?.data, 'towns.*').map(({ value }) => value);
  return {
    organisation: named('organisations', 'name'),
    place: named('places', 'name'),
    topic: named('topics', 'title'),
    offer: named('offers', 'title'),
    town: index(towns.map((town) => ({ id: String(field(town, 'id')), name: field(town, 'name') }))),
  };
}

/** Which towns a postcode belongs to, its own first. */
export function townOfPostcode(folder: ReadFolder): ReadonlyMap<string, string> {
  const towns = new Map<string, string>();
  for (const { value: town } of valuesAt(folder.singles.site?.data, 'towns.*')) {
    const id = valuesAt(town, 'id')[0]?.value;
    for (const { value: postcode } of valuesAt(town, 'postcodes.*')) {
      if (typeof id === 'string' && typeof postcode === 'string' && !towns.has(postcode)) towns.set(postcode, id);
    }
  }
  return towns;
}

/** `where.0.town` fits the reference `where.*.town`, and `topics` fits `topics.*`. */
function refersTo(path: string): RefKind | undefined {
  const plain = path.replaceAll(/\.\d\b/g, '.*');
  return FOLDERS.offers.references.find(([reference]) => reference === plain || reference === `${plain}.*`)?.[1];
}

/**
 * A cell's word as content writes it; as it stands when it is no label or name that content knows.
 *
 * @example wordFor('for.audience', 'Mænd', {})   // "maend"
 */
export function wordFor(path: string, word: string, names: Names): string {
  const key = folded(word);
  const label = vocabularies.find((vocabulary) => vocabulary.path.test(path))?.words.get(key);
  const kind = refersTo(path);
  return label ?? (kind && names[kind]?.get(key)) ?? word;
}
