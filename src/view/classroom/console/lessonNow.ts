import { clockOf, type LessonClock, type LessonNow } from '../../../protocol/lessonClock.ts';
import { lastTurnOf } from '../../../protocol/plans.ts';
import type { RoomOverview } from '../../../protocol/replies.ts';
import { timerLeft } from '../connection/known.ts';
import type { Progress } from './progress.ts';

/**
 * Where a lesson stands; null for a room that plays by no plan, or has no bell.
 * @param at when the overview was told, and `now`, in milliseconds of a clock that can't jump
 */
export function lessonNow(
  { status, untilEnd }: RoomOverview,
  progress: Progress | null,
  at: number,
  now: number,
): LessonNow | null {
  const { plan, step, timer } = status;
  const lastTurn = lastTurnOf(status);
  if (plan === null || step === null || lastTurn === null || untilEnd === null) return null;
  return {
    plan,
    lastTurn,
    turn: progress?.turn ?? status.turn,
    step,
    stepLeft: timer ? timerLeft(timer, at, now) / 1000 : null,
    spoken: progress?.spoken ?? 0,
    pace: status.pace,
    untilEnd: (untilEnd - (now - at)) / 1000,
  };
}

/** What a longer step would leave. @param seconds more */
export function afterExtending(now: LessonNow, seconds: number): LessonClock {
  return clockOf({ ...now, stepLeft: (now.stepLeft ?? 0) + seconds });
}
