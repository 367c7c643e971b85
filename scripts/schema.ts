import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { committedFiles, intellisenseFiles } from '../src/content/schema/editor-files.ts';
import { MADE_BY_US } from '../src/content/schema/describe-fields.ts';
import { settingsOrStop } from './read-or-stop.ts';

/**
 * Writes what editors complete and explain the content by: schema/*.schema.json, the content's README.md, and for this
 * machine alone .astro/collections, with the ids that the folder has today. Run it again when files have come or gone.
 */
const { content } = settingsOrStop();

/** A README that somebody wrote is not ours to write over; ours say in their first line what they are made by. */
function isOfOthers(file: string): boolean {
  return file.endsWith('README.md') && existsSync(file) && !readFileSync(file, 'utf8').startsWith(MADE_BY_US);
}

const files = new Map([...committedFiles(content), ...intellisenseFiles('.', content)]);
for (const [file, text] of files) {
  if (isOfOthers(file)) {
    console.log(`${file} er skrevet af andre og er ladt i fred.  ·  was written by somebody else and is left alone.`);
    files.delete(file);
    continue;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} filer skrevet  ·  ${files.size} files written`);
