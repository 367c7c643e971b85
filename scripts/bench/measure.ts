import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { canSeeProcesses, glanceAt, processorSecondsOfChildren } from './process-tree.ts';

/** What one command took. Without a /proc, memory and processor time are not known. */
export interface Cost {
  seconds: number;
  processorSeconds: number | undefined;
  peakBytes: number | undefined;
}

export interface Command {
  /** A script for Node, and its arguments. */
  script: string;
  args: readonly string[];
  folder: string;
  env?: Record<string, string>;
}

/** How often memory is looked at; the cost of looking is under 1 % of one processor. */
const GLANCE_MS = 100;

/**
 * Run a Node script to its end and measure it and all it starts. Nothing else may be started meanwhile.
 *
 * @throws with all that it printed, when it fails
 */
export async function measure({ script, args, folder, env }: Command): Promise<Cost> {
  const processorBefore = processorSecondsOfChildren();
  const started = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: folder,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));

  let peakBytes = 0;
  const worked = new Map<number, number>();
  const glance = () => {
    const { nowBytes, largestBytes, processorSeconds } = glanceAt(child.pid ?? 0);
    peakBytes = Math.max(peakBytes, nowBytes, largestBytes);
    for (const [pid, seconds] of processorSeconds) worked.set(pid, Math.max(seconds, worked.get(pid) ?? 0));
  };
  const timer = canSeeProcesses ? setInterval(glance, GLANCE_MS) : undefined;
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed in ${folder}:\n${printed}`);
  if (!canSeeProcesses) return { seconds, processorSeconds: undefined, peakBytes: undefined };
  // Exact, but without children that nobody waited for; those are in what was last seen of each.
  const waitedFor = processorSecondsOfChildren() - processorBefore;
  const seen = [...worked.values()].reduce((sum, one) => sum + one, 0);
  return { seconds, processorSeconds: Math.max(waitedFor, seen), peakBytes };
}

/** Two commands one after the other: times add, and the peak is the higher. */
export function addCosts(first: Cost, second: Cost): Cost {
  const both = (a: number | undefined, b: number | undefined, join: (a: number, b: number) => number) =>
    a === undefined || b === undefined ? undefined : join(a, b);
  return {
    seconds: first.seconds + second.seconds,
    processorSeconds: both(first.processorSeconds, second.processorSeconds, (a, b) => a + b),
    peakBytes: both(first.peakBytes, second.peakBytes, Math.max),
  };
}

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('median() needs at least one value, and found none.');
  return (low + high) / 2;
}

/** The median of each figure by itself. */
export function medianCost(costs: readonly Cost[]): Cost {
  const known = (figure: (cost: Cost) => number | undefined) =>
    costs.map(figure).filter((value) => value !== undefined);
  const medianOf = (values: number[]) => (values.length === costs.length ? median(values) : undefined);
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    processorSeconds: medianOf(known(({ processorSeconds }) => processorSeconds)),
    peakBytes: medianOf(known(({ peakBytes }) => peakBytes)),
  };
}
