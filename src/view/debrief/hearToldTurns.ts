import { searchToldTurns, type ToldTurn } from '../../debrief/debrief.ts';
import type { Progress } from '../../debrief/withoutChoice.ts';
import type { Game } from '../../game/game.ts';
import { inSteps } from '../play/inSteps.ts';

/**
 * Searches for a game's turning points one choice at a time, so that the rest can be read meanwhile.
 * @returns what stops it
 */
export function hearToldTurns(
  game: Game,
  hear: {
    readonly progress: (progress: Progress) => void;
    /** Null where the search broke off. */
    readonly over: (found: readonly ToldTurn[] | null) => void;
  },
): () => void {
  const { over, progress } = hear;
  return inSteps(searchToldTurns(game), { step: progress, over, failed: () => over(null) });
}
