import { scenarios } from '../content/scenarios.ts';
import { createEngine, type Engine } from '../game/engine.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { type Bend, bentScenario } from './bend.ts';

interface Ready {
  readonly engine: Engine;
  readonly hash: string;
}

/** What every game on a scenario needs, made once in each thread. */
const made = new Map<string, Ready>();
/** The last bent scenario alone: a run bends one coefficient after the other. */
let bent: { readonly key: string; readonly ready: Ready } | null = null;

/** A scenario that ships, ready to be played, as it is or with a coefficient bent. */
export function readyFor(id: string, bend: Bend | null = null): Ready {
  if (bend) {
    const key = `${id} ${bend.name} ${bend.percent}`;
    if (bent?.key !== key) bent = { key, ready: make(id, bend) };
    return bent.ready;
  }
  const ready = made.get(id) ?? make(id, null);
  made.set(id, ready);
  return ready;
}

function make(id: string, bend: Bend | null): Ready {
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!scenario) throw new RangeError(`there is no scenario "${id}"`);
  const asked = bend ? bentScenario(scenario, bend) : scenario;
  return { engine: createEngine(asked), hash: scenarioHash(asked) };
}
