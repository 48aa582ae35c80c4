import type { Game } from '../game/game.ts';
import { trustOf } from '../rules/position.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { courseOf } from './course.ts';
import { playedIn, SWAPPED_TURNS, type Swap } from './swapChairs.ts';

/** A swap into the chair that one's own delegation trusted least at the end, and how far it did. */
export interface DistrustedSwap extends Swap {
  /** 0-100. */
  readonly trust: number;
}

/**
 * Into which chair somebody is put who held `was`: that of the seat which it trusted least at the end; of equals the first
 * in the fixed order. It begins where three turns together cost most of that trust, so that one meets from the other side
 * what did it; of equal ones at the earliest. Null before the first turn is over.
 */
export function swapWithLeastTrusted(game: Game, was: Nation): DistrustedSwap | null {
  const end = playedIn(game).length;
  if (end === 0) return null;
  const trustIn = (nation: Nation): number => trustOf(game.position, was, nation);
  const chair = NATIONS.filter((nation) => nation !== was).reduce((least, one) =>
    trustIn(one) < trustIn(least) ? one : least,
  );
  const course = courseOf(game).map((position) => trustOf(position, was, chair));
  const length = Math.min(SWAPPED_TURNS, end);
  const starts = Array.from({ length: end - length + 1 }, (_, at) => at + 1);
  const lost = (first: number): number => (course[first - 1] ?? 0) - (course[first - 1 + length] ?? 0);
  const first = starts.reduce((most, one) => (lost(one) > lost(most) ? one : most));
  return { was, chair, first, last: first + length - 1, trust: trustIn(chair) };
}
