import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../root.ts';
import { says } from '../words.ts';
import type { Asked, Skipped } from './figure.ts';

/** What a program of `scripts/` measured: figures without their ratios, and what it could not measure. */
interface Measured {
  readonly figures: readonly (Asked & { readonly value: number })[];
  readonly skipped: readonly Skipped[];
}

/**
 * Runs a program of `scripts/` that measures what the lab may not import: XState itself, and the browser. It speaks on
 * stderr, and its last line on stdout is what it measured. Where it fails, its figures are skipped.
 */
export function measuredBy(script: string, ids: readonly string[]): Measured {
  const { status, stdout } = spawnSync(process.execPath, [join(projectRoot, 'scripts', script)], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (status === 0 && last.startsWith('{')) return JSON.parse(last) as Measured;
  return { figures: [], skipped: ids.map((id) => ({ id, why: says.programFailed(script) })) };
}
