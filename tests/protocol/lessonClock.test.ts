import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import {
  clockOf,
  debriefLeft,
  fittingPace,
  type LessonNow,
  lostDebate,
  tableOf,
  yearOf,
} from '../../src/protocol/lessonClock.ts';
import { LEAST_PACE, PLAN_OF, PLANS } from '../../src/protocol/plans.ts';

describe.each(PLANS)('the plan of %s minutes', (id) => {
  const plan = PLAN_OF[id];

  it('keeps a third for the debrief; all its steps fit before it, and three minutes are left over', () => {
    expect(plan.debrief).toBeGreaterThanOrEqual(plan.minutes / 3);
    let seconds = 60 * plan.arrival;
    for (let turn = 1; turn <= plan.turns; turn += 1) seconds += yearOf(plan, turn);
    expect(seconds + 3 * 60).toBeLessThanOrEqual(60 * (plan.minutes - plan.debrief));
  });

  it('leaves a minute and more for a speech, which is read before it is picked', () => {
    expect(plan.seconds.debate).toBeGreaterThanOrEqual(60);
  });

  it('has its debates where the lesson’s game has them', () => {
    expect(plan.debates).toEqual(lesson.sessions.filter((turn) => turn <= plan.turns));
    expect(plan.turns).toBeLessThanOrEqual(lesson.turns);
  });

  it('is a table without gaps, from the first minute to the last', () => {
    const rows = tableOf(plan);
    expect(rows[0]?.from).toBe(0);
    expect(rows.at(-1)).toMatchObject({ to: plan.minutes, what: 'debrief' });
    rows.slice(1).forEach((row, at) => {
      expect(row.from).toBe(rows[at]?.to);
      expect(row.to).toBeGreaterThan(row.from);
    });
  });
});

describe('the clock of a lesson', () => {
  const now: LessonNow = {
    plan: '45',
    lastTurn: 3,
    turn: 1,
    step: 'offer',
    stepLeft: null,
    spoken: 0,
    pace: 100,
    untilEnd: 41 * 60,
  };

  it('counts down to the debrief, and finds that a plan fits as it begins', () => {
    const { fits, needed, spare, untilDebrief } = clockOf(now);
    expect(untilDebrief).toBe(26 * 60);
    // 3 years of 285 s, a debate of eight speeches of 60 s, and its verdict of 45 s
    expect(needed).toBe(3 * 285 + 8 * 60 + 45);
    expect(spare).toBe(180);
    expect(fits).toBe(3);
  });

  it('says which year still fits once time was lost', () => {
    expect(clockOf({ ...now, untilEnd: 37 * 60 })).toMatchObject({ fits: 2, spare: -60 });
    expect(clockOf({ ...now, untilEnd: 20 * 60 })).toMatchObject({ fits: 1, untilDebrief: 300 });
  });

  it('needs no more than the running year once that is the last', () => {
    const late = { ...now, untilEnd: 37 * 60 };
    expect(clockOf({ ...late, lastTurn: 1 })).toMatchObject({ needed: 285, fits: 1 });
    expect(clockOf({ ...late, lastTurn: 1 }).spare).toBe(22 * 60 - 285);
  });

  it('reckons with what is left of the step, and with the speeches that were given', () => {
    expect(clockOf({ ...now, lastTurn: 1, stepLeft: 20 }).needed).toBe(20 + 60 + 90 + 45);
    expect(clockOf({ ...now, turn: 3, step: 'debate', spoken: 5, stepLeft: 10 }).needed).toBe(
      10 + 2 * 60 + 45,
    );
    expect(clockOf({ ...now, turn: 3, step: 'verdict' }).needed).toBe(45);
    expect(clockOf({ ...now, turn: 3, step: 'reveal' }).needed).toBe(45 + 8 * 60 + 45);
  });

  it('says what ending earlier would lose, and finds the pace at which nothing is lost', () => {
    const late = { ...now, untilEnd: 37 * 60 };
    expect(lostDebate(late, 2)).toBe(3);
    // The first that is lost, whether or not the game ends with one.
    expect(lostDebate({ ...late, plan: '90', lastTurn: 5 }, 2)).toBe(3);
    expect(lostDebate({ ...late, plan: '90', lastTurn: 4 }, 2)).toBe(3);
    expect(lostDebate({ ...late, plan: '90', lastTurn: 5 }, 4)).toBeNull();
    expect(lostDebate({ ...late, lastTurn: 2 }, 1)).toBeNull();
    const pace = fittingPace(late);
    // A minute of 855 s is gone: in steps of five, 90 per cent of a year's steps is the most that fits.
    expect(pace).toBe(90);
    expect(clockOf({ ...late, pace: 90 }).spare).toBeGreaterThanOrEqual(0);
    expect(clockOf({ ...late, pace: 95 }).spare).toBeLessThan(0);
    expect(fittingPace({ ...now, untilEnd: 30 * 60 })).toBeNull();
    expect(clockOf({ ...now, turn: 3, step: 'debate', pace: LEAST_PACE }).needed).toBe(8 * 60 + 45);
  });

  it('lets an extended step cost what it takes', () => {
    const before = clockOf({ ...now, stepLeft: 30 });
    expect(clockOf({ ...now, stepLeft: 90 }).spare).toBe(before.spare - 60);
  });
});

it.each([
  ['45', 900, { left: 900, early: 0 }],
  ['45', 960, { left: 960, early: 60 }],
  ['90', 30, { left: 30, early: 0 }],
  [null, 3000, { left: 3000, early: 0 }],
  ['45', -5, { left: 0, early: 0 }],
] as const)('of a plan %s with %i s until the bell a debrief has what is left', (plan, untilEnd, left) => {
  expect(debriefLeft(plan, untilEnd)).toEqual(left);
});
