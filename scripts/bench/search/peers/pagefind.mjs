import { ROWS, runSearchPage } from './search-page.mjs';

/** "/tilbud/yoga/" → "yoga" */
const idOf = (url) => url.split('/').at(-2);

runSearchPage(async () => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, ROWS).map((result) => result.data()));
    return found.map(({ url, meta, plain_excerpt: text }) => ({ id: idOf(url), title: meta.title, text }));
  };
});
