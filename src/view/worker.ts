import { scenarios } from '../content/scenarios.ts';
import { profiles } from '../content/story/profiles.ts';
import { createEngine, type Engine } from '../game/engine.ts';
import type { SeatView } from '../game/view.ts';
import { opponentSlip } from '../opponents/opponent.ts';
import type { Level } from '../vocabulary/levels.ts';

/** What the page asks: decide for one seat from what it sees. */
export interface Question {
  readonly id: number;
  readonly view: SeatView;
  readonly level: Level;
  readonly seed: number;
}

const engines = new Map<string, Engine>();

function engineFor(id: string): Engine {
  let engine = engines.get(id);
  if (!engine) {
    const scenario = scenarios[id];
    if (!scenario) throw new RangeError(`no scenario ${id}`);
    engine = createEngine(scenario);
    engines.set(id, engine);
  }
  return engine;
}

self.addEventListener('message', (event: MessageEvent<Question>) => {
  const { id, view, level, seed } = event.data;
  const player = { level, temperament: profiles[view.seat].temperament };
  const { slip, reason, refusals } = opponentSlip(engineFor(view.scenario), view, player, seed);
  const refused = refusals().map(({ offer, account }) => ({ offer, reason: account.reason }));
  self.postMessage({ id, decision: { slip, reason, refused } });
});
