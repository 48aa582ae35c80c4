import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LOCK = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };
/** Stands for npm: notes its arguments and installs what the lockfile says, as npm does. */
const NPM = `
  const { appendFileSync, copyFileSync, mkdirSync } = require('node:fs');
  appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n');
  console.log('npm speaks');
  if (process.env.FAIL) process.exit(7);
  mkdirSync('node_modules', { recursive: true });
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

let folder: string;
const at = (path: string): string => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clone-'));
  mkdirSync(at('scripts'));
  mkdirSync(at('npm'));
  cpSync(join(root, 'scripts/bootstrap.mjs'), at('scripts/bootstrap.mjs'));
  writeFileSync(at('package-lock.json'), JSON.stringify(LOCK));
  writeFileSync(at('npm/npm-cli.js'), NPM);
  writeFileSync(at('script.mjs'), `console.log(process.argv.slice(2).join()); process.exitCode = 3;`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(env: Record<string, string> = {}, ...args: string[]) {
  return spawnSync(process.execPath, [at('scripts/bootstrap.mjs'), ...args], {
    encoding: 'utf8',
    env: { PATH: '', npm_execpath: at('npm/npm-cli.js'), npm_node_execpath: process.execPath, ...env },
  });
}
const timesAsked = (): number =>
  existsSync(at('asked.txt')) ? readFileSync(at('asked.txt'), 'utf8').split('\n').length - 1 : 0;

it('installs in a fresh clone, with the tools, and hands over arguments, stdout and exit code', () => {
  const { status, stdout } = run({ NODE_ENV: 'production' }, 'script.mjs', '--json', 'x');
  expect({ status, stdout }).toEqual({ status: 3, stdout: '--json,x\n' });
  expect(readFileSync(at('asked.txt'), 'utf8')).toMatch(/^ci --include=dev /);
});

it('installs once', () => {
  run({}, 'script.mjs');
  expect(run({}, 'script.mjs')).toMatchObject({ status: 3, stderr: '' });
  expect(timesAsked()).toBe(1);
});

it('installs again when the lockfile asks for another version, or for the same one from elsewhere', () => {
  run({}, 'script.mjs');
  for (const change of [{ version: '1.0.1' }, { integrity: 'sha512-b' }]) {
    const before = timesAsked();
    const packages = {
      ...LOCK.packages,
      'node_modules/a': { ...LOCK.packages['node_modules/a'], ...change },
    };
    writeFileSync(at('package-lock.json'), JSON.stringify({ packages }));
    run({}, 'script.mjs');
    expect(timesAsked()).toBe(before + 1);
  }
});

it('installs again after an install cut short', () => {
  mkdirSync(at('node_modules/a'), { recursive: true });
  run({}, 'script.mjs');
  expect(timesAsked()).toBe(1);
});

it('does without optional packages of other platforms', () => {
  const packages = { ...LOCK.packages, 'node_modules/b': { version: '2.0.0', optional: true } };
  mkdirSync(at('node_modules'));
  writeFileSync(at('node_modules/.package-lock.json'), JSON.stringify(LOCK));
  writeFileSync(at('package-lock.json'), JSON.stringify({ packages }));
  run({}, 'script.mjs');
  expect(timesAsked()).toBe(0);
});

it('says one sentence where the install fails, and runs nothing', () => {
  const { status, stdout, stderr } = run({ FAIL: '1' }, 'script.mjs');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/\nInstalling the packages failed: [^\n]*\.\n$/);
});

it('says which script is missing', () => {
  expect(run({}, 'none.mjs').stderr).toMatch(/There is no none\.mjs in this project\.\n$/);
  expect(run({}).stderr).toMatch(/^Say which script to run: [^\n]*\n$/);
});
