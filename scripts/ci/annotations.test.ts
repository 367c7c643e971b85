import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem/problem.ts';
import { annotate } from './annotations.ts';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: 'content/offers/dans.md',
  line: 3,
  column: 5,
  field: 'topics',
  severity: 'error',
  da: '«motoin» er ikke et tema.',
  en: '"motoin" is not a topic.',
  ...changes,
});

/** So many problems, a line each, spread evenly over so many files. */
const many = (problems: number, files: number, changes: Partial<Problem> = {}): Problem[] =>
  Array.from({ length: problems }, (_, index) =>
    problem({ file: `content/offers/${String.fromCharCode(97 + (index % files))}.md`, line: index + 1, ...changes }),
  );

const linesOf = (problems: readonly Problem[]) => annotate(problems).split('\n').filter(Boolean);

test('a problem stands on its line, in both languages', () => {
  expect(annotate([problem()])).toMatchInlineSnapshot(
    `"::error file=content/offers/dans.md,line=3,col=5,title=topics::«motoin» er ikke et tema.%0A"motoin" is not a topic."`,
  );
});

test('advice is a warning', () => {
  expect(annotate([problem({ severity: 'advice' })])).toMatch(/^::warning file=/);
});

test('nothing to tell is nothing printed', () => {
  expect(annotate([])).toBe('');
});

describe('GitHub shows ten of a severity in a step', () => {
  test('ten are told one by one', () => {
    expect(linesOf(many(10, 2))).toHaveLength(10);
  });

  test('eleven are told by file, none left out', () => {
    const lines = linesOf(many(11, 2));
    expect(lines).toHaveLength(2);
    for (let line = 1; line <= 11; line++) expect(lines.join('%0A')).toMatch(new RegExp(`(::|%0A)${line}: «motoin»`));
  });

  test('more than ten files are nine, and a line for the rest', () => {
    const lines = linesOf(many(24, 12));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toContain('Og 6 til i 3 filer.');
    expect(lines.at(-1)).toContain('file=content/offers/j.md');
  });

  test('warnings have a ten of their own', () => {
    const lines = linesOf([...many(30, 15), ...many(30, 15, { severity: 'advice' })]);
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  });
});

test('what a partner wrote begins no command and adds no property', () => {
  const hostile = problem({
    file: 'content/offers/a,line=1::b.md',
    field: 'x,file=y',
    da: 'hej\n::error::snydt\r\n::set-env name=A::B',
    en: '100 %0A',
  });
  const out = annotate([hostile]);
  expect(out.split('\n')).toHaveLength(1);
  expect(out).toContain('file=content/offers/a%2Cline=1%3A%3Ab.md,line=3');
  expect(out).toContain('hej%0A::error::snydt%0D%0A::set-env');
  expect(out).toContain('100 %250A');
});
