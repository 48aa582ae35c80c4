import { useEffect, useState } from 'preact/hooks';
import { searchTurningPoint, type TurningPoint } from '../../../debrief/turningPoint.ts';
import type { Progress } from '../../../debrief/withoutChoice.ts';
import type { Game } from '../../../game/game.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { inSteps } from '../../play/inSteps.ts';

export type TurningPointSearch =
  | { readonly over: false; readonly progress: Progress }
  | { readonly over: true; readonly weighed: number; readonly found: TurningPoint | null };

/** Searches for a seat's turning point one replay at a time, so that the page stays alive meanwhile. */
export function useTurningPoint(game: Game, seat: Nation): TurningPointSearch {
  const [search, setSearch] = useState<TurningPointSearch>({ over: false, progress: { done: 0, of: 0 } });
  useEffect(() => {
    let progress: Progress = { done: 0, of: 0 };
    return inSteps(searchTurningPoint(game, seat), {
      step: (step) => {
        progress = step;
        setSearch({ over: false, progress });
      },
      over: (found) => setSearch({ over: true, weighed: progress.of, found }),
    });
  }, [game, seat]);
  return search;
}
