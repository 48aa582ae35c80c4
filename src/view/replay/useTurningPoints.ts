import { useEffect, useState } from 'preact/hooks';
import type { TurningPoint } from '../../debrief/turningPoint.ts';
import type { GameRecord } from '../../record/record.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { Search } from '../replayWorker.ts';
import type { SearchNews } from './replaySearch.ts';

/** How far the search for turning points has come. */
export interface TurningPoints {
  readonly found: readonly { readonly seat: Nation; readonly point: TurningPoint | null }[];
  readonly progress: { readonly done: number; readonly of: number };
  readonly isOver: boolean;
  readonly hasFailed: boolean;
  retry(): void;
}

const NOTHING = { found: [], progress: { done: 0, of: 0 }, hasFailed: false } as const;

/**
 * Has a worker look for the turning points of all nine.
 * @param isWanted whether somebody has asked for them; what has begun goes on
 */
export function useTurningPoints(record: GameRecord, scenario: Scenario, isWanted: boolean): TurningPoints {
  const [search, setSearch] = useState<Pick<TurningPoints, 'found' | 'progress' | 'hasFailed'>>(NOTHING);
  const [tries, setTries] = useState(0);
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (isWanted) ask(true);
  }, [isWanted]);
  useEffect(() => {
    if (!isAsked) return undefined;
    setSearch(NOTHING);
    const worker = new Worker(new URL('../replayWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<SearchNews>) => {
      setSearch((before) =>
        data.kind === 'progress'
          ? { ...before, progress: data }
          : { ...before, found: [...before.found, { seat: data.seat, point: data.point }] },
      );
    });
    worker.addEventListener('error', () => setSearch((before) => ({ ...before, hasFailed: true })));
    worker.postMessage({ record, scenario } satisfies Search);
    return () => worker.terminate();
  }, [isAsked, record, tries]);
  return {
    ...search,
    isOver: search.found.length === NATIONS.length,
    retry: () => setTries((count) => count + 1),
  };
}
