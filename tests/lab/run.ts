import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runLab } from '../../src/lab/lab.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

/** Runs a command of the lab in this process. */
export function lab(...words: readonly string[]): Ran {
  let out = '';
  let notes = '';
  const code = runLab(words, {
    out: (text) => {
      out += text;
    },
    note: (line) => {
      notes += `${line}\n`;
    },
  });
  return { code, out, notes };
}

const main = fileURLToPath(new URL('../../src/lab/main.ts', import.meta.url));

/** The same as its users run it: in a process of its own. */
export function labProcess(...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, notes: stderr };
}

/** A file for one test. */
export function fileWith(text: string, name = 'file.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
