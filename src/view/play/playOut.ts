import { phase } from '../../game/opening.ts';
import type { Table } from '../../table/table.ts';

/**
 * Lets opponents decide everything that is left, beat after beat, up to the end of the game.
 * @param goesOn asked between beats; false stops there
 * @param onTurn called whenever a turn is over
 * @throws when an opponent fails to answer; what was decided before stands
 */
export async function playOut(
  table: Table<unknown>,
  goesOn: () => boolean,
  onTurn: () => void,
): Promise<void> {
  const { game } = table;
  let { turn } = game.position;
  while (phase(game) !== 'over' && goesOn()) {
    await table.think();
    if (game.position.turn === turn) continue;
    ({ turn } = game.position);
    onTurn();
  }
}
