import type { Game } from '../game/game.ts';
import { makeRecord } from '../record/record.ts';
import { type ChoiceKind, choice } from '../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Bend } from './bend.ts';
import { type Outcome, playGame, type Variation, type Watcher } from './play.ts';
import { occupantsOf, type Seating } from './players.ts';
import { readyFor } from './ready.ts';
import { type Counts, Tally } from './tally.ts';
import { worldScore } from './worldScore.ts';

/** One game to be played. */
export interface GameParam {
  /** Id of a scenario that ships. */
  readonly scenario: string;
  /** A coefficient that is not as it ships. */
  readonly bend?: Bend | null;
  readonly seats: Seating;
  readonly seed: number;
  /** Whether it shall be counted what was open and taken, which takes its time. */
  readonly counts: boolean;
  /** Whether it shall be written down. */
  readonly record: boolean;
  readonly variation?: Variation;
}

/** And what it came to; null where nobody asked. */
export interface GameResult {
  readonly outcome: Outcome;
  readonly counts: Counts | null;
  /** How open, calm and trusting the world has become, 0-300. */
  readonly world: number;
  /** Which seats took each kind of choice at all. */
  readonly takers: Takers | null;
  /** A recording, as text. */
  readonly record: string | null;
}

export type Takers = Readonly<Partial<Record<ChoiceKind, readonly Nation[]>>>;

function takersIn(game: Game): Takers {
  const takers: Partial<Record<ChoiceKind, Nation[]>> = {};
  for (const nation of NATIONS) {
    const kinds = new Set(
      game.turns.flatMap(({ choices }) => (choices[nation] ?? []).map((code) => choice(code).kind)),
    );
    for (const kind of kinds) takers[kind] = [...(takers[kind] ?? []), nation];
  }
  return takers;
}

/** Plays one game. */
export function gameTask(param: GameParam): GameResult {
  const { scenario, bend = null, seats, seed, counts, record, variation } = param;
  const { engine, hash } = readyFor(scenario, bend);
  const tally = new Tally(engine);
  let text: string | null = null;
  let takers: Takers | null = null;
  let world = 0;
  const watcher: Watcher = {
    beforeReveal: (game) => {
      if (counts) tally.beforeReveal(game);
    },
    over: (game: Game) => {
      world = worldScore(game.position);
      if (counts) tally.over(game);
      if (counts) takers = takersIn(game);
      if (record) text = `${JSON.stringify(makeRecord(game, occupantsOf(seats), hash))}\n`;
    },
  };
  const outcome = playGame(engine, seats, seed, watcher, variation);
  return { outcome, counts: counts ? tally.counts() : null, world, takers, record: text };
}
