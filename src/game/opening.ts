import { phaseOf } from '../machines/states.ts';
import { copyPosition, type Position } from '../rules/position.ts';
import type { Engine } from './engine.ts';
import type { Game, GameSetup } from './game.ts';
import { emptyTurnLog } from './log.ts';
import { openingPosition } from './openingPosition.ts';
import { openTurn } from './year.ts';

/** How the games of each engine open: its machines are led there once. */
const openings = new WeakMap<Engine, Position>();

function openingOf(engine: Engine): Position {
  const opening = openings.get(engine) ?? openingPosition(engine);
  openings.set(engine, opening);
  return copyPosition(opening);
}

/**
 * Starts a game: the scenario's position, its first brief, everybody about to talk.
 * @throws RangeError when the seed is no whole number of 0 to 2^32 - 1
 */
export function startGame(engine: Engine, setup: GameSetup): Game {
  if (!Number.isInteger(setup.seed) || setup.seed < 0 || setup.seed > 0xffffffff) {
    throw new RangeError(`seed ${setup.seed}`);
  }
  const game: Game = {
    engine,
    setup,
    position: openingOf(engine),
    turns: [emptyTurnLog(1)],
    entries: [],
    slips: {},
    ownStates: null,
  };
  openTurn(game);
  return game;
}

export function phase(game: Game): ReturnType<typeof phaseOf> {
  return phaseOf(game.position.states);
}

/** Years without choices that pass after the last turn: as many as the turn machine has tails. */
const AFTERMATH_YEARS = 2;

/** The turn that is played, or was played last where the game is over, early or not. */
export function playedTurn(game: Game): number {
  return isOver(game) ? game.position.turn - AFTERMATH_YEARS : game.position.turn;
}

export function isOver(game: Game): boolean {
  return phase(game) === 'over';
}
