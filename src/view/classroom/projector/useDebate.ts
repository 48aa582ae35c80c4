import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Ballot } from '../../../debate/hearing.ts';
import { openingOrder } from '../../../debate/pivot.ts';
import type { Engine } from '../../../game/engine.ts';
import type { View } from '../../../game/view.ts';
import { SPEECHES } from '../../../vocabulary/debate.ts';
import { type Chamber, chamberOf, type Standing, standingAfter } from '../../play/chamber.ts';

/** Milliseconds between two ballots: long enough for a class to groan. */
const BALLOT_MS = 1800;

/** A debate as the class follows it: what was said is there at once, the ballots open one by one. */
export interface ClassDebate {
  readonly chamber: Chamber;
  readonly standing: Standing;
  readonly heard: number;
  /** In the order in which they open. */
  readonly order: readonly Ballot[];
  readonly opened: number;
}

/** @param turn whose debate is on screen; null while none is */
export function useDebate(engine: Engine, view: View, turn: number | null): ClassDebate | null {
  const chamber = useMemo(() => (turn === null ? null : chamberOf(engine, view, turn)), [view, turn]);
  const heard = chamber ? (chamber.decided ? SPEECHES.length : chamber.debate.speech) : 0;
  const standing = useMemo(() => (chamber ? standingAfter(chamber, heard) : null), [chamber, heard]);
  const order = useMemo(
    () => (chamber && standing ? openingOrder(chamber.resolution, standing.ballots) : []),
    [standing],
  );
  const decided = chamber?.decided ?? null;
  const [opening, setOpening] = useState({ turn: 0, opened: 0 });
  const opened = decided && opening.turn === turn ? Math.min(opening.opened, order.length) : 0;
  const isMore = decided !== null && opened < order.length;
  useEffect(() => {
    if (!isMore || turn === null) return undefined;
    const timer = window.setTimeout(() => setOpening({ turn, opened: opened + 1 }), BALLOT_MS);
    return () => window.clearTimeout(timer);
  }, [isMore, opened, turn]);
  return chamber && standing ? { chamber, standing, heard, order, opened } : null;
}
