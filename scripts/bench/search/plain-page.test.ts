import { expect, test } from 'vitest';
import { offerPage, searchPage } from './plain-page.ts';

test('an offer’s page has all that is known of it, and its text stays text', () => {
  const page = offerPage({
    id: 'te-og-tal',
    title: 'Te & tal <sammen>',
    summary: 'For dig > 60',
    facts: ['By: 8723 Løsning'],
    html: '<p>Vi <strong>taler</strong>.</p>',
    text: 'Vi taler.',
  });
  expect(page).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="da">
    <head><meta charset="utf-8"><title>Te &amp; tal &lt;sammen&gt;</title></head>
    <body>
    <main data-pagefind-body>
    <h1>Te &amp; tal &lt;sammen&gt;</h1>
    <p>For dig &gt; 60</p>
    <ul>
    <li>By: 8723 Løsning</li>
    </ul>
    <p>Vi <strong>taler</strong>.</p>
    </main>
    </body>
    </html>
    "
  `);
});

test('the page to search on has the hooks that the bench drives', () => {
  expect(searchPage('pagefind.mjs')).toMatch(/<form>.*<input name="q".*<ol data-results>.*src="\/pagefind\.mjs"/s);
});
