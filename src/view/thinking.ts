import { playable } from '../content/playable.ts';
import { profiles } from '../content/story/profiles.ts';
import { createEngine, type Engine } from '../game/engine.ts';
import type { SeatView } from '../game/view.ts';
import { opponentSlip } from '../opponents/opponent.ts';
import type { Reason } from '../opponents/reasons.ts';
import type { Decision } from '../table/table.ts';
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
    const scenario = playable[id];
    if (!scenario) throw new RangeError(`no scenario ${id}`);
    engine = createEngine(scenario);
    engines.set(id, engine);
  }
  return engine;
}

/** What the page is answered. */
export interface Answer {
  readonly id: number;
  readonly decision: Decision<Reason>;
}

/** What an opponent in that seat hands in, and why. */
export function decide({ id, view, level, seed }: Question): Answer {
  const player = { level, temperament: profiles[view.seat].temperament };
  const { slip, reason, refusals } = opponentSlip(engineFor(view.scenario), view, player, seed);
  const refused = refusals().map(({ offer, account }) => ({ offer, reason: account.reason }));
  return { id, decision: { slip, reason, refused } };
}
