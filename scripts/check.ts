// `npm test`: every check in turn, the quick ones first; the first that fails ends the run with its exit code.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';

/** Names of scripts in package.json, so that each can be run alone as well: `npm run types`. */
const STEPS = ['types', 'lint', 'arrows', 'unused', 'unit', 'build', 'build:file', 'sizes', 'browser'];

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};
const hasGroups = process.platform !== 'win32';

function chromiumOrExit(): string {
  try {
    return ensureChromium();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** The signal that asked for the end of the run, if one did. */
let stopped: NodeJS.Signals | undefined;

/** Runs one line of package.json, and returns its exit code. */
function run(command: string, env: NodeJS.ProcessEnv): Promise<number> {
  // A group of its own, so that stopping the run leaves no browser and no server behind.
  const child = spawn(command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: true,
    detached: hasGroups,
  });
  const stop = (signal: NodeJS.Signals): void => {
    stopped = signal;
    // Playwright takes its server down on SIGINT alone.
    if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    else child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}

const env: NodeJS.ProcessEnv = { ...process.env, CHROMIUM_PATH: chromiumOrExit(), DIST_IS_FRESH: '1' };
// A shell that says "production" must not reach the tools: each picks its own mode.
delete env.NODE_ENV;

for (const step of STEPS) {
  const command = scripts[step];
  if (command === undefined) throw new Error(`package.json has no script ${step}`);
  console.log(`\n== ${step}`);
  const started = performance.now();
  const code = await run(command, env);
  if (stopped) process.exit(stopped === 'SIGINT' ? 130 : 143);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) {
    console.error(`\n${step} failed after ${seconds} s; alone: npm run ${step}`);
    process.exit(code);
  }
  console.log(`== ${step} passed in ${seconds} s`);
}
