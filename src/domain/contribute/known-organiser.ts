import type { Directory } from '../directory/directory.ts';
import { phoneToRing } from '../offer/offer.ts';

/** An organiser with a file of its own: a newcomer of the same name is this one. */
export interface KnownOrganiser {
  id: string;
  name: string;
  /** How it can be reached already, without an offer saying so. */
  ways: readonly ('phone' | 'email' | 'website')[];
}

/** `/bidrag/arrangoerer.json`: id, name, and the first letters of the ways. */
export type OrganiserFile = readonly (readonly [id: string, name: string, ways: string])[];

const WAYS = { p: 'phone', e: 'email', w: 'website' } as const;

/** Write the file of a directory. Who is written in an offer alone has no file to be referred to, and is left out. */
export function encodeOrganisers({ organisations }: Pick<Directory, 'organisations'>): OrganiserFile {
  return organisations
    .filter(({ source }) => source !== undefined)
    .map(({ id, name, contact }) => {
      const has = { p: phoneToRing(contact), e: contact.email, w: contact.website };
      return [
        id,
        name,
        Object.entries(has)
          .flatMap(([letter, way]) => (way ? letter : []))
          .join(''),
      ];
    });
}

export function decodeOrganisers(file: OrganiserFile): KnownOrganiser[] {
  return file.map(([id, name, letters]) => ({
    id,
    name,
    ways: [...letters].flatMap((letter) => (Object.hasOwn(WAYS, letter) ? WAYS[letter as keyof typeof WAYS] : [])),
  }));
}
