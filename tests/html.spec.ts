import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { pageKinds } from './support/page-kinds.ts';
import { folderOf } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How Astro writes the page, which no reader meets.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': 'off',
    // Danish telephone numbers are set with spaces, which the rule wants hard.
    'tel-non-breaking': 'off',
    // A page's own long title is cut by search engines, not by readers.
    'long-title': 'off',
  },
});

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`${kind}: HTML by the standard`, async () => {
    const file = path.join(folderOf('demo'), address, address.endsWith('/') ? 'index.html' : '');
    const report = await validator.validateString(readFileSync(file, 'utf8'));
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  });
}
