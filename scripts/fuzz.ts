import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stop } from './read-or-stop.ts';

const USAGE = `npm run fuzz                       hostile input for the readers and importers, ten minutes
npm run fuzz -- --minutes 60       longer
npm run fuzz -- --inputs 100000    so many a round, instead of 20000
npm run fuzz -- --seed 7           begins with this seed; a failure names the one it came with`;

/** Every test that takes its number of runs from the environment: a new one is found by itself. */
function fuzzTests(): string[] {
  return ['src', 'scripts', 'tests']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))))
    .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('process.env.BROBYGGER_FUZZ'))
    .sort();
}

/** One round of all fuzz tests; their output goes to the terminal. */
function runRound(files: readonly string[], inputs: number, seed: number): Promise<boolean> {
  const vitest = path.resolve('node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--reporter=dot', '--testTimeout=0', ...files], {
    stdio: 'inherit',
    env: { ...process.env, BROBYGGER_FUZZ: String(inputs), BROBYGGER_FUZZ_SEED: String(seed) },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

function readNumber(text: string | undefined, usual: number, name: string): number {
  if (text === undefined) return usual;
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  return stop(`--${name} "${text}": skriv et helt tal over 0.  ·  write a whole number above 0.\n\n${USAGE}`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { minutes: text, inputs: text, seed: text, help: { type: 'boolean' } } });
  if (values.help) return console.log(USAGE);
  const minutes = readNumber(values.minutes, 10, 'minutes');
  const inputs = readNumber(values.inputs, 20_000, 'inputs');
  const first = readNumber(values.seed, Date.now() % 1_000_000_000, 'seed');
  const files = fuzzTests();
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  do {
    const seed = first + rounds;
    console.log(`\nRunde ${rounds + 1}, ${inputs} input, --seed ${seed}  ·  round ${rounds + 1}, ${inputs} inputs`);
    if (!(await runRound(files, inputs, seed))) return stop(`Fundet med --seed ${seed}  ·  Found with --seed ${seed}`);
    rounds += 1;
  } while (Date.now() < end);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    stop(`${error.message}\n\n${USAGE}`);
  }
}
