import type { Nodes as HtmlNodes } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Problem } from '#domain/problem/problem.ts';
import { readMarkdown, walk } from './read-markdown.ts';
import type { SourceFile } from './source-file.ts';

/** What a text may become: no images, no heading that competes with the page's own, no attribute but an address. */
const SCHEMA = {
  ...defaultSchema,
  tagNames: ['p', 'br', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'h3', 'h4', 'blockquote', 'hr', 'code'],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['https', 'http', 'mailto', 'tel'] },
};

/** Text alone, a blank between blocks: what search reads. */
function plainText(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(plainText).join('');
  return node.type === 'element' && /^(p|li|h\d|br|blockquote)$/.test(node.tagName) ? `${text} ` : text;
}

/** The largest heading of a text becomes h3, whatever it was written as, for the page has its own h1 and h2; the rest h4. */
function lowerHeadings(tree: Root): void {
  const depths: number[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') depths.push(node.depth);
  });
  const largest = Math.min(...depths);
  walk(tree, (node) => {
    if (node.type === 'heading') node.depth = node.depth === largest ? 3 : 4;
  });
}

/**
 * A writer's Markdown as inert HTML and plain text, and what in it is refused. Even if something slipped by the check, the
 * sanitiser lets only plain elements through.
 */
export function renderMarkdown(source: SourceFile): { html: string; text: string; problems: Problem[] } {
  const { tree, problems } = readMarkdown(source);
  if (!tree) return { html: '', text: '', problems };
  lowerHeadings(tree);
  const safe = sanitize(toHast(tree) as HtmlNodes, SCHEMA);
  return { html: toHtml(safe), text: plainText(safe).replaceAll(/\s+/g, ' ').trim(), problems };
}
