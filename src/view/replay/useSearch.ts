import { useEffect, useState } from 'preact/hooks';
import type { TurningPoint } from '../../debrief/turningPoint.ts';
import type { Progress } from '../../debrief/withoutChoice.ts';
import type { Engine } from '../../game/engine.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Question } from '../search/searchFor.ts';
import { startSearch } from '../search/startSearch.ts';

/** How far a search has come, and what it has found. */
export interface Search {
  readonly found: readonly { readonly seat: Nation; readonly point: TurningPoint | null }[];
  readonly progress: Progress;
  readonly hasFailed: boolean;
  retry(): void;
}

const NOTHING = { found: [], progress: { done: 0, of: 0 }, hasFailed: false } as const;

/** Looks for the answer to a question, and for that of another as soon as it is another object; null asks nothing. */
export function useSearch(question: Question | null, engine: Engine): Search {
  const [search, setSearch] = useState<Omit<Search, 'retry'>>(NOTHING);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!question) return undefined;
    return startSearch(question, engine, {
      begun: () => setSearch(NOTHING),
      told: (news) =>
        setSearch((before) =>
          news.kind === 'found'
            ? { ...before, found: [...before.found, { seat: news.seat, point: news.point }] }
            : news.kind === 'progress'
              ? { ...before, progress: news }
              : before,
        ),
      failed: () => setSearch((before) => ({ ...before, hasFailed: true })),
    });
  }, [question, tries]);
  return { ...search, retry: () => setTries((count) => count + 1) };
}
