import type { PlainOffer } from './plain-offer.ts';

/** Text as it stands in HTML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const page = (title: string, main: string) => `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>${escapeText(title)}</title></head>
<body>
${main}
</body>
</html>
`;

/** The page of an offer, for Pagefind to read. */
export function offerPage({ title, summary, facts, html }: PlainOffer): string {
  const lines = facts.map((fact) => `<li>${escapeText(fact)}</li>`).join('\n');
  return page(
    title,
    `<main data-pagefind-body>
<h1>${escapeText(title)}</h1>
<p>${escapeText(summary)}</p>
<ul>
${lines}
</ul>
${html}
</main>`,
  );
}

/**
 * A page with a field and an empty list.
 *
 * @param script the module that answers, beside the page
 */
export function searchPage(script: string): string {
  return page(
    'Søg',
    `<form><label>Søg <input name="q" type="search"></label> <button>Søg</button></form>
<ol data-results></ol>
<script type="module" src="/${script}"></script>`,
  );
}
