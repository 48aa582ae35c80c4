// `npm test`: every check, the quick ones first; the first that fails ends the run with its exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';

/**
 * Names of scripts in package.json, so that each can be run alone as well: `npm run types`. Stage after stage; the
 * lanes of one run beside each other, since none of their steps keeps two cores busy. Units and pages do.
 */
const STAGES = [
  [
    ['types', 'arrows', 'unused'],
    ['build', 'build:file', 'sizes', 'lint'],
  ],
  [['unit']],
  [['browser']],
] as const;

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
/** What has failed first, as the run's exit code. */
let failed: number | undefined;
const running = new Set<ChildProcess>();

function stopAll(signal: NodeJS.Signals): void {
  for (const child of running) {
    // Playwright takes its server down on SIGINT alone.
    if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    else child.kill(signal);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = signal;
    stopAll(signal);
  });
}

/**
 * Runs one line of package.json.
 * @param held whether what it says is kept until it has ended, so that two at a time don't talk across each other
 * @returns its exit code, and what was kept
 */
function run(command: string, held: boolean): Promise<{ readonly code: number; readonly said: string }> {
  // A group of its own, so that stopping the run leaves no browser and no server behind.
  const child = spawn(command, {
    cwd: root,
    stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
    env,
    shell: true,
    detached: hasGroups,
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve) => {
    const end = (code: number): void => {
      running.delete(child);
      resolve({ code, said });
    };
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs one step after the other, until one fails, here or in the lane beside this one. */
async function runLane(steps: readonly string[], held: boolean): Promise<void> {
  for (const step of steps) {
    const command = scripts[step];
    if (command === undefined) throw new Error(`package.json has no script ${step}`);
    if (!held) console.log(`\n== ${step}`);
    const started = performance.now();
    const { code, said } = await run(command, held);
    // What was broken off has nothing to say.
    if (stopped || failed !== undefined) return;
    if (held) console.log(`\n== ${step}\n${said.trimEnd()}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (code !== 0) {
      failed = code;
      console.error(`\n${step} failed after ${seconds} s; alone: npm run ${step}`);
      stopAll('SIGTERM');
      return;
    }
    console.log(`== ${step} passed in ${seconds} s`);
  }
}

const env: NodeJS.ProcessEnv = { ...process.env, CHROMIUM_PATH: chromiumOrExit(), DIST_IS_FRESH: '1' };
// A shell that says "production" must not reach the tools: each picks its own mode.
delete env.NODE_ENV;

for (const lanes of STAGES) {
  await Promise.all(lanes.map((steps) => runLane(steps, lanes.length > 1)));
  if (stopped) process.exit(stopped === 'SIGINT' ? 130 : 143);
  if (failed !== undefined) process.exit(failed);
}
