import { useEffect, useState } from 'preact/hooks';
import type { TurningPoint } from '../../debrief/turningPoint.ts';
import type { Engine } from '../../game/engine.ts';
import type { GameRecord } from '../../record/record.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { startSearch } from './startSearch.ts';

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
 * Looks for the turning points of all nine.
 * @param isWanted whether somebody has asked for them; what has begun goes on
 */
export function useTurningPoints(record: GameRecord, engine: Engine, isWanted: boolean): TurningPoints {
  const [search, setSearch] = useState<Pick<TurningPoints, 'found' | 'progress' | 'hasFailed'>>(NOTHING);
  const [tries, setTries] = useState(0);
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (isWanted) ask(true);
  }, [isWanted]);
  useEffect(() => {
    if (!isAsked) return undefined;
    return startSearch(record, engine, {
      begun: () => setSearch(NOTHING),
      told: (news) =>
        setSearch((before) =>
          news.kind === 'progress'
            ? { ...before, progress: news }
            : { ...before, found: [...before.found, { seat: news.seat, point: news.point }] },
        ),
      failed: () => setSearch((before) => ({ ...before, hasFailed: true })),
    });
  }, [isAsked, record, tries]);
  return {
    ...search,
    isOver: search.found.length === NATIONS.length,
    retry: () => setTries((count) => count + 1),
  };
}
