import { isCommitted, type TurnLog } from '../../../game/log.ts';
import type { Chapter } from '../../../scenario/scenario.ts';
import { type Names, yearOf } from '../../words/names.ts';

/** From one turn to another, both in it. */
export interface Turns {
  readonly from: number;
  readonly to: number;
}

/** The turns whose choices were revealed, and so can be shown; null where there are none. */
export function playedTurns(turns: readonly TurnLog[]): Turns | null {
  const played = turns.filter(isCommitted);
  const [first, last] = [played[0], played.at(-1)];
  return first && last ? { from: first.turn, to: last.turn } : null;
}

/** The chapters that have begun, as far as they were played. */
export function playedChapters(
  chapters: readonly Chapter[],
  played: Turns,
): readonly { readonly title: string; readonly turns: Turns }[] {
  return chapters.flatMap(({ title, turns: [from, to] }) =>
    from <= played.to ? [{ title, turns: { from, to: Math.min(to, played.to) } }] : [],
  );
}

/** The first year and the last; one alone where they are the same. */
export function yearsOf({ from, to }: Turns, names: Names): readonly number[] {
  return from === to ? [yearOf(names, from)] : [yearOf(names, from), yearOf(names, to)];
}

/** Turns with one end moved; the other end goes along where it would lie beyond. */
export function movedTo(turns: Turns, end: 'from' | 'to', turn: number): Turns {
  return end === 'from'
    ? { from: turn, to: Math.max(turn, turns.to) }
    : { from: Math.min(turns.from, turn), to: turn };
}
