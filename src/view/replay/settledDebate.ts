import type { Engine } from '../../game/engine.ts';
import type { View } from '../../game/view.ts';
import { SPEECHES } from '../../vocabulary/debate.ts';
import { chamberOf, standingAfter } from '../play/chamber.ts';
import type { Assembly } from '../play/useAssembly.ts';

const nothing = (): void => undefined;

/** A debate that has been decided, all of it heard and every ballot open; null where the turn had none. */
export function settledDebate(engine: Engine, view: View, turn: number): Assembly | null {
  const chamber = chamberOf(engine, view, turn);
  if (!chamber?.decided) return null;
  return {
    chamber,
    heard: SPEECHES.length,
    given: SPEECHES.length,
    standing: standingAfter(chamber, SPEECHES.length),
    opened: chamber.decided.ballots.length,
    floor: null,
    speech: null,
    isPaused: true,
    isOver: true,
    next: nothing,
    skip: nothing,
    pause: nothing,
    openNext: nothing,
    openAll: nothing,
  };
}
