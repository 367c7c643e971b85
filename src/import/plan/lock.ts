import { z } from 'zod';
import type { Wording } from '#domain/problem/problem.ts';

/** What a source said of one offer when it was last imported: a mark for each field, never the value. */
export interface LockedOffer {
  offer: string;
  marks: ReadonlyMap<string, string>;
}

/** What is remembered of a source, by what it calls its offers: `content/import/<source>.lock.json`. */
export type Lock = ReadonlyMap<string, LockedOffer>;

const lockFile = z.strictObject({
  format: z.literal(1),
  /** A list: what a source calls its offers may be any word, `__proto__` too. */
  offers: z.array(
    z.strictObject({
      key: z.string(),
      offer: z.string().regex(/^[a-z0-9-]{1,80}$/),
      marks: z.record(z.string(), z.string()),
    }),
  ),
});

export const BROKEN_LOCK: Wording = {
  da: 'Filen kan ikke læses. Den husker, hvad der sidst blev importeret: hent den fra git igen.',
  en: 'The file cannot be read. It remembers what was imported last: get it from git again.',
};

/** Read it; undefined when it is not as it was written. */
export function readLock(text: string): Lock | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = lockFile.safeParse(data);
  if (!parsed.success) return undefined;
  return new Map(
    parsed.data.offers.map(({ key, offer, marks }) => [key, { offer, marks: new Map(Object.entries(marks)) }]),
  );
}

const sorted = <T>(entries: Iterable<readonly [string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/** The same every time: a difference in it is one in what was imported. */
export function writeLock(lock: Lock): string {
  const offers = sorted(lock).map(([key, { offer, marks }]) => ({
    key,
    offer,
    marks: Object.fromEntries(sorted(marks)),
  }));
  return `${JSON.stringify({ format: 1, offers }, null, 2)}\n`;
}
