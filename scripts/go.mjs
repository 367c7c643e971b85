// Runs one of the commands in this folder: node scripts/go.mjs <command> [arguments]
//
// A newcomer has git, npm and some Node. This file brings the rest: a Node that Astro accepts where the machine's own is
// too old, and the dependencies of the lock file where they are not yet installed. It must itself run on Node 16, needs
// no package, asks nothing, and does nothing twice: a stamp beside each node_modules names the lock file it came from.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const callerFolder = process.cwd();
process.chdir(root);

const [command, ...args] = process.argv.slice(2);
const script = path.join('scripts', `${command}.ts`);
const npm = process.env.npm_execpath; // npm sets this for every script it starts

if (!npm || !command || !existsSync(script)) {
  console.error('Start me through npm, for example: npm start, npm test, npm run check');
  process.exit(1);
}

/** Astro asks for 22.12, lighthouse for 22.19; odd majors are never long-term releases. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major > 22 || (major === 22 && minor >= 19)) && major % 2 === 0;
}

/** `npm ci` in a folder unless what its lock file names is what stands there. */
function install(folder, node) {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(folder, 'node_modules', '.installed-lock');
  const wanted = `${lock} ${process.platform}-${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing packages in ${folder === '.' ? 'the project' : folder} …`);
  const { status } = spawnSync(node, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`npm ci failed in ${folder}. Is the npm registry reachable? Nothing else was done.`);
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

/** The Node to run everything with: this one, or the pinned one that is installed on first need. */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const runtime = path.join('scripts', 'runtime');
  install(runtime, process.execPath);
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = ['node', 'node-bin']
    .map((name) => path.resolve(runtime, 'node_modules', `${name}-${platform}-${process.arch}`, 'bin', file))
    .find(existsSync);
  if (found) return found;
  console.error(
    `Node ${process.version} is too old, and no Node is packaged for this machine. Install Node 22.19 or newer.`,
  );
  process.exit(1);
}

const node = findNode();
install('.', node);

const bins = [path.dirname(node), path.resolve('node_modules', '.bin'), process.env.PATH].join(path.delimiter);
const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: bins, ASTRO_TELEMETRY_DISABLED: '1', BROBYGGER_CALLED_FROM: callerFolder },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
