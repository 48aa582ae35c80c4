import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '../vocabulary/result.ts';
import { labFault } from './words.ts';

/** The text of a file that a person named. @param most characters that an honest one has at most: a longer one isn't read */
export function readText(file: string, most = Number.POSITIVE_INFINITY): Result<string> {
  try {
    // A character takes up to four bytes.
    if (statSync(file).size > 4 * most)
      return { ok: false, fault: labFault('recordTooLong', { file, most }) };
    return ok(readFileSync(file, 'utf8'));
  } catch (problem) {
    return { ok: false, fault: labFault('fileUnreadable', { file, why: reasonOf(problem, READING) }) };
  }
}

/** What is the same for two names of one file, links included. */
export function identityOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev}:${ino}`;
}

/** Makes a folder where there is none, sees whether files can be written to it, and tells which are there. */
export function openFolder(folder: string): Result<readonly string[], string> {
  try {
    makeFolder(folder);
    const there = readdirSync(folder);
    const trial = join(folder, `.trial.${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
    return ok(there);
  } catch (problem) {
    return { ok: false, fault: reasonOf(problem, WRITING) };
  }
}

/** Makes a folder and those above it. Node's own way (`recursive`) never returns where a file system allows no folders. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    // Whether it is a folder shows when it is read.
    if (code === 'EEXIST') return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || existsSync(above)) throw problem;
    makeFolder(above);
    mkdirSync(folder);
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, text: string): Result<null> {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
    return ok(null);
  } catch (problem) {
    removeIfCan(unfinished);
    return { ok: false, fault: labFault('fileUnwritten', { file, why: reasonOf(problem, WRITING) }) };
  }
}

/** Removes what is left of a failure, which is what will be told of, whether or not this fails too. */
function removeIfCan(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where the folder itself has gone, so has the file.
  }
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'nothing can be made there',
  ENOTDIR: 'a part of that path is no folder',
  EEXIST: 'it is no folder',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

function reasonOf(problem: unknown, reasons: Readonly<Record<string, string>>): string {
  const { code, message } = problem as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}
