import { playedTurn } from '../../game/opening.ts';
import type {
  DelegationStatus,
  LateSlip,
  RoomOverview,
  RoomStatus,
  TimerStatus,
} from '../../protocol/replies.ts';
import { byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { spokenIn } from './ownWords.ts';
import { awaitedSeats, isHeldByMembers, type RoomState, roleOf, stepOf } from './state.ts';

/**
 * What everybody in a room may know of it.
 * @param left milliseconds left of its timer by now; null without one
 * @param isHere whether a member is connected
 */
export function statusOf(
  state: RoomState,
  left: number | null,
  isHere: (member: string) => boolean,
): RoomStatus {
  const { table, opening } = state;
  const { game } = table;
  return {
    code: state.code,
    scenario: opening.scenario,
    plan: state.plan,
    stage: state.stage,
    turn: playedTurn(game),
    beat: state.beat,
    step: stepOf(state),
    isReopened: state.isReopened,
    isPaused: state.isPaused,
    timer: timerOf(state, left),
    members: [...state.members.values()].map((member) => ({
      id: member.id,
      nickname: member.nickname,
      seat: member.seat,
      role: roleOf(state, member),
      isHere: isHere(member.id),
    })),
    holders: byNation((seat) =>
      isHeldByMembers(state, seat) ? 'members' : (state.handed[seat] ?? opening.level),
    ),
    handedIn: NATIONS.filter((nation) => game.slips[nation] !== undefined),
    awaited: awaitedSeats(state),
    stoodIn: state.stoodIn,
    onPaper: state.onPaper,
    lastTurn: state.lastTurn,
    pace: state.pace,
    freeText: state.freeText,
    spoken: spokenIn(state),
    isLocked: state.isLocked,
    announced: state.announced,
  };
}

function timerOf({ timer, isPaused }: RoomState, left: number | null): TimerStatus | null {
  if (!timer || left === null) return null;
  return {
    left: Math.round(left),
    total: timer.total,
    isRunning: !isPaused && left > 0,
    isExtra: timer.isExtra,
  };
}

export function delegationOf(state: RoomState, seat: Nation): DelegationStatus {
  const draft = state.drafts[seat];
  const own = state.table.game.slips[seat];
  return {
    seat,
    draft: draft?.slip ?? null,
    laidBy: draft?.laidBy ?? null,
    laidAt: draft && draft.laidBy !== null ? draft.place : null,
    returnedBy: draft?.returnedBy ?? null,
    late: lateOf(state, seat),
    slip: own ?? null,
    extraTime: state.extraTime[seat] ?? 0,
  };
}

/** What was handed in for a seat of late: nothing that was taken back, gone back before, or is long over. */
function lateOf({ beat, late, stoodIn }: RoomState, seat: Nation): LateSlip | null {
  const last = late[seat];
  return last && stoodIn[seat] === last.beat && beat <= last.beat + 1 ? last : null;
}

/** @param untilEnd milliseconds until the lesson ends by now; null without a bell */
export function overviewOf(
  room: string,
  state: RoomState,
  status: RoomStatus,
  untilEnd: number | null,
): RoomOverview {
  return {
    room,
    status,
    wishes: state.wishes,
    muted: [...state.members.values()].filter(({ isMuted }) => isMuted).map(({ id }) => id),
    texts: state.texts,
    extraTime: state.extraTime,
    goesOn: state.goesOn,
    madeUpNames: state.madeUpNames,
    expected: state.expected,
    untilEnd,
  };
}
