import { expect, test } from 'vitest';
import { renderContentProblems } from './content-problem-page.ts';

test('the problems are shown as text, whatever a file says', () => {
  const page = renderContentProblems('offers/x.md:3:1  «<script>alert("x")</script>» & mere', '/');
  expect(page).toContain('<pre>offers/x.md:3:1  «&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;» &amp; mere</pre>');
});

test.each([
  ['/', '/@vite/client'],
  ['/tilbud-i-x/', '/tilbud-i-x/@vite/client'],
  ['/tilbud-i-x', '/tilbud-i-x/@vite/client'],
])('it reloads by itself when the site lives at %s', (base, client) => {
  expect(renderContentProblems('', base)).toContain(`src="${client}"`);
});
