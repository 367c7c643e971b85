import { type Document, isMap, isNode, LineCounter, type Pair } from 'yaml';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { parseYaml } from './bounded-yaml.ts';
import { findYamlFaults } from './yaml-faults.ts';

/** A path into a file's data, as Zod gives it: `['when', 2, 'from']`. */
export type DataPath = readonly PropertyKey[];

/** One content file as read: its data as text, its Markdown, and a way to say where in it something is wrong. */
export interface SourceFile {
  /** Path as shown in problems. */
  file: string;
  id: string;
  /** Plain objects, lists and strings; undefined when the YAML could not be read. */
  data: unknown;
  body: string;
  /** The line in the file that `body` begins on, counted from 1. */
  bodyLine: number;
  /** A problem at a place in the data; the nearest place that exists, when the path does not. */
  problemAt: (
    path: DataPath,
    wording: Wording,
    options?: { severity?: Problem['severity']; atKey?: string },
  ) => Problem;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

const NO_FENCE: Wording = {
  da: 'Filen skal begynde med --- på en linje for sig, så felterne, og så --- igen.',
  en: 'The file must begin with --- on a line of its own, then the fields, then --- again.',
};

/** `['when', 2, 'from']` → "when[2].from", counted from 0 as YAML tools do. */
export function fieldName(path: DataPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

/** The offset a problem points at: the value at the path, a key in it, or the nearest parent that exists. */
function offsetOf(document: Document, path: DataPath, atKey: string | undefined): number {
  const node = path.length ? document.getIn(path, true) : document.contents;
  if (atKey !== undefined && isMap(node)) {
    const pair = node.items.find((item: Pair) => isNode(item.key) && String(item.key) === atKey);
    if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  if (isNode(node) && node.range) return node.range[0];
  return path.length ? offsetOf(document, path.slice(0, -1), undefined) : 0;
}

/**
 * Where the fields of a Markdown file stand in its text, and what they are; nothing, at the start, in a file without.
 *
 * @param offset counted in the text as given, a byte order mark included
 */
export function frontMatterOf(text: string): { yaml: string; offset: number } {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const whole = text.slice(mark);
  const fence = FENCE.exec(whole);
  if (fence?.index !== 0) return { yaml: '', offset: mark };
  return { yaml: fence[1] ?? '', offset: mark + whole.indexOf('\n') + 1 };
}

/**
 * Read one file: YAML alone, or YAML front matter and Markdown.
 *
 * The one parser of the project: failsafe schema, so every value is text as written ("+45…" and "0800" too), no aliases,
 * no tags.
 *
 * @param file path as shown in problems
 * @param id the file's name without its ending
 * @param text the whole file
 * @param kind `yaml` for `.yaml`, `front-matter` for `.md`
 */
export function readSource(
  file: string,
  id: string,
  text: string,
  kind: 'yaml' | 'front-matter',
): { source: SourceFile; problems: Problem[] } {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const fence = kind === 'yaml' ? undefined : FENCE.exec(whole);
  const hasFence = fence?.index === 0;
  const yaml = kind === 'yaml' ? whole : hasFence ? (fence[1] ?? '') : '';
  const skipped = hasFence ? whole.indexOf('\n') + 1 : 0;
  const body = hasFence ? whole.slice(fence[0].length) : '';
  const lines = new LineCounter();
  const bounded = parseYaml(yaml, lines);
  const { document } = bounded;

  const problem = (
    offset: number,
    path: DataPath,
    wording: Wording,
    severity: Problem['severity'] = 'error',
  ): Problem => {
    const { line, col } = lines.linePos(offset);
    return {
      file,
      line: Math.max(line, 1) + (skipped ? 1 : 0),
      column: Math.max(col, 1),
      field: fieldName(path),
      severity,
      ...wording,
    };
  };
  const problems: Problem[] = [];
  if (kind === 'front-matter' && !hasFence) problems.push(problem(0, [], NO_FENCE));
  for (const { offset, wording } of findYamlFaults(yaml, bounded)) {
    const fault = problem(offset, [], wording);
    // Several complaints about one line are one mistake.
    if (problems.at(-1)?.line !== fault.line) problems.push(fault);
  }
  const readable = problems.length === 0;
  return {
    source: {
      file,
      id,
      data: readable ? document.toJS({ maxAliasCount: 0 }) : undefined,
      body,
      bodyLine: whole.slice(0, whole.length - body.length).split('\n').length,
      problemAt: (path, wording, options = {}) => {
        const at = options.atKey === undefined ? path : [...path, options.atKey];
        return { ...problem(offsetOf(document, path, options.atKey), at, wording, options.severity) };
      },
    },
    problems,
  };
}
