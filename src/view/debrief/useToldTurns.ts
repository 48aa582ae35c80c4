import { useEffect, useState } from 'preact/hooks';
import { searchToldTurns, type ToldTurn } from '../../debrief/debrief.ts';
import type { Progress } from '../../debrief/withoutChoice.ts';
import type { Game } from '../../game/game.ts';
import { inSteps } from '../play/inSteps.ts';

export interface ToldTurnsSearch {
  readonly progress: Progress;
  /** Null until all choices are weighed. */
  readonly found: readonly ToldTurn[] | null;
}

/** Searches for a game's turning points one choice at a time, so that the rest can be read meanwhile. */
export function useToldTurns(game: Game): ToldTurnsSearch {
  const [progress, setProgress] = useState<Progress>({ done: 0, of: 0 });
  const [found, setFound] = useState<readonly ToldTurn[] | null>(null);
  useEffect(() => inSteps(searchToldTurns(game), { step: setProgress, over: setFound }), [game]);
  return { progress, found };
}
