import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem/problem.ts';
import type { ChangedFile } from './changed-files.ts';
import { type Report, summarise } from './summary.ts';

const FILE: ChangedFile = { path: 'content/offers/dans.md', what: 'added', mode: '100644', blob: 'x' };
const PROBLEM: Problem = {
  file: 'content/offers/dans.md',
  line: 5,
  column: 9,
  field: 'topics',
  severity: 'error',
  da: '«motoin» er ikke et tema.',
  en: '"motoin" is not a topic.',
};

const report = (changes: Partial<Report> = {}): Report => ({
  files: [FILE],
  editorsFiles: [],
  problems: [],
  notices: [],
  byEditor: false,
  ...changes,
});

test('a contribution without faults is told what happens next, and how to see it', () => {
  expect(summarise(report())).toMatchInlineSnapshot(`
    "## Bidraget kan læses  ·  The contribution can be read

    En redaktør ser på det nu. I hører fra os.

    An editor will look at it next.

    ### 1 fil  ·  1 file

    - Ny · New: content/offers/dans.md

    ### Se siden, som den bliver  ·  See the site as it would be

    Hent »forhaandsvisning« nederst på siden, og pak den ud. Skriv så \`BROBYGGER_OUT=mappen npm run serve\`.

    Download "forhaandsvisning" below and unpack it, then \`BROBYGGER_OUT=the-folder npm run serve\`.
    "
  `);
});

test('what is wrong stands in a table, in both languages', () => {
  const text = summarise(report({ problems: [PROBLEM, { ...PROBLEM, line: 2, severity: 'advice' }] }));
  expect(text).toMatchInlineSnapshot(`
    "## 1 ting skal rettes  ·  1 thing to mend

    Ret filen, og gem den igen. Så kører tjekket forfra. Er det svært? Skriv til os, så gør vi det.

    Mend the file and save it again: the check runs anew. If that is hard, tell us, and we do it.

    | Fil · File | Linje · Line | Felt · Field | Art · Kind | Dansk | English |
    | --- | --- | --- | --- | --- | --- |
    | content/offers/dans.md | 2 | topics | Råd · Advice | &#171;motoin&#187; er ikke et tema. | &#34;motoin&#34; is not a topic. |
    | content/offers/dans.md | 5 | topics | Fejl · Error | &#171;motoin&#187; er ikke et tema. | &#34;motoin&#34; is not a topic. |

    ### 1 fil  ·  1 file

    - Ny · New: content/offers/dans.md
    "
  `);
});

test('a contribution of no content is said to be none', () => {
  expect(summarise(report({ files: [] }))).toContain('No content was changed');
});

test('files of the editors are named', () => {
  const text = summarise(report({ editorsFiles: [{ ...FILE, path: 'content/site.yaml' }] }));
  expect(text).toMatch(/editors' files:\*\* content\/site.yaml\./);
});

test('a branch of the project itself is said to be one', () => {
  expect(summarise(report({ byEditor: true }))).toContain('branch of the project itself');
});

describe('what a partner wrote is inert', () => {
  const hostile = '<img src=x onerror=alert(1)> | **fed** [klik](https://ond.example) @alle #1 `kode` ![x](y)';
  const text = summarise(
    report({
      files: [{ ...FILE, path: `content/offers/${hostile}.md` }],
      problems: [{ ...PROBLEM, file: hostile, field: hostile, da: hostile, en: `${hostile}\n## Overskrift` }],
    }),
  );

  test.each(['<img', '**fed**', '[klik]', '@alle', '`kode`', '![x]', '@alle #1'])('%s', (part) => {
    expect(text).not.toContain(part);
  });

  test('it neither leaves its cell nor its line', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(3);
    for (const line of rows) expect(line.split('|')).toHaveLength(8);
    expect(text).not.toMatch(/^## Overskrift/m);
  });
});

test('a table beyond what GitHub shows is cut, and says so', () => {
  const problems = Array.from({ length: 1000 }, (_, index) => ({ ...PROBLEM, line: index + 1, da: 'æ'.repeat(400) }));
  const text = summarise(report({ problems }));
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(text).toContain('Og 600 til. · And 600 more.');
});
