import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Scenario } from '../scenario/scenario.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { type Bend, bentValue } from './bend.ts';
import { projectRoot } from './root.ts';
import { labFault } from './words.ts';

/** Which rows of the article's inventory fail, for each bend, and how many rows there are. */
export interface RowsTried {
  readonly rows: number;
  readonly failing: readonly (readonly number[])[];
}

const SCRIPT = 'articleRows.ts';

/** Tries the article's rows, which are tests and live among them, on each of some bent scenarios. */
export function tryArticleRows(scenario: Scenario, bends: readonly Bend[]): Result<RowsTried> {
  const changes = bends.map((bend) => ({
    kind: 'coefficient',
    name: bend.name,
    value: bentValue(scenario, bend),
  }));
  const { status, stdout } = spawnSync(process.execPath, [join(projectRoot, 'scripts', SCRIPT)], {
    cwd: projectRoot,
    encoding: 'utf8',
    input: JSON.stringify({ changes }),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (status === 0 && last.startsWith('{')) return ok(JSON.parse(last) as RowsTried);
  return { ok: false, fault: labFault('rowsUnread', { script: SCRIPT }) };
}
