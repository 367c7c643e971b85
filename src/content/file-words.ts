import type { Wording } from '#domain/problem/problem.ts';
import { toSlug } from '#domain/text/fields.ts';
import { didYouMean } from './did-you-mean.ts';

/** What can be wrong with a file or folder as such, before a word of it is understood. */

export const NO_CONTENT: Wording = {
  da: 'Mappen med indhold findes ikke. Skriv dens navn i BROBYGGER_CONTENT.',
  en: 'The content folder does not exist. Write its name in BROBYGGER_CONTENT.',
};
export const NO_FOLDER: Wording = {
  da: 'Her skal være en mappe, ikke en fil eller genvej.',
  en: 'A folder belongs here, not a file or link.',
};
export const MISSING: Wording = { da: 'Filen mangler.', en: 'The file is missing.' };
export const NOT_UTF8: Wording = {
  da: 'Filen er ikke gemt som UTF-8. Gem den igen med tegnsættet UTF-8.',
  en: 'The file is not saved as UTF-8. Save it again in UTF-8.',
};
export const UNREADABLE: Wording = {
  da: 'Filen kan ikke åbnes. Har du lov til at læse den?',
  en: 'The file cannot be opened. Are you allowed to read it?',
};
export const IS_LINK: Wording = {
  da: 'Filen er en genvej til et andet sted. Læg selve filen her.',
  en: 'The file is a link to somewhere else. Put the file itself here.',
};
export const IS_FOLDER: Wording = {
  da: 'Det er en mappe. Her skal ligge en fil.',
  en: 'This is a folder. A file belongs here.',
};

/** Both sizes in bytes. */
export function tooBig(bytes: number, most: number): Wording {
  const size = Math.ceil(bytes / 1024);
  const room = most / 1024;
  return {
    da: `Filen er på ${size} KB. Der er plads til ${room} KB: kort teksten ned.`,
    en: `The file has ${size} KB. There is room for ${room} KB: shorten the text.`,
  };
}

export function badName(id: string, extension: string): Wording {
  const better = toSlug(id);
  return {
    da: `«${id}» kan ikke være en adresse. Kald filen ${better ? better + extension : 'noget med a-z'}.`,
    en: `"${id}" cannot be an address. Name the file ${better ? better + extension : 'something of a-z'}.`,
  };
}

export function twice(first: string): Wording {
  return {
    da: `Id'et findes allerede: ${first}. Store og små bogstaver gør ingen forskel. Omdøb den ene fil.`,
    en: `The id exists already: ${first}. Upper and lower case make no difference. Rename one file.`,
  };
}

export function stray(extension: string): Wording {
  return {
    da: `Filen bliver ikke læst. Her ligger kun ${extension}-filer.`,
    en: `The file is not read. Only ${extension} files belong here.`,
  };
}

export function notRead(entry: string, known: readonly string[]): Wording {
  const near = didYouMean(entry, known);
  return { da: `«${entry}» bliver ikke læst.${near.da}`, en: `"${entry}" is not read.${near.en}` };
}
