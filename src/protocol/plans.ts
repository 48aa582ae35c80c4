/** The lesson plans, by their minutes. */
export const PLANS = ['45', '90', '150'] as const;
export type PlanId = (typeof PLANS)[number];

/** What a room's timer can be about. */
export const STEPS = ['offer', 'answer', 'commit', 'reveal', 'debate', 'verdict'] as const;
export type Step = (typeof STEPS)[number];

/** How a lesson's minutes are spent. */
export interface Plan {
  readonly minutes: number;
  /** Years that are played; then the room goes on to its debrief. */
  readonly turns: number;
  /** After which of them a debate is held, where the lesson's game is played. */
  readonly debates: readonly number[];
  /** Minutes of the debrief: at least a third of all. */
  readonly debrief: number;
  /** Minutes for arriving and for the brief. */
  readonly arrival: number;
  /** Seconds of each step; a debate's are of one speech. */
  readonly seconds: Readonly<Record<Step, number>>;
}

export const PLAN_OF: Readonly<Record<PlanId, Plan>> = {
  '45': {
    minutes: 45,
    turns: 3,
    debates: [3],
    debrief: 15,
    arrival: 4,
    seconds: { offer: 90, answer: 60, commit: 90, reveal: 45, debate: 60, verdict: 45 },
  },
  '90': {
    minutes: 90,
    turns: 5,
    debates: [3, 5],
    debrief: 30,
    arrival: 6,
    seconds: { offer: 120, answer: 85, commit: 110, reveal: 60, debate: 60, verdict: 45 },
  },
  '150': {
    minutes: 150,
    turns: 5,
    debates: [3, 5],
    debrief: 50,
    arrival: 10,
    seconds: { offer: 270, answer: 180, commit: 210, reveal: 90, debate: 75, verdict: 90 },
  },
};

/** Steps of a year in their order; a debate follows on some. */
export const YEAR_STEPS = ['offer', 'answer', 'commit', 'reveal'] as const satisfies readonly Step[];

/** Per cent of a plan's time that a year's steps are given at least: in less nobody reads what is to be decided. */
export const LEAST_PACE = 60;

/**
 * Seconds that a plan gives a step.
 * @param pace per cent of it that the facilitator leaves a year's steps; a debate keeps its time, since a speech is read
 * before it is picked
 */
export function secondsOf({ seconds }: Plan, step: Step, pace: number): number {
  const isYears = (YEAR_STEPS as readonly Step[]).includes(step);
  return isYears ? Math.round((seconds[step] * pace) / 100) : seconds[step];
}

/** What decides how long a room plays: its plan, or the facilitator. */
export interface PlannedEnd {
  readonly plan: PlanId | null;
  /** The year after which the facilitator ends the game; null where the plan decides. */
  readonly lastTurn: number | null;
}

/** The last year that a room will play, by its plan or by the facilitator; null where neither has one. */
export function lastTurnOf({ lastTurn, plan }: PlannedEnd): number | null {
  if (plan === null) return lastTurn;
  return Math.min(PLAN_OF[plan].turns, lastTurn ?? Number.POSITIVE_INFINITY);
}

/** How many turns a room will play: the story's, or fewer by its plan or the facilitator. */
export function turnsToPlay(room: PlannedEnd, scenario: { readonly turns: number }): number {
  return Math.min(scenario.turns, lastTurnOf(room) ?? scenario.turns);
}
