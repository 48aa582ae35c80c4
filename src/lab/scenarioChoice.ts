import { scenarios } from '../content/scenarios.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { labFault, listed } from './words.ts';

/** A scenario that ships, by its id. */
export function scenarioNamed(id: string): Result<Scenario> {
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (scenario) return ok(scenario);
  return {
    ok: false,
    fault: labFault('scenarioUnknown', { found: id, scenarios: listed(Object.keys(scenarios)) }),
  };
}
