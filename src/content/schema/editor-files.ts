import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FolderName, FOLDERS } from '../kinds.ts';
import { readFolder, shownName } from '../read-folder.ts';
import { collectIds } from '../references.ts';
import { describeFields } from './describe-fields.ts';
import { FILE_KINDS, jsonSchemaOf } from './json-schema.ts';

/** The files that editors such as VS Code read, by their path. */
export type EditorFiles = Map<string, string>;

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What lies in the repository, the same for everybody: a schema for each kind of file, and the content's README. */
export function committedFiles(content: string): EditorFiles {
  const schemas = FILE_KINDS.map((kind): [string, string] => [
    `schema/${kind}.schema.json`,
    toJson(jsonSchemaOf(kind)),
  ]);
  return new Map([...schemas, [path.join(content, 'README.md'), describeFields()]]);
}

/** Kinds with fields above a text, whose fields the Astro extension completes. */
const WITH_TEXT = (Object.keys(FOLDERS) as FolderName[]).filter((name) => FOLDERS[name].extension === '.md');

/**
 * What the Astro extension of VS Code reads to complete the fields above a text, with the ids of the folder as it stands:
 * `.astro/collections`, in the shape that Astro itself writes there.
 *
 * @param root the folder that is open in the editor
 */
export function intellisenseFiles(root: string, content: string): EditorFiles {
  const full = path.resolve(content);
  const { known } = collectIds(readFolder(full, shownName(content)));
  const entries = WITH_TEXT.flatMap((name) => {
    const folder = path.join(full, FOLDERS[name].folder);
    return listOf(folder).map((file): [string, string] => [
      // The extension looks a file up by its address, decoded and in lower case.
      decodeURIComponent(pathToFileURL(path.join(folder, file)).href).toLowerCase(),
      name,
    ]);
  });
  const at = (file: string) => path.join(root, '.astro', 'collections', file);
  return new Map([
    ...WITH_TEXT.map((name): [string, string] => [at(`${name}.schema.json`), toJson(jsonSchemaOf(name, known))]),
    [
      at('collections.json'),
      toJson({
        collections: WITH_TEXT.map((name) => ({ hasSchema: true, name })),
        entries: Object.fromEntries(entries),
      }),
    ],
  ]);
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort();
  } catch {
    return [];
  }
}
