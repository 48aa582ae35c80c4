import { scenarios } from '../content/scenarios.ts';
import { createEngine, type Engine } from '../game/engine.ts';
import type { Game } from '../game/game.ts';
import { makeRecord } from '../record/record.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { type Outcome, playGame } from './play.ts';
import { occupantsOf, type Seating } from './players.ts';
import { type Counts, Tally } from './tally.ts';

/** One game to be played. */
export interface GameParam {
  /** Id of a scenario that ships. */
  readonly scenario: string;
  readonly seats: Seating;
  readonly seed: number;
  /** Whether it shall be counted what was open and taken, which takes its time. */
  readonly counts: boolean;
  /** Whether it shall be written down. */
  readonly record: boolean;
}

/** And what it came to; null where nobody asked. */
export interface GameResult {
  readonly outcome: Outcome;
  readonly counts: Counts | null;
  /** A recording, as text. */
  readonly record: string | null;
}

/** Plays one game. */
export function gameTask({ scenario, seats, seed, counts, record }: GameParam): GameResult {
  const { engine, hash } = readyFor(scenario);
  const tally = new Tally(engine);
  let text: string | null = null;
  const outcome = playGame(engine, seats, seed, {
    beforeReveal: (game) => {
      if (counts) tally.beforeReveal(game);
    },
    over: (game: Game) => {
      if (counts) tally.over(game);
      if (record) text = `${JSON.stringify(makeRecord(game, occupantsOf(seats), hash, false))}\n`;
    },
  });
  return { outcome, counts: counts ? tally.counts() : null, record: text };
}

interface Ready {
  readonly engine: Engine;
  readonly hash: string;
}

/** What every game on a scenario needs, made once in each thread. */
const made = new Map<string, Ready>();

function readyFor(id: string): Ready {
  const known = made.get(id);
  if (known) return known;
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!scenario) throw new RangeError(`there is no scenario "${id}"`);
  const ready: Ready = { engine: createEngine(scenario), hash: scenarioHash(scenario) };
  made.set(id, ready);
  return ready;
}
