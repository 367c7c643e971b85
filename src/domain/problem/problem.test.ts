import { describe, expect, test } from 'vitest';
import { compareProblems, formatAnnotations, formatProblems, type Problem, summarise } from './problem.ts';

function makeProblem(overrides: Partial<Problem> = {}): Problem {
  return {
    file: 'content/offers/kom-nu-mand.md',
    line: 4,
    column: 9,
    field: 'topics',
    severity: 'error',
    da: '«motoin» er ikke et tema. Mente du «motion»?',
    en: '"motoin" is not a topic. Did you mean "motion"?',
    ...overrides,
  };
}
const advice = makeProblem({ severity: 'advice', line: 12, field: 'when[2].from' });

test('problems come by file, line, column and wording', () => {
  const inOrder = [
    makeProblem({ file: 'content/a.md', line: 9 }),
    makeProblem({ line: 2, column: 7 }),
    makeProblem({ line: 10, column: 2, en: 'a' }),
    makeProblem({ line: 10, column: 2, en: 'b' }),
    makeProblem({ line: 10, column: 11 }),
  ];
  expect([...inOrder].reverse().sort(compareProblems)).toEqual(inOrder);
  expect(compareProblems(makeProblem(), makeProblem())).toBe(0);
});

describe('the summary counts in both languages', () => {
  test.each<[string, Problem[], string]>([
    ['nothing', [], 'Ingen fejl i indholdet.  ·  No problems in the content.'],
    ['advice alone', [advice], 'Ingen fejl og 1 råd i indholdet.  ·  No problems and 1 hint in the content.'],
    ['one', [makeProblem()], '1 fejl i 1 fil. Intet er bygget.  ·  1 problem in 1 file. Nothing was built.'],
    [
      'several files',
      [makeProblem(), makeProblem({ line: 5 }), makeProblem({ file: 'content/site.yaml' }), advice, advice],
      '3 fejl og 2 råd i 2 filer. Intet er bygget.  ·  3 problems and 2 hints in 2 files. Nothing was built.',
    ],
  ])('%s', (_, problems, text) => {
    expect(summarise(problems)).toBe(text);
  });
});

test('a terminal shows place, field and both wordings, advice marked, the summary last', () => {
  expect(formatProblems([advice, makeProblem(), makeProblem({ field: '', line: 1, column: 1 })]))
    .toMatchInlineSnapshot(`
    "content/offers/kom-nu-mand.md:1:1
      «motoin» er ikke et tema. Mente du «motion»?
      "motoin" is not a topic. Did you mean "motion"?

    content/offers/kom-nu-mand.md:4:9  topics
      «motoin» er ikke et tema. Mente du «motion»?
      "motoin" is not a topic. Did you mean "motion"?

    content/offers/kom-nu-mand.md:12:9  when[2].from  (råd · advice)
      «motoin» er ikke et tema. Mente du «motion»?
      "motoin" is not a topic. Did you mean "motion"?

    2 fejl og 1 råd i 1 fil. Intet er bygget.  ·  2 problems and 1 hint in 1 file. Nothing was built."
  `);
});

describe('annotations for GitHub', () => {
  test('an error and a warning, each on its line, in order', () => {
    expect(formatAnnotations([advice, makeProblem()])).toMatchInlineSnapshot(`
      "::error file=content/offers/kom-nu-mand.md,line=4,col=9,title=topics::«motoin» er ikke et tema. Mente du «motion»?%0A"motoin" is not a topic. Did you mean "motion"?
      ::warning file=content/offers/kom-nu-mand.md,line=12,col=9,title=when[2].from::«motoin» er ikke et tema. Mente du «motion»?%0A"motoin" is not a topic. Did you mean "motion"?"
    `);
  });

  test('no text of a writer can end the command, begin another, or set a property', () => {
    const hostile = makeProblem({
      file: 'content/offers/a,line=1:b%.md',
      field: 'x,y::z',
      da: '100 %\r\n::error file=x::ude',
      en: 'a: b, c',
    });
    const annotation = formatAnnotations([hostile]);
    expect(annotation).toMatchInlineSnapshot(
      `"::error file=content/offers/a%2Cline=1%3Ab%25.md,line=4,col=9,title=x%2Cy%3A%3Az::100 %25%0D%0A::error file=x::ude%0Aa: b, c"`,
    );
    expect(annotation.split(/[\r\n]/)).toHaveLength(1);
  });

  test('a problem of the file as a whole has a title too', () => {
    expect(formatAnnotations([makeProblem({ field: '' })])).toContain('title=indhold::');
  });

  test('no problems, no annotations', () => {
    expect(formatAnnotations([])).toBe('');
  });
});
