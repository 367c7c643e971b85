import type { Wording } from '#domain/problem/problem.ts';
import { didYouMean } from '../../content/did-you-mean.ts';
import { TARGET_NAMES } from '../mapping/mapping.ts';

/** What can be wrong with a table, or with a row before it is known which offer it is about. */

export const UNREAD = (name: string): Wording => {
  const near = didYouMean(name, TARGET_NAMES);
  return { da: `Kolonnen «${name}» læses ikke.${near.da}`, en: `The column "${name}" is not read.${near.en}` };
};
export const EDITORS: Wording = {
  da: 'Kolonner med editor. sættes af redaktionen og læses ikke. Er du redaktionen, så skriv --editor.',
  en: 'Columns with editor. are set by the editors and are not read. If you are the editors, write --editor.',
};
export const NO_COLUMN = (name: string): Wording => ({
  da: `Kolonnen «${name}» mangler. Den står i din fil om kolonner.`,
  en: `The column "${name}" is missing. Your mapping file names it.`,
});
export const NO_KEY: Wording = {
  da: 'Ingen kolonne siger, hvilket tilbud en række er. Kald en kolonne id, eller skriv i filen om kolonner: «Nr.: key».',
  en: 'No column says which offer a row is. Call a column id, or write in the mapping file: "No.: key".',
};
export const TWICE = (name: string): Wording => ({
  da: `En anden kolonne er også «${name}».`,
  en: `Another column is "${name}" too.`,
});
export const KEY_MISSING: Wording = {
  da: 'Rækken har intet id. Uden det kan den ikke kendes igen næste gang.',
  en: 'The row has no id. Without one it cannot be known again next time.',
};
export const KEY_TWICE = (key: string, row: number): Wording => ({
  da: `Id'et «${key}» står også i række ${row}.`,
  en: `The id "${key}" stands in row ${row} too.`,
});
export const BAD_ID = (id: string): Wording => ({
  da: `«${id}» er ikke et id. Skriv små bogstaver a-z, tal og bindestreg: æ som ae, ø som oe, å som aa.`,
  en: `"${id}" is not an id. Use lower-case a-z, digits and hyphens: æ as ae, ø as oe, å as aa.`,
});
export const MORE_CELLS: Wording = {
  da: 'Rækken har flere celler end der er kolonner. Mangler der anførselstegn om en tekst?',
  en: 'The row has more cells than there are columns. Are quotes missing around a text?',
};
