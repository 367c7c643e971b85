import { ndcgOfFive } from '../scripts/bench/search/ndcg.ts';
import { searchDirectory } from '../scripts/search.ts';
import { readDirectory } from '../src/content/read-directory.ts';
import { mean, readJudged } from './search/judged.ts';
import { contentOf, TEST_DAY } from './support/sites.ts';
import { expect, test } from './support/test.ts';

test.use({ site: 'corpus' });

test('the browser ranks as Node does, and as well, for every open query', async ({ page }) => {
  test.setTimeout(120_000);
  const { directory } = readDirectory(contentOf('corpus'), TEST_DAY);
  if (!directory) throw new Error('The corpus is no content.');
  const search = searchDirectory(directory);
  const { developed, heldBack } = readJudged();
  const results = page.locator('[data-results]');
  await page.goto('/tilbud/');
  const scores: number[] = [];
  for (const judged of [...developed, ...heldBack]) {
    const field = page.locator('input[name="q"]');
    await field.fill(judged.query);
    await field.press('Enter');
    await expect(results).toHaveAttribute('data-settled', judged.query);
    const shown = await results
      .locator('[data-offer]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-offer')));
    const ranked = [...(await search.answer(judged.query)).scores.keys()];
    expect(shown, judged.query).toEqual(ranked.slice(0, shown.length));
    expect(shown.length, judged.query).toBe(Math.min(50, ranked.length));
    scores.push(ndcgOfFive(judged.rel, shown.map(String)));
  }
  console.log(`  in the browser, all ${scores.length} open queries: ${mean(scores).toFixed(3)}`);
  expect(mean(scores)).toBeGreaterThanOrEqual(0.9);
});
