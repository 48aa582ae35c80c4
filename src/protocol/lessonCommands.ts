import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { turn } from './words.ts';

/** How the facilitator fits a game into its lesson. */
export type LessonCommand =
  /** The game ends with this year, whatever the plan says; `null` leaves it to the plan. */
  | { readonly kind: 'lastTurn'; readonly turn: number | null }
  /** In how many minutes the lesson ends; `null` for a room without a bell. */
  | { readonly kind: 'bell'; readonly minutes: number | null };

export const lessonShapes = [
  v.strictObject({
    kind: v.literal('lastTurn'),
    turn: v.nullable(turn),
  }),
  v.strictObject({
    kind: v.literal('bell'),
    minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.timerMinutes))),
  }),
] as const;
