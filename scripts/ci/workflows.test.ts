import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const FOLDER = path.join('.github', 'workflows');
const texts = readdirSync(FOLDER).map((file): [string, string] => [
  file,
  readFileSync(path.join(FOLDER, file), 'utf8'),
]);
const workflows = texts.map(([file, text]): [string, Workflow] => [file, parse(text) as Workflow]);
const workflow = (name: string) => new Map(workflows).get(name) ?? { on: {}, jobs: {} };
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

test('the workflows that the upkeep needs are there', () => {
  expect(texts.map(([file]) => file)).toEqual(expect.arrayContaining(['check.yml', 'links.yml', 'monthly.yml']));
});

describe.each(workflows)('%s', (file, { on, permissions, jobs }) => {
  test('says what it may do, and may write nothing unless a job says so', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) {
      for (const right of Object.values(job.permissions ?? {})) expect(right).toMatch(/^(read|write)$/);
    }
  });

  test('never runs with the rights of the project on what a stranger sent', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    if ('pull_request' in on) expect(JSON.stringify(jobs)).not.toMatch(/secrets\.|: ?"write"|actions\/cache/);
  });

  test('puts nothing that a stranger wrote into a command', () => {
    for (const { run, with: inputs } of stepsOf({ on, jobs })) {
      expect(run ?? '').not.toContain('${{');
      expect(inputs?.script ?? '').not.toContain('${{');
    }
  });

  test('every npm script it runs is a command of the project', () => {
    const scripts = stepsOf({ on, jobs }).flatMap(({ run }) => /^npm run ([a-z]+)$/.exec(run ?? '')?.[1] ?? []);
    for (const script of scripts) {
      const places = [path.join('scripts', `${script}.ts`), path.join('scripts', 'ci', `${script}.ts`)];
      expect(places.filter(existsSync), `${file}: ${script}`).toHaveLength(1);
    }
  });
});

describe('a pull request', () => {
  const steps = stepsOf(workflow('check.yml'));

  test('is checked with the code of the branch it goes to', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual([
      { ref: '${{ github.event.pull_request.base.sha }}', 'fetch-depth': 0, 'persist-credentials': false },
    ]);
  });

  test('gives its number and its origin alone to the code that checks it', () => {
    const given = steps.flatMap(({ env }) => Object.entries(env ?? {}));
    expect(given).toEqual([
      ['PULL_REQUEST', '${{ github.event.pull_request.number }}'],
      ['FROM_FORK', '${{ github.event.pull_request.head.repo.full_name != github.repository }}'],
    ]);
  });
});

describe("the month's issue", () => {
  const [inputs = {}] = stepsOf(workflow('monthly.yml')).flatMap((step) =>
    step.uses?.startsWith('actions/github-script@') ? [step.with] : [],
  );

  /** Run the step's script as actions/github-script does, with a GitHub that has these issues. */
  async function open(issues: readonly { title: string; number: number; pull_request?: object }[]) {
    const create = vi.fn((asked: object) => Promise.resolve({ data: { number: 9, asked } }));
    const github = { paginate: () => Promise.resolve(issues), rest: { issues: { listForRepo: {}, create } } };
    const core = { notice: vi.fn() };
    const context = { repo: { owner: 'kommune', repo: 'tilbud' } };
    const read = () => ({ readFileSync: () => '{ "title": "Spørg: december", "body": "- [ ] Klub" }' });
    const names = ['github', 'context', 'core', 'require'];
    const run = new Function(...names, `return (async () => { ${inputs.script} })()`) as (
      ...given: unknown[]
    ) => Promise<unknown>;
    await run(github, context, core, read);
    return { asked: create.mock.calls.map(([asked]) => asked), said: core.notice.mock.calls.join() };
  }

  test('is opened once, with the title and the text that were written', async () => {
    const { asked, said } = await open([{ title: 'Spørg: november', number: 4 }]);
    expect(asked).toEqual([{ owner: 'kommune', repo: 'tilbud', title: 'Spørg: december', body: '- [ ] Klub' }]);
    expect(said).toBe('Opened #9');
  });

  test('is not opened again, closed or not', async () => {
    const { asked, said } = await open([{ title: 'Spørg: december', number: 5 }]);
    expect(asked).toEqual([]);
    expect(said).toContain('#5');
  });

  test('is opened although a pull request has its title', async () => {
    expect((await open([{ title: 'Spørg: december', number: 5, pull_request: {} }])).asked).toHaveLength(1);
  });
});

interface Finding {
  message: string;
  range: { start: { line: number } };
}
type Validate = (document: object) => Promise<Finding[]>;
interface Documents {
  TextDocument: { create: (uri: string, language: string, version: number, text: string) => object };
}

const LANGUAGE_SERVICE = '@actions/languageservice';
const DOCUMENTS = 'vscode-languageserver-textdocument';
const isInstalled = [LANGUAGE_SERVICE, DOCUMENTS].every((name) => existsSync(path.join('node_modules', name)));

/** GitHub's own checker of workflows, as in its editor: keys, values, expressions, jobs that wait for others. */
async function loadChecker(): Promise<(name: string, text: string) => Promise<string[]>> {
  // Its modules import JSON without saying so, which Node wants said.
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  try {
    const { validate } = (await import(/* @vite-ignore */ LANGUAGE_SERVICE)) as { validate: Validate };
    const documents = createRequire(import.meta.url)(DOCUMENTS) as Documents;
    return async (name, text) => {
      const document = documents.TextDocument.create(`file:///.github/workflows/${name}`, 'yaml', 1, text);
      return (await validate(document)).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
    };
  } finally {
    hooks.deregister();
  }
}

describe.skipIf(!isInstalled)("GitHub's own checker", () => {
  test.each(texts)('finds nothing in %s', async (file, text) => {
    expect(await (await loadChecker())(file, text)).toEqual([]);
  });

  test('finds a key, a right, a step and a function that are none', async () => {
    const wrong = `on: push
permissions: { contents: reed }
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: echo
        withh: {}
      - if: fooo()
        run: echo \${{ steps.none.outputs.x }}
`;
    const found = (await (await loadChecker())('wrong.yml', wrong)).join('\n');
    for (const part of ["2: Unexpected value 'reed'", "8: Unexpected value 'withh'", 'fooo', 'none']) {
      expect(found).toContain(part);
    }
  });
});
