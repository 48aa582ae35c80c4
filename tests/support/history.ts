import { type Engine, movesAt } from '../../src/game/engine.ts';
import { refusalOf } from '../../src/machines/permission.ts';
import type { Position } from '../../src/rules/position.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';

/** What stands in the way of a gift, or null. */
export function refusedTransfer(engine: Engine, position: Position, by: Nation, to: Nation): string | null {
  const moves = movesAt(engine, position, choice(`give:${to}`), by);
  return refusalOf(engine.relations, position.states, moves)?.standing ?? null;
}
