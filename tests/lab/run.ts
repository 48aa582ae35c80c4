import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runLab } from '../../src/lab/lab.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

/** Runs a command of the lab in this process. */
export async function lab(...words: readonly string[]): Promise<Ran> {
  let out = '';
  let notes = '';
  const code = await runLab(words, {
    out: (text) => {
      out += text;
    },
    note: (line) => {
      notes += `${line}\n`;
    },
  });
  return { code, out, notes };
}

/** Sits these players down, one after the other, as words of a command. */
export function seated(...players: readonly string[]): readonly string[] {
  return NATIONS.flatMap((nation, at) => ['--seat', `${nation}=${players[at % players.length]}`]);
}

const main = fileURLToPath(new URL('../../src/lab/main.ts', import.meta.url));

/** The same as its users run it: in a process of its own. */
export function labProcess(...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, notes: stderr };
}

/** A folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file for one test. */
export function fileWith(text: string, name = 'file.json'): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, text);
  return path;
}
