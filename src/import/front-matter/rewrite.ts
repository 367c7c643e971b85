import { LineCounter } from 'yaml';
import { offerFile } from '#domain/offer/offer.schema.ts';
import { parseYaml } from '../../content/bounded-yaml.ts';
import { keysAt } from '../../content/schema-keys.ts';
import { frontMatterOf, readSource } from '../../content/source-file.ts';
import { type Fields, isEqual, isFields, isSame, type Value } from '../value.ts';
import { applyEdit } from './edit.ts';
import { findEdit } from './find-edit.ts';
import { fieldToYaml } from './yaml-text.ts';

/** More than any offer needs: one edit a field, and one a line of a list. */
const MOST_EDITS = 1000;

/** Where lists are counted in a path, the schema knows only their items. */
const keysInOrder = (path: readonly string[]) => keysAt(offerFile, path);

function rewriteYaml(yaml: string, fields: Fields): string | undefined {
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  let text = yaml;
  for (let count = 0; count < MOST_EDITS; count++) {
    const { document } = parseYaml(text, new LineCounter());
    if (document.errors.length > 0 || !document.contents) return undefined;
    const edit = findEdit(document.contents, fields, { document, yaml: text, eol, keysAt: keysInOrder });
    if (!edit) return text;
    text = applyEdit(text, edit);
  }
  return undefined;
}

/** The Markdown as it stands under the front matter: a blank line before, a line break after. */
function bodyText(body: string, eol: string): string {
  const text = body.replaceAll(/\r\n?/g, '\n').trim();
  return text ? `\n${text}\n`.replaceAll('\n', eol) : '';
}

/**
 * An offer's file with other fields, changed where they differ and nowhere else: comments, order, quotes and blanks of
 * all the rest stay byte for byte.
 *
 * @param fields everything the front matter should hold
 * @param body the Markdown under it; undefined to leave it
 * @returns undefined when the file is written in a way that such an edit cannot keep
 */
export function rewriteOffer(text: string, fields: Fields, body?: string): string | undefined {
  const { yaml, offset } = frontMatterOf(text);
  const rewritten = rewriteYaml(yaml, fields);
  if (rewritten === undefined) return undefined;
  const { source } = readSource('', '', text, 'front-matter');
  const rest = text.slice(offset + yaml.length);
  const kept = body === undefined || isSame(source.body, body, true);
  const fence = rest.slice(0, rest.length - source.body.length);
  const ended = /\n$/.test(fence) ? fence : `${fence}\n`;
  const below = kept ? rest : ended + bodyText(body, yaml.includes('\r\n') ? '\r\n' : '\n');
  const result = text.slice(0, offset) + rewritten + below;
  const read = readSource('', '', result, 'front-matter');
  const isRight =
    read.problems.length === 0 && isEqual(read.source.data, fields) && (kept || isSame(read.source.body, body, true));
  return isRight ? result : undefined;
}

/** Fields in the order of the guide, those of their parts too. */
function inOrder(fields: Fields, path: readonly string[]): Fields {
  const order = keysInOrder(path);
  const ordered = (value: Value, at: readonly string[]): Value => {
    if (Array.isArray(value)) return value.map((item) => ordered(item, [...at, '0']));
    return isFields(value) ? inOrder(value, at) : value;
  };
  return Object.fromEntries(
    Object.keys(fields)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((key) => [key, ordered(fields[key] ?? '', [...path, key])]),
  );
}

/** A new offer's file. Undefined when what it should hold cannot be written so that it is read back as it was. */
export function writeOffer(fields: Fields, body: string): string | undefined {
  const lines = Object.entries(inOrder(fields, [])).flatMap(([key, value]) => fieldToYaml(key, value));
  const text = `---\n${lines.join('\n')}\n---\n${bodyText(body, '\n')}`;
  const { source, problems } = readSource('', '', text, 'front-matter');
  return problems.length === 0 && isEqual(source.data, fields) && isSame(source.body, body, true) ? text : undefined;
}

/** Data of a file as the reader gives it; undefined when it has no fields. */
export function fieldsOf(data: unknown): Fields | undefined {
  return isFields(data) ? (data as { [key: string]: Value }) : undefined;
}
