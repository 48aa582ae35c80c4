import type { Game } from '../game/game.ts';
import type { TurnLog } from '../game/log.ts';
import { startGame } from '../game/opening.ts';
import { openingNumbers, openingPosition } from '../game/openingPosition.ts';
import { reenter } from '../record/tape.ts';
import type { Position } from '../rules/position.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * Every number at the opening (place 0) and after each turn of a log, added up from the ledger alone. For a seat's own
 * view, numbers that it may not see are worth nothing here.
 */
export function numbersByTurn(scenario: Scenario, turns: readonly TurnLog[]): readonly Int32Array[] {
  let numbers = openingNumbers(scenario);
  const all = [numbers];
  for (const log of turns) {
    numbers = numbers.slice();
    for (const { slot, delta } of log.ledger) numbers[slot] = (numbers[slot] as number) + delta;
    all.push(numbers);
  }
  return all;
}

/** A game being played again beside the one that is remembered. */
interface Echo {
  readonly game: Game;
  /** How many entries have been played again. */
  fed: number;
  readonly ends: Position[];
}

const echoes = new WeakMap<Game, Echo>();

/**
 * How the position stood at the opening (place 0) and at the end of each turn that is over. The machines' states come
 * from playing the entries again, the numbers from the ledger, so that a turn's end doesn't hold the next one's brief.
 * Remembered for each game and extended as it goes on.
 */
export function courseOf(game: Game): readonly Position[] {
  let echo = echoes.get(game);
  if (!echo) {
    echo = { game: startGame(game.engine, game.setup), fed: 0, ends: [openingPosition(game.engine)] };
    echoes.set(game, echo);
  }
  const { ends } = echo;
  for (let turn = ends.length; game.turns[turn - 1]?.hash; turn += 1) {
    feed(echo, game, turn);
    const before = ends[turn - 1] as Position;
    const log = game.turns[turn - 1] as TurnLog;
    const numbers = before.numbers.slice();
    for (const { slot, delta } of log.ledger) numbers[slot] = (numbers[slot] as number) + delta;
    ends.push({ ...echo.game.position, turn, numbers });
  }
  return ends;
}

function feed(echo: Echo, from: Game, turn: number): void {
  for (let next = from.entries[echo.fed]; next && next.turn <= turn; next = from.entries[echo.fed]) {
    reenter(echo.game, next);
    echo.fed += 1;
  }
}
