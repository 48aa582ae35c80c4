import type { Game } from '../../game/game.ts';
import { isOver } from '../../game/opening.ts';
import { personsOf } from '../../record/holders.ts';
import type { GameRecord } from '../../record/record.ts';
import type { SaveLabel } from '../app/saves.ts';

/** What a list of games would show of a recording that is kept under no label. */
export function recordLabel(id: string, record: GameRecord, game: Game): SaveLabel {
  const { scenario } = game.engine;
  const turn = Math.min(game.position.turn, scenario.turns);
  return {
    id,
    scenario: scenario.id,
    seats: personsOf(record),
    year: scenario.startYear + turn - 1,
    turn,
    over: isOver(game),
    savedAt: 0,
  };
}
