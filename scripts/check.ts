import { parseArgs } from 'node:util';
import { readSettings } from '../src/data/settings.ts';
import { checkContent, type ContentRequest } from './check/content.ts';
import { runSteps, type Step } from './check/steps.ts';
import { TOOLS } from './check/tools.ts';

const USAGE = `npm run check                                  everything
npm run check -- --content                     the content alone
npm run check -- content/offers/x.md …         only these files of the content
npm run check -- --contribution origin/main    also: are the editors' fields as they are there?`;

/** Step: the content, with the settings of this process; a setting that cannot be right is told without a stack. */
function contentStep(request: ContentRequest): Step {
  return {
    name: 'content',
    run: async () => {
      try {
        return await checkContent(readSettings(process.env), request);
      } catch (error) {
        if (error instanceof Error && error.name === 'Error') return { ok: false, output: error.message };
        throw error;
      }
    },
  };
}

/**
 * Format, lint, types, content and unit tests: all are run, also when one fails, two at a time.
 *
 * @returns whether every one was fine
 */
export async function runChecks(request: ContentRequest = { files: [] }): Promise<boolean> {
  return runSteps([contentStep(request), ...TOOLS]);
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'boolean' }, contribution: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return true;
  }
  const request = { files: positionals, contribution: values.contribution };
  return values.content || positionals.length > 0 ? runSteps([contentStep(request)]) : runChecks(request);
}

if (process.argv[1] === import.meta.filename) {
  try {
    if (!(await main())) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 1;
  }
}
