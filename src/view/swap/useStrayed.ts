import { useMemo } from 'preact/hooks';
import { tapeOf } from '../../record/tape.ts';
import { type Strayed, strayedFrom } from '../../table/strayed.ts';
import { usePlay } from '../play/context.ts';
import type { SwappedGame } from './swapGame.ts';

/** Where the game at hand could not follow the recording so far, in the beats that are over. */
export function useStrayed({ note, recorded }: SwappedGame): readonly Strayed[] {
  const { game } = usePlay().session.table;
  return useMemo(
    () => strayedFrom(recorded, tapeOf(game), note.chair),
    [game, game.entries.length, recorded],
  );
}
