import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isEqual, isFields, type Fields, type Value } from '../value.ts';
import { type Edit, insertion, lineStart, type Place, removal } from './edit.ts';
import { fieldToYaml, textToYaml, valueToYaml } from './yaml-text.ts';

/** Finds the first thing in a YAML text that is not as it should be, and the smallest edit that makes it so. */

export interface Context {
  document: Document;
  yaml: string;
  /** The line break of the file. */
  eol: string;
  /** The fields of a group in the order they are best read in. */
  keysAt: (path: readonly string[]) => readonly string[];
}

/** What a node holds, as text, lists and named fields. */
function heldBy(node: Node, { document }: Context): unknown {
  return isCollection(node) || isScalar(node) ? node.toJS(document) : undefined;
}

/** A node where one is known to stand; content that passed the reader has no other. */
function placed(node: unknown): Node {
  if (isNode(node)) return node;
  throw new TypeError('A field has neither a value nor a place for one.');
}

/** From where to where a node's own text stands; a comment after it is not part of it. */
function spanOf(node: Node, yaml: string): Place {
  const [start, last] = node.range ?? [0, 0];
  let end = last;
  while (end > start && /\s/.test(yaml[end - 1] ?? '')) end--;
  return { start, end };
}

/** Where the hyphen of a list's item stands. */
const hyphenOf = (yaml: string, { start, end }: Place): Place => ({
  start: start - (/-\s+$/.exec(yaml.slice(Math.max(0, start - 80), start))?.[0].length ?? 0),
  end,
});

function replacement(node: Node, value: Value, yaml: string): Edit {
  const span = spanOf(node, yaml);
  const quote = isScalar(node) && typeof value === 'string' ? node.type : undefined;
  const text =
    quote === 'QUOTE_SINGLE' && !/['\n]/.test(String(value))
      ? `'${String(value)}'`
      : quote === 'QUOTE_DOUBLE'
        ? JSON.stringify(value)
        : valueToYaml(value);
  const glued = span.start === span.end && /\S$/.test(yaml.slice(0, span.start));
  return { ...span, text: glued ? ` ${text}` : text };
}

function editMap(map: YAMLMap, target: Fields, context: Context, path: readonly string[]): Edit | undefined {
  const { yaml, eol } = context;
  const flow = map.flow ?? false;
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const pieces = map.items.map((pair) => ({
    start: spanOf(placed(pair.key), yaml).start,
    end: spanOf(placed(pair.value ?? pair.key), yaml).end,
  }));
  for (const [index, pair] of map.items.entries()) {
    const key = keys[index] ?? '';
    if (!Object.hasOwn(target, key)) continue;
    const edit = findEdit(placed(pair.value), target[key] ?? '', context, [...path, key]);
    if (edit) return edit;
  }
  const missing = Object.keys(target).find((key) => !keys.includes(key));
  if (missing === undefined) {
    // Last of all: a group that lost everything before it got something new would be no group.
    const gone = keys.findIndex((key) => !Object.hasOwn(target, key));
    return gone < 0 ? undefined : removal(pieces, gone, flow, yaml);
  }
  const order = context.keysAt(path);
  const place = order.indexOf(missing);
  const earlier = (key: string) => place < 0 || (order.includes(key) && order.indexOf(key) < place);
  const first = pieces[0];
  // The first field of a list's item stands behind the hyphen: what belongs before it comes after it.
  const isBehindHyphen = !flow && first && yaml.slice(lineStart(yaml, first.start), first.start).includes('-');
  const after = Math.max(keys.findLastIndex(earlier), isBehindHyphen ? 0 : -1);
  const value = target[missing] ?? '';
  const inline = `${textToYaml(missing)}: ${valueToYaml(value)}`;
  return insertion(pieces, after, { inline, lines: fieldToYaml(missing, value) }, { flow, text: yaml, eol });
}

function editList(list: YAMLSeq, target: readonly Value[], context: Context, path: readonly string[]) {
  const { yaml, eol } = context;
  const flow = list.flow ?? false;
  const items = list.items.map(placed);
  const held = items.map((item) => heldBy(item, context));
  const shorter = Math.min(items.length, target.length);
  let same = 0;
  while (same < shorter && isEqual(held[same], target[same])) same++;
  let tail = 0;
  while (tail < shorter - same && isEqual(held.at(-1 - tail), target[target.length - 1 - tail])) tail++;

  const [item, value] = [items[same], target[same]];
  const [isOld, isNew] = [same < items.length - tail, same < target.length - tail];
  if (isOld && isNew && item && value !== undefined) return findEdit(item, value, context, path);
  const spans = items.map((node) => spanOf(node, yaml));
  const pieces = flow ? spans : spans.map((span) => hyphenOf(yaml, span));
  if (isOld) return removal(pieces, same, flow, yaml);
  if (!isNew || value === undefined) return undefined;
  const inline = valueToYaml(value);
  return insertion(pieces, same - 1, { inline, lines: [`- ${inline}`] }, { flow, text: yaml, eol });
}

/** The first edit on the way from a node to what it should hold; undefined when it holds that. */
export function findEdit(node: Node, target: Value, context: Context, path: readonly string[] = []): Edit | undefined {
  const isBoth = isCollection(node) && node.items.length > 0;
  if (isBoth && isMap(node) && isFields(target)) return editMap(node, target, context, path);
  if (isBoth && isSeq(node) && Array.isArray(target) && target.length > 0) {
    return editList(node, target, context, [...path, '0']);
  }
  return isEqual(heldBy(node, context), target) ? undefined : replacement(node, target, context.yaml);
}
