import { isOfferId, keepOffers, type KeptList, type KeptOffer } from './kept-list.ts';

/** Longer than any list of ours: what is longer was written by somebody else. */
const LONGEST = 50_000;
const LONGEST_TITLE = 200;
/** Written like a day; `isDay` would bring all of the calendar to every page. */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function readOffer(value: unknown): KeptOffer | undefined {
  if (!Array.isArray(value)) return undefined;
  const [id, title, on]: unknown[] = value;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof on !== 'string') return undefined;
  return isOfferId(id) && DAY.test(on) ? { id, title: title.slice(0, LONGEST_TITLE), on } : undefined;
}

/**
 * Read a list as the device keeps it. Whatever else stands there, by accident or by malice, gives an empty list, or a list
 * without it: titles are text to show, never markup.
 *
 * @example
 * readStored('[["gaahold","Gåhold","2026-11-21"]]')   // [{ id: "gaahold", title: "Gåhold", on: "2026-11-21" }]
 * readStored('{"__proto__":1}')                       // []
 */
export function readStored(text: string | null): KeptList {
  if (!text || text.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value)
      ? keepOffers(
          [],
          value.flatMap((entry) => readOffer(entry) ?? []),
        )
      : [];
  } catch {
    return [];
  }
}

/** The text that the device keeps; nothing for an empty list, which leaves no trace. */
export function writeStored(list: KeptList): string | undefined {
  return list.length > 0 ? JSON.stringify(list.map(({ id, title, on }) => [id, title, on])) : undefined;
}
