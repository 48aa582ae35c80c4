// Runs one script of this project: `node scripts/bootstrap.mjs FILE [ARGUMENT ...]`.
//
// The first command in a fresh clone finds no packages and an old Node. So this file uses nothing but plain
// JavaScript that Node 20 understands: it installs what package-lock.json asks for, where that is missing
// or stale, and then hands over to the Node 24 that came with the packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const root = fileURLToPath(new URL('..', import.meta.url));
const platform = process.platform === 'win32' ? 'win' : process.platform;
const packagedNode = join(
  root,
  'node_modules',
  `node-${platform}-${process.arch}`,
  'bin',
  platform === 'win' ? 'node.exe' : 'node',
);

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * The packages of a lockfile, by their folder.
 * @param {string} path
 */
function packagesOf(path) {
  /** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */
  const lock = /** @type {{ packages: Record<string, Package> }} */ (JSON.parse(readFileSync(path, 'utf8')));
  return lock.packages;
}

/** Whether node_modules holds what package-lock.json asks for. npm writes its own list last, so an install cut short has none. */
function isInstalled() {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const asked = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(list);
  for (const [path, want] of Object.entries(asked)) {
    if (path === '') continue;
    const have = present[path];
    // Optional packages for other platforms are rightly absent; ours is looked for below.
    if (have === undefined && want.optional) continue;
    if (have?.version !== want.version || have?.integrity !== want.integrity) return false;
  }
  const ours = `node_modules/node-${platform}-${process.arch}`;
  return asked[ours] === undefined || existsSync(packagedNode);
}

function install() {
  // Everything goes to stderr: stdout belongs to the script that runs next.
  console.error('Installing the packages of package-lock.json (once, about half a minute) ...');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  // npm must not run on the Node that it is about to replace.
  const runner = process.env.npm_node_execpath ?? process.execPath;
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const stdio = /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]);
  const done = npm
    ? spawnSync(runner, [npm, ...options], { cwd: root, stdio })
    : spawnSync('npm', options, { cwd: root, stdio, shell: platform === 'win' });
  if (done.error) giveUp(`npm could not be started to install the packages: ${done.error.message}.`);
  if (done.status !== 0) {
    giveUp(
      'Installing the packages failed: npm names the reason above; mend it (often the network) and run the command again.',
    );
  }
}

function nodeToUse() {
  if (existsSync(packagedNode)) return packagedNode;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  return giveUp(
    `Node ${NEEDED} is needed and has no npm package for ${process.platform} ${process.arch}: install Node ${NEEDED} (you have ${process.versions.node}) and run the command again.`,
  );
}

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) giveUp('Say which script to run: node scripts/bootstrap.mjs FILE [ARGUMENT ...].');
if (!isInstalled()) install();
if (!existsSync(join(root, script))) giveUp(`There is no ${script} in this project.`);

const bin = join(root, 'node_modules', '.bin');
const child = spawn(nodeToUse(), [join(root, script), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
// Stopping the command stops the script: a terminal tells both, `kill` tells only this process ...
for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
// ... and where npm is killed, the shell between npm and this process may die without a word to it.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
}
child.on('error', (error) => giveUp(`Node ${NEEDED} could not be started: ${error.message}.`));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
