import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { LEAST_PACE } from './plans.ts';
import { turn } from './words.ts';

/** How the facilitator fits a game into its lesson. */
export type LessonCommand =
  /** The game ends with this year, whatever the plan says; `null` leaves it to the plan. */
  | { readonly kind: 'lastTurn'; readonly turn: number | null }
  /** Steps of a year that are still to come get so many per cent of the plan's time; debates keep theirs. */
  | { readonly kind: 'pace'; readonly percent: number }
  /** In how many minutes the lesson ends; `null` for a room without a bell. */
  | { readonly kind: 'bell'; readonly minutes: number | null };

/** Minutes until a lesson ends. */
export const lessonMinutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.timerMinutes));

export const lessonShapes = [
  v.strictObject({
    kind: v.literal('lastTurn'),
    turn: v.nullable(turn),
  }),
  v.strictObject({
    kind: v.literal('pace'),
    percent: v.pipe(v.number(), v.integer(), v.minValue(LEAST_PACE), v.maxValue(100)),
  }),
  v.strictObject({
    kind: v.literal('bell'),
    minutes: v.nullable(lessonMinutes),
  }),
] as const;
