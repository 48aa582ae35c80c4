import type { Engine } from '../game/engine.ts';
import { type Game, setupOf } from '../game/game.ts';
import { isOver, phase, startGame } from '../game/opening.ts';
import { scoreOf } from '../game/score.ts';
import { viewOf } from '../game/view.ts';
import { dueSeats, submitSlip } from '../game/writer.ts';
import { endingOf } from '../rules/ending.ts';
import { type ByNation, byNation, NATIONS } from '../vocabulary/nations.ts';
import { playSeat, type Seating, type Tempers } from './players.ts';

/** Told of a game while it is played: before each Commit closes, and when it is over. */
export interface Watcher {
  beforeReveal(game: Game): void;
  over(game: Game): void;
}

/** What one game came to. */
export interface Outcome {
  readonly seed: number;
  /** The ending's id. */
  readonly ending: string;
  /** Agenda scores, 0-100. */
  readonly scores: ByNation<number>;
  /** Hash of the last position. */
  readonly hash: string;
  /** Slips of opponents that were refused, so that an empty one stood in: 0 unless the opponents are wrong. */
  readonly standIns: number;
}

/** What may differ from game to game besides its seed. */
export interface Variation {
  /** The seed of the seats' own chance, their secret aims included, where it is not the world's. */
  readonly whims?: number;
  /** Tempers that are not the profiles' own. */
  readonly tempers?: Tempers;
}

/**
 * Plays one game without a screen: the same engine, players, seed and variation give the same game.
 * @param seed 0 to 2^32 - 1; the world's (news, cabinets, luck), and the seats' if nothing else is said
 */
export function playGame(
  engine: Engine,
  seats: Seating,
  seed: number,
  watcher?: Watcher,
  { whims = seed, tempers = {} }: Variation = {},
): Outcome {
  const { secrets } = setupOf(engine.scenario, whims);
  const game = startGame(engine, { ...setupOf(engine.scenario, seed), secrets });
  let standIns = 0;
  while (!isOver(game)) {
    const isCommit = phase(game) === 'commit';
    for (const seat of dueSeats(game.position)) {
      const { slip, isStandIn } = playSeat(engine, viewOf(game, seat), seats[seat], whims, tempers);
      if (isStandIn) standIns += 1;
      // The last slip closes the beat, so whoever wants to see what was open must look before it.
      if (isCommit && seat === NATIONS.at(-1)) watcher?.beforeReveal(game);
      const handed = submitSlip(game, seat, slip);
      if (!handed.ok)
        throw new Error(`${seat}, seed ${seed}, turn ${game.position.turn}: ${handed.fault.code}`);
    }
  }
  watcher?.over(game);
  return {
    seed,
    ending: endingOf(engine.scenario, game.position).id,
    scores: byNation((seat) => scoreOf(game, seat).score),
    hash: game.turns.at(-1)?.hash ?? '',
    standIns,
  };
}

/** The seed of the game at a place in a series, counted from 0. */
export function seedAt(first: number, place: number): number {
  return (first + place) % 2 ** 32;
}
