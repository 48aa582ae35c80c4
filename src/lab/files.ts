import { readFileSync } from 'node:fs';
import { ok, type Result } from '../vocabulary/result.ts';
import { labFault } from './words.ts';

/** The text of a file that a person named. */
export function readText(file: string): Result<string> {
  try {
    return ok(readFileSync(file, 'utf8'));
  } catch (problem) {
    return { ok: false, fault: labFault('fileUnreadable', { file, why: reasonOf(problem) }) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

function reasonOf(problem: unknown): string {
  const { code, message } = problem as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
