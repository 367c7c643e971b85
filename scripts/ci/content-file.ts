import type { Wording } from '#domain/problem/problem.ts';
import { FOLDERS, SINGLE_FILES } from '../../src/content/kinds.ts';
import type { ChangedFile } from './changed-files.ts';

/** Which files of a contribution are content: data to be read, and nothing that a build would run. */

const CODE: Wording = {
  da: 'Filen er ikke indhold. Et bidrag kan kun have filer i mappen med indhold: læg resten i et bidrag for sig.',
  en: 'The file is not content. A contribution can only hold files of the content folder: propose the rest by itself.',
};
const GUIDE: Wording = {
  da: 'Vejledninger er kode, når siden bygges, og bliver skrevet af redaktionen. Skriv jeres forslag som tekst.',
  en: 'Guides are code when the site is built, and are written by its editors. Propose the change in words.',
};
const KIND: Wording = {
  da: 'Filen er ikke af en slags, der bliver læst her. Tilbud er .md, og deres billeder er .jpg, .png eller .webp.',
  en: 'The file is of no kind that is read here. Offers are .md, and their images are .jpg, .png or .webp.',
};
const LINK: Wording = {
  da: 'Filen er en genvej eller et andet projekt. Læg selve filen her.',
  en: 'The file is a link or another project. Put the file itself here.',
};

/** Names the disk of any machine takes; whether it can be an address is for the check of the content to say. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,99}$/u;
const IMAGE = /\.(jpe?g|png|webp)$/i;

const singles: readonly string[] = Object.values(SINGLE_FILES).map(({ file }) => file);
const kinds = new Map<string, string>(Object.values(FOLDERS).map(({ folder, extension }) => [folder, extension]));

function isRead(inFolder: string): boolean {
  if (singles.includes(inFolder)) return true;
  const [folder = '', name = '', ...deeper] = inFolder.split('/');
  const extension = kinds.get(folder);
  if (!extension || deeper.length > 0 || !NAME.test(name)) return false;
  return name.endsWith(extension) || (folder === 'offers' && IMAGE.test(name));
}

/**
 * Why a file of a contribution is not taken.
 *
 * @param prefix the content folder from the top of the repository: "content/", or "" when it is the repository
 * @returns undefined when it is content
 */
export function refuseFile({ path, mode, what }: ChangedFile, prefix: string): Wording | undefined {
  if (!path.startsWith(prefix)) return CODE;
  const inFolder = path.slice(prefix.length);
  if (inFolder.startsWith('guides/')) return GUIDE;
  if (!isRead(inFolder)) return inFolder.includes('/') || prefix ? KIND : CODE;
  const isFile = mode === '100644' || mode === '100755';
  return what === 'deleted' || isFile ? undefined : LINK;
}

/** Files that the editors keep: a contribution may propose a change, and it is told to them. */
export function isEditorsFile(path: string, prefix: string): boolean {
  const [folder = ''] = path.slice(prefix.length).split('/');
  return singles.includes(folder) || folder === 'topics' || folder === 'campaigns';
}
