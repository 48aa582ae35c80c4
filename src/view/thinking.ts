import { createEngine, type Engine } from '../game/engine.ts';
import type { SeatView } from '../game/view.ts';
import { opponentSlip } from '../opponents/opponent.ts';
import type { Reason } from '../opponents/reasons.ts';
import type { Profile } from '../scenario/background.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Decision } from '../table/table.ts';
import type { Level } from '../vocabulary/levels.ts';

/** What is said once, before any question: which scenario the opponents play. They need not bring it along then. */
export interface Briefing {
  readonly scenario: Scenario;
}

/** What the page asks: decide for one seat from what it sees. */
export interface Question {
  readonly id: number;
  readonly view: SeatView;
  readonly level: Level;
  readonly temperament: Profile['temperament'];
  readonly seed: number;
}

/** What the page is answered. */
export interface Answer {
  readonly id: number;
  readonly decision: Decision<Reason>;
}

/** What was briefed last: on a page that may start no worker, several minds of one game share it. */
let lastEngine: Engine | null = null;

/**
 * A mind for the opponents of one game: it takes the briefing, then answers each question; null for what needs no answer.
 * @throws Error when it is asked before it was briefed (a programmer's mistake)
 */
export function createMind(): (message: Briefing | Question) => Answer | null {
  let engine: Engine | null = null;
  return (message) => {
    if ('scenario' in message) {
      if (lastEngine?.authored !== message.scenario) lastEngine = createEngine(message.scenario);
      engine = lastEngine;
      return null;
    }
    if (!engine) throw new Error('asked before briefed');
    const { id, view, level, temperament, seed } = message;
    const { slip, reason, refusals } = opponentSlip(engine, view, { level, temperament }, seed);
    const refused = refusals().map(({ offer, account }) => ({ offer, reason: account.reason }));
    return { id, decision: { slip, reason, refused } };
  };
}
