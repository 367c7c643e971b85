import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Texts that somebody means harm by, or that a program mangled: for whatever reads offers. */

const YAML = [
  '---\n',
  '...\n',
  '- ',
  '? ',
  ': ',
  '\n  ',
  '\n',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '|\n  ',
  '>-\n  ',
  '# ',
  '\t',
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function ',
  '!<tag:x> ',
  '%YAML 1.1\n',
  '\\x00',
  '"\\u0000"',
  '~',
  '0x1F',
  '.inf',
  '=',
  '__proto__: ',
  'constructor: ',
  'prototype: ',
  'toString: ',
  'hasOwnProperty: ',
];
const FIELDS = [
  'title: ',
  'summary: ',
  'organisation: ',
  'topics: ',
  'for: ',
  'start: ',
  'where: ',
  'when: ',
  'price: ',
  'contact: ',
  'source: ',
  'editor: ',
  'image: ',
  'valid: ',
  'lasts: ',
  'formerly: ',
  'website: ',
  'phone: ',
  'days: ',
  'from: ',
];
const MARKDOWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:x">',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '</p>',
  '&lt;script&gt;',
  '&#x3c;script&#62;',
  '&amp;lt;',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&colon;x)',
  '[a](&#106;avascript:x)',
  '[a](\\javascript:x)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:x)',
  '[a](//ond.example)',
  '[a]: javascript:x\n',
  '[a]',
  '<javascript:x>',
  '<https://a.dk/">',
  '![a](x)',
  '[a](https://a.dk "t\\" onclick=x")',
  '[a](<https://a.dk/ onmouseover=x>)',
  '[a](https://u:p@ond.example)',
  '[a](mailto:x?body=<script>)',
  '[a](tel:"onclick=x)',
  '**',
  '_',
  '`',
  '```\n',
  '~~~\n',
  '# ',
  '> ',
  '1. ',
  '* * *\n',
  '    ',
  '\\',
  '|a|b|\n|-|-|\n',
  '[^1]',
  '{{7*7}}',
  '${x}',
  '<%= x %>',
  '{% raw %}',
];
const LETTERS = [
  '\u202E',
  '\u2066',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\u0000',
  '\u001B[2J',
  '\u0085',
  '\u2028',
  '\uD800',
  '\u{E0041}',
  '\u0430',
  '\u0300'.repeat(30),
  'ﷺ',
  '👨\u200D👩\u200D👧',
  'æøå',
  'A\u030A',
  '\r',
  '\r\n',
  '010190-1234',
  '40 12 34 56',
  '../../etc/passwd',
  '..\\..\\x',
  'C:\\con',
  '/dev/null',
  'file:///etc/passwd',
  'https://xn--80ak6aa92e.com',
  '=HYPERLINK("x")',
  '@SUM(1)',
  '::error::x',
  '%0A%0D',
  "'; DROP TABLE",
  '2026-11-21',
  '9999-99-99',
  '1e999',
  '-1',
  '50 kr.',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...YAML) },
  { weight: 3, arbitrary: fc.constantFrom(...FIELDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKDOWN) },
  { weight: 3, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...YAML, ...MARKDOWN), fc.integer({ min: 2, max: 300 }))
      .map(([text, times]) => text.repeat(times)),
  },
);
const pieces = (most: number) => fc.array(piece, { maxLength: most }).map((parts) => parts.join(''));

/** Real offers, which a change makes into something almost right: the checks that come last are reached that way. */
const REAL = readdirSync('content/offers')
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => readFileSync(`content/offers/${file}`, 'utf8'));

/** Cut a stretch out of a text and put another in its place; both places are shares of its length. */
function splice(text: string, at: number, length: number, inserted: string): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + inserted + text.slice(from + length);
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 3, 20, 200),
  inserted: pieces(4),
});

/** A real offer with one to four things changed in it. */
const mangled = fc
  .tuple(fc.constantFrom(...REAL), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) =>
    changes.reduce((whole, { at, length, inserted }) => splice(whole, at, length, inserted), text),
  );

/** Fields that fit, over a text that is all malice. */
const malicious = fc.tuple(fc.constantFrom(...REAL), pieces(25)).map(([text, body]) => {
  const end = text.indexOf('\n---', 3);
  return `${text.slice(0, end)}\n---\n${body}`;
});

/** The text of an offer's file, up to some kilobytes long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mangled },
  { weight: 3, arbitrary: malicious },
  { weight: 2, arbitrary: fc.tuple(pieces(20), pieces(15)).map(([fields, body]) => `---\n${fields}\n---\n${body}`) },
  { weight: 1, arbitrary: pieces(30) },
);
