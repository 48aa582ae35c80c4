import { scenarios } from '../content/scenarios.ts';
import { createEngine, type Engine } from '../game/engine.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';

interface Ready {
  readonly engine: Engine;
  readonly hash: string;
}

/** What every game on a scenario needs, made once in each thread. */
const made = new Map<string, Ready>();

export function readyFor(id: string): Ready {
  const known = made.get(id);
  if (known) return known;
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!scenario) throw new RangeError(`there is no scenario "${id}"`);
  const ready: Ready = { engine: createEngine(scenario), hash: scenarioHash(scenario) };
  made.set(id, ready);
  return ready;
}
