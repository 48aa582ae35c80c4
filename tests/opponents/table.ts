import { campaign } from '../../src/content/campaign.ts';
import { profiles } from '../../src/content/story/profiles.ts';
import { createEngine, type Engine } from '../../src/game/engine.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { isOver, startGame } from '../../src/game/opening.ts';
import { type SeatView, viewOf } from '../../src/game/view.ts';
import { dueSeats, submitSlip } from '../../src/game/writer.ts';
import { opponentSlip } from '../../src/opponents/opponent.ts';
import type { Decision } from '../../src/opponents/player.ts';
import { passPlayer, randomPlayer } from '../../src/opponents/simplePlayers.ts';
import type { Level } from '../../src/vocabulary/levels.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { Slip } from '../../src/vocabulary/talk.ts';

export const engine: Engine = createEngine(campaign);

/** Who sits in a seat of a test's game. */
export type Sitter = Level | 'pass' | 'random';

export const everybody = (sitter: Sitter): ByNation<Sitter> => byNation(() => sitter);

/** What a sitter does; the decision only of opponents. */
export function decide(
  at: Engine,
  view: SeatView,
  sitter: Sitter,
  seed: number,
): { readonly slip: Slip; readonly decision: Decision | null } {
  if (sitter === 'pass') return { slip: passPlayer(view), decision: null };
  if (sitter === 'random') return { slip: randomPlayer(at, view, seed), decision: null };
  const decision = opponentSlip(
    at,
    view,
    { level: sitter, temperament: profiles[view.seat].temperament },
    seed,
  );
  return { slip: decision.slip, decision };
}

/** One decision as it was made: what the seat saw and what it came to. */
export type Watcher = (view: SeatView, decision: Decision, game: Game) => void;

/** Lets everybody hand in for one beat. @throws when a slip is refused, or a safe one had to stand in */
export function playBeat(game: Game, sitters: ByNation<Sitter>, seed: number, watch?: Watcher): void {
  for (const seat of dueSeats(game.position)) {
    const view = viewOf(game, seat);
    const { slip, decision } = decide(game.engine, view, sitters[seat], seed);
    if (decision?.fault) throw new Error(`${where(view)}: ${JSON.stringify(decision.fault)}`);
    if (decision) watch?.(view, decision, game);
    const handed = submitSlip(game, seat, slip);
    if (!handed.ok)
      throw new Error(`${where(view)}: ${JSON.stringify(handed.fault)} for ${JSON.stringify(slip)}`);
  }
}

const where = (view: SeatView): string => `${view.seat}, turn ${view.turn}, ${view.phase}`;

/** Plays a game to its end, or until a turn begins. */
export function play(
  seed: number,
  sitters: ByNation<Sitter>,
  {
    at = engine,
    until = Number.POSITIVE_INFINITY,
    watch,
  }: { at?: Engine; until?: number; watch?: Watcher } = {},
): Game {
  const game = startGame(at, setupOf(at.scenario, seed));
  while (!isOver(game) && game.position.turn < until) playBeat(game, sitters, seed, watch);
  return game;
}

/** A nation for a seed, each in turn. */
export const seatOf = (seed: number): Nation => NATIONS[seed % NATIONS.length] as Nation;
