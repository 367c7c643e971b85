import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { hasStrangeHost } from '#domain/text/lookalike.ts';
import type { SourceFile } from './source-file.ts';
import { isTangled } from './tangled.ts';

const RAW_HTML: Wording = {
  da: 'HTML kan ikke bruges i teksten. Skriv almindelig tekst: **fed**, [link](https://…).',
  en: 'HTML cannot be used in the text. Write plain text: **bold**, [link](https://…).',
};
const IMAGE: Wording = {
  da: 'Billeder kan ikke stå i teksten. Brug feltet image.',
  en: 'Images cannot stand in the text. Use the field image.',
};
const ADDRESS = (url: string): Wording => ({
  da: `Linket «${url.slice(0, 60)}» kan ikke bruges. Det skal begynde med https://, http://, mailto: eller tel:.`,
  en: `The link "${url.slice(0, 60)}" cannot be used. It must begin with https://, http://, mailto: or tel:.`,
});
const HIDDEN_HOST = (url: string): Wording => ({
  da: `Linket «${url.slice(0, 60)}» skjuler bag et @, hvor det fører hen. Skriv adressen uden.`,
  en: `The link "${url.slice(0, 60)}" hides behind an @ where it leads. Write the address without.`,
});

const STRANGE_HOST = (url: string): Wording => ({
  da: `Linket «${url.slice(0, 60)}» har tegn, som ingen dansk adresse har. Skriv det igen uden at kopiere.`,
  en: `The link "${url.slice(0, 60)}" holds characters that no Danish address has. Type it again instead of pasting.`,
});

/** What a link must not be: anything but web, mail and telephone, or web with a user name before the host. */
function refuseAddress(url: string): Wording | undefined {
  if (/^https?:\/\/[^/?#]*@/i.test(url)) return HIDDEN_HOST(url);
  if (/^https?:\/\/[^/?#\s]/i.test(url)) return hasStrangeHost(url) ? STRANGE_HOST(url) : undefined;
  return /^(?:mailto|tel):/i.test(url) ? undefined : ADDRESS(url);
}

/** What a node of the text is refused for. */
function refuse(node: Nodes): Wording | undefined {
  if (node.type === 'html') return RAW_HTML;
  if (node.type === 'image' || node.type === 'imageReference') return IMAGE;
  return node.type === 'link' || node.type === 'definition' ? refuseAddress(node.url) : undefined;
}

const TANGLED: Wording = {
  da: 'Teksten er for indviklet: for mange lag af > og lister, eller for mange * og _. Skriv den enklere.',
  en: 'The text is too tangled: too many layers of > and lists, or too many * and _. Write it more simply.',
};
const TURNED: Wording = {
  da: 'Teksten har usynlige tegn, der vender læseretningen. Skriv linjen igen uden at kopiere.',
  en: 'The text holds invisible characters that turn the reading direction. Type the line again instead of pasting.',
};

/** Where the reading direction is turned by force; the marks that right-to-left languages need are not meant. */
function findTurned(source: SourceFile): Problem[] {
  return source.body.split('\n').flatMap((text, index) => {
    const column = text.search(/[\u202A-\u202E\u2066-\u2069]/) + 1;
    const line = source.bodyLine + index;
    return column ? [{ file: source.file, line, column, field: 'tekst', severity: 'error' as const, ...TURNED }] : [];
  });
}

/** Each node of a text, from above. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/**
 * A writer's Markdown as a tree, and what in it is refused: raw HTML, images, and links that are not web, mail or telephone.
 *
 * @returns no tree of an empty text, nor of one too tangled to be read
 */
export function readMarkdown(source: SourceFile): { tree: Root | undefined; problems: Problem[] } {
  if (isTangled(source.body)) {
    const place = { file: source.file, line: source.bodyLine, column: 1, field: 'tekst' };
    return { tree: undefined, problems: [{ ...place, severity: 'error', ...TANGLED }] };
  }
  const problems = findTurned(source);
  if (!source.body) return { tree: undefined, problems };
  const tree = fromMarkdown(source.body);
  walk(tree, (node) => {
    const wording = refuse(node);
    const start = node.position?.start;
    if (!wording || !start) return;
    const line = source.bodyLine + start.line - 1;
    // The two ends of <b>…</b> are one mistake.
    if (problems.some((problem) => problem.line === line && problem.en === wording.en)) return;
    problems.push({ file: source.file, line, column: start.column, field: 'tekst', severity: 'error', ...wording });
  });
  return { tree, problems };
}
