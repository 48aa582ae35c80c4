/** Running the outside programs (fluidsynth, sox, ffmpeg) that the makers need, from Debian's packages. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a program to its end and returns what it wrote to its two outputs, as one text.
 * Throws with the program's own words if it is missing or fails.
 */
export function run(program: string, args: readonly string[]): string {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error) throw new Error(`${program} could not be started: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr.slice(-2000)}`);
  return done.stdout + done.stderr;
}

/** Runs a program that writes binary data to its standard output. */
export function runBytes(program: string, args: readonly string[]): Buffer {
  const done = spawnSync(program, args, { maxBuffer: 1 << 28 });
  if (done.error) throw new Error(`${program} could not be started: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr.toString().slice(-2000)}`);
  return done.stdout;
}

/** Hands over a fresh directory and removes it afterwards, whatever happens. */
export function inScratch<T>(work: (path: (name: string) => string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'make-'));
  try {
    return work((name) => join(directory, name));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
