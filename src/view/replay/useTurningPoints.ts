import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Engine } from '../../game/engine.ts';
import type { GameRecord } from '../../record/record.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import { type Search, useSearch } from './useSearch.ts';

/** How far the search for the turning points of all nine has come. */
export interface TurningPoints extends Search {
  readonly isOver: boolean;
}

/**
 * Looks for the turning points of all nine.
 * @param isWanted whether somebody has asked for them; what has begun goes on
 */
export function useTurningPoints(record: GameRecord, engine: Engine, isWanted: boolean): TurningPoints {
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (isWanted) ask(true);
  }, [isWanted]);
  const question = useMemo(() => (isAsked ? { about: 'nine' as const, record } : null), [isAsked, record]);
  const search = useSearch(question, engine);
  return { ...search, isOver: search.found.length === NATIONS.length };
}
