import { availableParallelism } from 'node:os';
import type { Result } from '../vocabulary/result.ts';
import { type Flags, wholeOr } from './flags.ts';

/** More than any machine has cores to keep busy. */
const MOST_WORKERS = 256;

/** How many threads shall play: `--workers`, or as many as this machine runs at once. */
export function workersOf(flags: Flags): Result<number> {
  return wholeOr(flags, 'workers', 1, MOST_WORKERS, Math.min(availableParallelism(), MOST_WORKERS));
}
