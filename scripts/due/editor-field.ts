import { readSource } from '../../src/content/source-file.ts';
import { fieldsOf, rewriteOffer } from '../../src/import/front-matter/rewrite.ts';
import { type Fields, isFields } from '../../src/import/value.ts';

/** What a field under `editor:` is to be: a text, or named texts. */
export type EditorValue = string | Readonly<Record<string, string>>;

/**
 * Set one field under `editor:` of an offer's file.
 *
 * @param text the whole file, which has no errors
 * @returns the file with that field alone changed; comments, quotes, order and line ends are as they were
 * @throws when anything else would change: the file is then written in a way that this does not foresee
 * @example setEditorField(text, 'confirmed', { on: '2026-11-22', by: 'phone' })
 */
export function setEditorField(text: string, key: string, value: EditorValue): string {
  const fields = fieldsOf(readSource('', '', text, 'front-matter').source.data);
  const editor: Fields = isFields(fields?.['editor']) ? fields['editor'] : {};
  const changed = fields && rewriteOffer(text, { ...fields, editor: { ...editor, [key]: value } });
  if (changed === undefined) {
    throw new Error(
      `editor.${key} kan ikke skrives her. Skriv det selv.  ·  cannot be written here. Write it by hand.`,
    );
  }
  return changed;
}
