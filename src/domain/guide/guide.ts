import type { Day } from '../date/day.ts';
import type { Source } from '../text/fields.ts';

/** Whom a guide is written for, in the order in which guides are listed. */
export const READERS = {
  partner: 'Til jer, der har et tilbud',
  referrer: 'Til dig, der hjælper andre videre',
  municipality: 'Til redaktionen og kommunen',
} as const;
export type Reader = keyof typeof READERS;

/** An editorial page, written by the directory's editors; its text is Markdown with a few components, rendered by Astro. */
export interface Guide {
  /** Its address under `/vejledning/`: "skriv-et-tilbud", or "vaerktoejer/maal" in a folder. */
  id: string;
  title: string;
  summary: string;
  reader: Reader;
  order: number;
  updated: Day;
  sources: readonly Source[];
  /** The text without marks, paragraphs apart by a blank line. */
  text: string;
}

/** Guides by whom they are for; readers without any are left out. */
export function guidesByReader(guides: readonly Guide[]): { reader: Reader; guides: Guide[] }[] {
  return (Object.keys(READERS) as Reader[])
    .map((reader) => ({
      reader,
      guides: guides
        .filter((guide) => guide.reader === reader)
        .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    }))
    .filter((group) => group.guides.length > 0);
}
