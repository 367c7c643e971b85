import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Directory } from '#domain/directory/directory.ts';
import { findOffer } from '#domain/directory/directory.ts';
import { didYouMean } from '../../src/content/did-you-mean.ts';
import { ChangedMeanwhileError, writeFiles } from '../write-files.ts';
import { type EditorValue, setEditorField } from './editor-field.ts';

/** An answer that cannot be recorded: said in both languages, and nothing is written. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/** What is wrong with the ids of a command, a line each. */
function findFaults(directory: Directory, ids: readonly string[]): string[] {
  const known = directory.offers.map(({ id }) => id);
  return ids.flatMap((id) => {
    const offer = findOffer(directory, id);
    if (offer?.example)
      return `«${id}» er opdigtet: der er ingen at spørge.  ·  "${id}" is made up: there is nobody to ask.`;
    if (offer) return [];
    const near = didYouMean(id, known);
    return `«${id}» er ikke et tilbud.${near.da}  ·  "${id}" is not an offer.${near.en}`;
  });
}

/**
 * Write a field of the editors' into the files of several offers: all of them, or none.
 *
 * @param content the content folder
 * @param directory what it holds, free of errors
 * @returns the files that changed
 * @throws RecordError when an id names no real offer, or a file cannot take the field
 */
export function recordField(
  content: string,
  directory: Directory,
  ids: readonly string[],
  key: string,
  value: EditorValue,
): string[] {
  const faults = findFaults(directory, ids);
  if (faults.length > 0) {
    throw new RecordError(`${faults.join('\n')}\n\nIntet er skrevet.  ·  Nothing was written.`);
  }
  const before = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const id of new Set(ids)) {
    const file = path.join('offers', `${id}.md`);
    const text = readFileSync(path.join(content, file), 'utf8');
    before.set(file, text);
    try {
      const after = setEditorField(text, key, value);
      if (after !== text) changed.set(file, after);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new RecordError(`${path.join(content, file)}: ${why}\n\nIntet er skrevet.  ·  Nothing was written.`, {
        cause: error,
      });
    }
  }
  try {
    writeFiles(content, changed, (file) => before.get(file));
  } catch (error) {
    throw error instanceof ChangedMeanwhileError ? new RecordError(error.message, { cause: error }) : error;
  }
  return [...changed.keys()].map((file) => path.join(content, file));
}
