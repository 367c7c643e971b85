import { ROWS, runSearchPage } from './search-page.mjs';

runSearchPage(async () => {
  const [{ default: MiniSearch }, offers] = await Promise.all([
    import('./engine.mjs'),
    fetch('/documents.json').then((response) => response.json()),
  ]);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const index = new MiniSearch({
    fields: ['title', 'summary', 'facts', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  index.addAll(offers);
  return async (query) =>
    index
      .search(query)
      .slice(0, ROWS)
      .map(({ id }) => ({ id, title: byId.get(id).title, text: byId.get(id).summary }));
});
