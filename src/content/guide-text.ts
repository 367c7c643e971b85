import { mdxToMdast } from 'satteri';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import type { SourceFile } from './source-file.ts';

/** What a guide may hold: Markdown, and components that the page passes in. It is read by the parser that builds it. */

/** The components of a guide, as src/features/guide/Guide.astro passes them in. */
export const GUIDE_COMPONENTS = ['Udfyld'] as const;

/** A node of the parsed text; only what is looked at here. */
interface Node {
  type: string;
  position?: { start: { line: number; column: number } };
  children?: readonly Node[];
  value?: string | null;
  /** Of a link. */
  url?: string;
  /** Of a heading. */
  depth?: number;
  /** Of a component. */
  name?: string | null;
  attributes?: readonly unknown[];
}

const CODE: Wording = {
  da: 'import, export og { } kører kode og kan ikke bruges. Brug Markdown og komponenterne, siden giver.',
  en: 'import, export and { } run code and cannot be used. Use Markdown and the components that the page passes in.',
};
const UNKNOWN = (name: string): Wording => {
  const near = didYouMean(name, GUIDE_COMPONENTS);
  return {
    da: `<${name}> kan ikke bruges.${near.da} Brug Markdown, eller: ${GUIDE_COMPONENTS.join(', ')}.`,
    en: `<${name}> cannot be used.${near.en} Use Markdown, or: ${GUIDE_COMPONENTS.join(', ')}.`,
  };
};
const ATTRIBUTES: Wording = {
  da: 'Komponenten tager kun det, der står mellem dens to mærker.',
  en: 'The component takes only what stands between its two tags.',
};
const HEADING: Wording = {
  da: 'Sidens titel er den eneste af første rang. Begynd med ## her.',
  en: "The page's title is the only heading of first rank. Begin with ## here.",
};
const IMAGE: Wording = { da: 'Billeder kan ikke stå i en vejledning.', en: 'Images cannot stand in a guide.' };
const ADDRESS = (url: string): Wording => ({
  da: `Linket «${url}» kan ikke bruges. Skriv https://…, eller en side her som /bidrag/ med skråstreg i begge ender.`,
  en: `The link "${url}" cannot be used. Write https://…, or a page of this site as /bidrag/, with a slash at both ends.`,
});
const BROKEN = (reason: string): Wording => ({
  da: `Teksten kan ikke læses som MDX: ${reason}`,
  en: `The text cannot be read as MDX: ${reason}`,
});

const isLink = (url: string) =>
  /^(https:\/\/[^/?#\s@]+(\/|$|#)|mailto:|tel:|#[a-z])|^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/.test(url);

function refuse(node: Node): Wording | undefined {
  if (/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type)) return CODE;
  if (/^mdxJsx/.test(node.type)) {
    const name = node.name ?? '';
    if (!GUIDE_COMPONENTS.some((known) => known === name)) return UNKNOWN(name);
    return node.attributes?.length ? ATTRIBUTES : undefined;
  }
  if (node.type === 'html') return CODE;
  if (/^image/.test(node.type)) return IMAGE;
  if (node.type === 'heading' && node.depth === 1) return HEADING;
  return node.url !== undefined && !isLink(node.url) ? ADDRESS(node.url) : undefined;
}

/** The text in a node, without marks. */
function textOf(node: Node): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

/** Whole blocks of text: a heading, a paragraph, also in a list or a quotation. */
function blocksOf(node: Node): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return node.children?.flatMap(blocksOf) ?? [];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

/** A guide's text without marks, what is refused in it, and where something is left to fill in. */
export interface GuideText {
  text: string;
  problems: Problem[];
  /** Where `<Udfyld>` stands, and what is to be written there. */
  blanks: { line: number; column: number; what: string }[];
}

/** Read a guide's text. Where each thing stands is said in lines of the file. */
export function readGuideText({ file, body, bodyLine }: SourceFile): GuideText {
  const result: GuideText = { text: '', problems: [], blanks: [] };
  const report = (line: number, column: number, wording: Wording) => {
    const place = { file, line: bodyLine + line - 1, column, field: 'tekst' };
    result.problems.push({ ...place, severity: 'error', ...wording });
  };
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, line, column, rest] = /^(\d+):(\d+): ([\s\S]*)$/.exec(reason) ?? [];
    report(Number(line ?? 1), Number(column ?? 1), BROKEN(rest ?? reason));
    return result;
  }
  walk(tree, (node) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const wording = refuse(node);
    if (wording) report(start.line, start.column, wording);
    if (node.name === 'Udfyld') {
      result.blanks.push({ line: bodyLine + start.line - 1, column: start.column, what: textOf(node) });
    }
  });
  result.text = blocksOf(tree).join('\n\n');
  return result;
}
