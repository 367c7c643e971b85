import type { Wording, Problem } from '#domain/problem/problem.ts';
import { isField, textsOf } from '../../src/content/checks/texts.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { valuesAt } from '../../src/content/references.ts';

/** A web address, and every place in the content that names it. */
export interface Link {
  address: string;
  places: readonly ((wording: Wording) => Problem)[];
}

/** An address in running text, without the sign that ends the sentence it stands in. */
const IN_TEXT = /\bhttps?:\/\/[^\s<>"'`)\]}]+[^\s<>"'`)\]}.,:;!?]/gi;

/** The same address for the same page: no fragment, host in lower case. */
function normalise(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}

/**
 * Every web address that the content names: in fields, and in Markdown. What is made up names nobody's pages.
 *
 * @param root the content folder, as an absolute path
 * @param shown its name in problems
 */
export function collectLinks(root: string, shown: string): Link[] {
  const { files, singles } = readFolder(root, shown);
  const sources = [...Object.values(files).flat(), ...Object.values(singles)].filter((source) => source !== undefined);
  const links = new Map<string, ((wording: Wording) => Problem)[]>();
  for (const source of sources) {
    const isMadeUp = ['editor.example', 'example'].some((at) => valuesAt(source.data, at)[0]?.value === 'true');
    for (const written of isMadeUp ? [] : textsOf(source)) {
      const found = isField(written, 'url', 'website')
        ? [{ index: 0, text: written.text.trim() }]
        : [...written.text.matchAll(IN_TEXT)].map((match) => ({ index: match.index, text: match[0] }));
      // The site's own address and the pattern of a map's tiles are no pages to visit.
      const isFrame = written.path?.[0] === 'address' || written.path?.[0] === 'map';
      for (const { index, text } of isFrame ? [] : found) {
        const address = normalise(text);
        if (!address) continue;
        const place = (wording: Wording) => written.problemAt(index, wording, 'advice');
        links.set(address, [...(links.get(address) ?? []), place]);
      }
    }
  }
  return [...links].map(([address, places]) => ({ address, places })).sort((a, b) => (a.address < b.address ? -1 : 1));
}
