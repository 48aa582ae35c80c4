import { useEffect, useState } from 'preact/hooks';
import { type Progress, searchTurningPoint, type TurningPoint } from '../../../debrief/turningPoint.ts';
import type { Game } from '../../../game/game.ts';
import type { Nation } from '../../../vocabulary/nations.ts';

export type TurningPointSearch =
  | { readonly over: false; readonly progress: Progress }
  | { readonly over: true; readonly weighed: number; readonly found: TurningPoint | null };

/** Searches for a seat's turning point one replay at a time, so that the page stays alive meanwhile. */
export function useTurningPoint(game: Game, seat: Nation): TurningPointSearch {
  const [search, setSearch] = useState<TurningPointSearch>({ over: false, progress: { done: 0, of: 0 } });
  useEffect(() => {
    const steps = searchTurningPoint(game, seat);
    let progress: Progress = { done: 0, of: 0 };
    let timer = 0;
    const step = (): void => {
      const next = steps.next();
      if (next.done) {
        setSearch({ over: true, weighed: progress.of, found: next.value });
        return;
      }
      progress = next.value;
      setSearch({ over: false, progress });
      timer = window.setTimeout(step, 0);
    };
    timer = window.setTimeout(step, 0);
    return () => window.clearTimeout(timer);
  }, [game, seat]);
  return search;
}
