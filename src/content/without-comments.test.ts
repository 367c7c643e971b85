import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from './source-file.ts';
import { withoutComments } from './without-comments.ts';

test('comments in the fields go, with the lines that held nothing else; all else stays', () => {
  const text = [
    '---',
    '# ringet til kassereren',
    'title: "Gåhold # 1" # ny titel',
    'summary: Vi går#sammen',
    '  # rykket ind',
    'topics: [a, # den første',
    '  b]',
    'contact:',
    '  phone: "75 68 70 00"   # privat?',
    'text: |',
    '  # ikke en kommentar',
    '  og mere # heller ikke',
    '# til sidst',
    '---',
    '# En overskrift',
    '',
  ].join('\n');
  expect(withoutComments(text)).toBe(
    [
      '---',
      'title: "Gåhold # 1"',
      'summary: Vi går#sammen',
      'topics: [a,',
      '  b]',
      'contact:',
      '  phone: "75 68 70 00"',
      'text: |',
      '  # ikke en kommentar',
      '  og mere # heller ikke',
      '---',
      '# En overskrift',
      '',
    ].join('\n'),
  );
});

test('no fields change with them, whatever the line ends', () => {
  const folder = path.join('content', 'offers');
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.md'))) {
    const plain = readFileSync(path.join(folder, name), 'utf8');
    const noted = plain.replaceAll(/^(\w+:.*[\]}"\w])$/gm, '$1 # en note').replace('---\n', '---\n# øverst\n');
    for (const [before, after] of [
      [noted, plain],
      [noted.replaceAll('\n', '\r\n'), plain.replaceAll('\n', '\r\n')],
    ] as const) {
      const [is, was] = [withoutComments(before), after].map((text) => readSource('', '', text, 'front-matter').source);
      expect(is?.data, name).toEqual(was?.data);
      expect(is?.body.length).toBeGreaterThanOrEqual(was?.body.length ?? 0);
    }
    expect(withoutComments(plain)).toBe(plain);
  }
});
