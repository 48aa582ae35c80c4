import { SPEECHES } from '../vocabulary/debate.ts';
import { LEAST_PACE, PLAN_OF, type Plan, type PlanId, type Step, secondsOf, YEAR_STEPS } from './plans.ts';

/** Per cent between two paces. */
const PACE_STEP = 5;

/** Where a lesson stands. */
export interface LessonNow {
  readonly plan: PlanId;
  /** The last year that will be played: the plan's, or an earlier one that the facilitator chose. */
  readonly lastTurn: number;
  /** The year that the room is busy with, looked back at or played. */
  readonly turn: number;
  readonly step: Step;
  /** Seconds left of the step; null where it has no timer, and takes what the plan gives it. */
  readonly stepLeft: number | null;
  /** Speeches of the running debate that have been given. */
  readonly spoken: number;
  /** Per cent of the plan's time that a year's steps are given. */
  readonly pace: number;
  /** Seconds until the lesson ends. */
  readonly untilEnd: number;
}

/** What the clock of a whole lesson says, in seconds. */
export interface LessonClock {
  /** Until the debrief must start; below 0 where it should have. */
  readonly untilDebrief: number;
  /** What the steps that are left take by the plan. */
  readonly needed: number;
  /** What is left over; below 0 where the steps no longer fit. */
  readonly spare: number;
  /** The last year that fits whole; never before the running one. */
  readonly fits: number;
}

/** Seconds of one year by a plan, its debate included. @param pace per cent of the time of a year's steps */
export function yearOf(plan: Plan, turn: number, pace = 100): number {
  const steps = YEAR_STEPS.reduce((sum, step) => sum + secondsOf(plan, step, pace), 0);
  return steps + (plan.debates.includes(turn) ? debateOf(plan.seconds) : 0);
}

function debateOf(seconds: Plan['seconds']): number {
  return SPEECHES.length * seconds.debate + seconds.verdict;
}

/** What is left of the running year, its running step included. */
function restOf(plan: Plan, { pace, spoken, step, stepLeft, turn }: LessonNow): number {
  const { debates, seconds } = plan;
  const running = stepLeft ?? secondsOf(plan, step, pace);
  if (step === 'verdict') return running;
  if (step === 'debate')
    return running + Math.max(0, SPEECHES.length - spoken - 1) * seconds.debate + seconds.verdict;
  const later = YEAR_STEPS.slice(YEAR_STEPS.indexOf(step) + 1).reduce(
    (sum, next) => sum + secondsOf(plan, next, pace),
    0,
  );
  return running + later + (debates.includes(turn) ? debateOf(seconds) : 0);
}

/** Reckons whether what is left of a lesson fits before its debrief, which keeps its minutes whatever happens. */
export function clockOf(now: LessonNow): LessonClock {
  const plan = PLAN_OF[now.plan];
  const untilDebrief = now.untilEnd - 60 * plan.debrief;
  let needed = restOf(plan, now);
  let fits = now.turn;
  for (let turn = now.turn + 1; turn <= now.lastTurn; turn += 1) {
    needed += yearOf(plan, turn, now.pace);
    if (needed <= untilDebrief) fits = turn;
  }
  return { untilDebrief, needed, spare: untilDebrief - needed, fits };
}

/** The year of the only or first debate, where ending before it would leave none; else null. @param fits the last year that fits */
export function lostDebate({ lastTurn, plan }: LessonNow, fits: number): number | null {
  const [first] = PLAN_OF[plan].debates;
  return first !== undefined && first > fits && first <= lastTurn ? first : null;
}

/** The longest pace, in per cent of the plan's time, at which all years still fit; null where none does. */
export function fittingPace(now: LessonNow): number | null {
  for (let pace = now.pace - PACE_STEP; pace >= LEAST_PACE; pace -= PACE_STEP)
    if (clockOf({ ...now, pace }).spare >= 0) return pace;
  return null;
}

/**
 * What is left for the debrief once the game is over, in seconds: all until the bell, of which `early` is more than the
 * plan has for it.
 * @param plan null where a room plays by none, and nothing is too early
 */
export function debriefLeft(
  plan: PlanId | null,
  untilEnd: number,
): { readonly left: number; readonly early: number } {
  const left = Math.max(0, untilEnd);
  return { left, early: plan === null ? 0 : Math.max(0, left - 60 * PLAN_OF[plan].debrief) };
}

/** One row of a plan's table. Minutes of the lesson, in halves. */
export interface PlanRow {
  readonly from: number;
  readonly to: number;
  readonly what: 'arrival' | 'year' | 'yearAndDebate' | 'spare' | 'debrief';
  /** The year, for those that are about one. */
  readonly turn: number | null;
}

/** A plan as a table of minutes: what is left over stands before the debrief. */
export function tableOf(plan: Plan): readonly PlanRow[] {
  const rows: PlanRow[] = [{ from: 0, to: plan.arrival, what: 'arrival', turn: null }];
  let at = 60 * plan.arrival;
  for (let turn = 1; turn <= plan.turns; turn += 1) {
    const from = at;
    at += yearOf(plan, turn);
    const what = plan.debates.includes(turn) ? 'yearAndDebate' : 'year';
    rows.push({ from: inHalves(from), to: inHalves(at), what, turn });
  }
  const debrief = plan.minutes - plan.debrief;
  if (inHalves(at) < debrief) rows.push({ from: inHalves(at), to: debrief, what: 'spare', turn: null });
  return [...rows, { from: debrief, to: plan.minutes, what: 'debrief', turn: null }];
}

function inHalves(seconds: number): number {
  return Math.ceil(seconds / 30) / 2;
}
