import { describe, expect, test } from 'vitest';
import { turnsToPlay } from '../../../src/protocol/plans.ts';
import type { MemberStatus, RoomOverview, RoomStatus } from '../../../src/protocol/replies.ts';
import { lessonNow } from '../../../src/view/classroom/console/lessonNow.ts';
import { nextStep, readyIn } from '../../../src/view/classroom/console/nextStep.ts';
import { isLastOf, phaseLine } from '../../../src/view/classroom/console/progress.ts';
import { byNation, type Nation } from '../../../src/vocabulary/nations.ts';

const member = (id: string, isHere: boolean, seat: Nation | null = null): MemberStatus => ({
  id,
  nickname: id,
  seat,
  role: seat && 'head',
  isHere,
});
const arriving: RoomStatus = {
  code: 'ABCDEF',
  scenario: 'lesson',
  plan: null,
  stage: 'arriving',
  turn: 1,
  beat: 0,
  step: null,
  isReopened: false,
  isPaused: false,
  timer: null,
  members: [],
  holders: byNation(() => 'practised'),
  handedIn: [],
  awaited: [],
  stoodIn: {},
  onPaper: [],
  lastTurn: null,
  pace: 100,
  freeText: false,
  spoken: null,
  isLocked: false,
  announced: null,
};
const playing: RoomStatus = {
  ...arriving,
  plan: '45',
  stage: 'playing',
  step: 'offer',
  awaited: ['CHN', 'FRA'],
};

/** As many turns done as the room is busy with. */
const at = (turn: number, isBallotDue = false) => ({ done: turn, turn, spoken: 0, isBallotDue });

describe('what to do next', () => {
  test('a countersignature is spoken of only where somebody can give it', () => {
    const commit: RoomStatus = { ...playing, step: 'commit' };
    const alone = [member('m1', true, 'CHN'), member('m2', true, 'FRA'), member('m3', true)];
    expect(nextStep({ ...commit, members: alone }, null, null)).not.toContain('countersigns');
    const away = [...alone, member('m4', false, 'FRA')];
    expect(nextStep({ ...commit, members: away }, null, null)).not.toContain('countersigns');
    const pair = [...alone, member('m4', true, 'FRA')];
    expect(nextStep({ ...commit, members: pair }, null, null)).toContain('countersigns');
  });

  test('who is still to come is counted against who was said to come', () => {
    expect(nextStep(arriving, 30, null)).toContain('nobody is here yet');
    const some = { ...arriving, members: [member('m1', true), member('m2', true), member('m3', false)] };
    expect(nextStep(some, 30, null)).toBe('Write the code on the board; 2 of 30 are here.');
    expect(nextStep(some, null, null)).toContain('2 of 3 are here');
    expect(nextStep({ ...arriving, members: [member('m1', true)] }, 1, null)).toContain(
      'Everybody is here (1)',
    );
  });

  test('a few delegations are named, many are counted', () => {
    expect(nextStep(playing, null, null)).toContain('Still to hand in: China, France.');
    const many = { ...playing, awaited: ['CHN', 'FRA', 'USA', 'GBR', 'JPN'] as const };
    expect(nextStep(many, null, null)).toContain('5 delegations');
  });

  test('a pause, time that is up, and seats that think are told apart', () => {
    const up = { left: 0, total: 60_000, isRunning: false, isExtra: false };
    expect(nextStep({ ...playing, isPaused: true, timer: up }, null, null)).toContain('Paused');
    expect(nextStep({ ...playing, timer: up }, null, null)).toContain(
      'Time is up; still to hand in: China, France',
    );
    expect(nextStep({ ...playing, awaited: [] }, null, null)).toContain('thinking');
    const debate: RoomStatus = { ...playing, step: 'debate', awaited: [] };
    expect(nextStep(debate, null, at(1, true))).toContain('open the ballots');
  });

  test("the plan's last year is announced as such", () => {
    const reveal: RoomStatus = { ...playing, step: 'reveal', awaited: [] };
    expect(isLastOf(reveal, at(2))).toBe(false);
    expect(nextStep(reveal, null, at(3))).toContain('last year');
    expect(nextStep({ ...reveal, plan: null }, null, at(3))).not.toContain('last year');
  });
});

test('a glance says the turn, and looking back says it only where it is known', () => {
  expect(phaseLine(playing, null)).toBe('Turn 1 of 3: Offers');
  expect(phaseLine({ ...playing, step: 'reveal', turn: 2 }, null)).toBe('Reveal');
  expect(phaseLine({ ...playing, step: 'reveal', turn: 2 }, at(1))).toBe('Turn 1 of 3: Reveal');
});

test("only members' seats are counted as ready", () => {
  const holders = byNation((nation) => (nation === 'CHN' || nation === 'FRA' ? 'members' : 'practised'));
  expect(readyIn({ ...playing, holders, handedIn: ['USA', 'CHN'], awaited: ['FRA'] })).toEqual({
    ready: 1,
    count: 2,
  });
});

test('a facilitator who ends earlier moves the last year, and with it what the steps are counted of', () => {
  const reveal: RoomStatus = { ...playing, step: 'reveal', awaited: [], lastTurn: 2 };
  expect(isLastOf(reveal, at(2))).toBe(true);
  expect(isLastOf({ ...reveal, plan: null }, at(2))).toBe(true);
  expect(phaseLine({ ...playing, lastTurn: 2 }, null)).toBe('Turn 1 of 2: Offers');
});

test.each([
  [null, null, 5],
  ['45', null, 3],
  ['45', 2, 2],
  [null, 4, 4],
  ['90', 9, 5],
] as const)(
  'by the plan %s, ended after %s, a story of five turns is played for %i',
  (plan, lastTurn, turns) => {
    expect(turnsToPlay({ plan, lastTurn }, { turns: 5 })).toBe(turns);
  },
);

test('where a lesson stands is reckoned from when it was told', () => {
  const timer = { left: 60_000, total: 120_000, isRunning: true, isExtra: false };
  const status: RoomStatus = { ...playing, timer };
  const overview: RoomOverview = {
    room: 'r1',
    status,
    wishes: [],
    muted: [],
    texts: [],
    extraTime: {},
    goesOn: false,
    madeUpNames: false,
    expected: null,
    untilEnd: 2_400_000,
  };
  expect(lessonNow(overview, null, 1000, 11_000)).toEqual({
    plan: '45',
    lastTurn: 3,
    turn: 1,
    step: 'offer',
    stepLeft: 50,
    spoken: 0,
    pace: 100,
    untilEnd: 2390,
  });
  expect(lessonNow({ ...overview, untilEnd: null }, null, 0, 0)).toBeNull();
  expect(lessonNow({ ...overview, status: { ...status, plan: null } }, null, 0, 0)).toBeNull();
});
