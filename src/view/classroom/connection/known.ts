import type { View } from '../../../game/view.ts';
import type { Phase } from '../../../machines/states.ts';
import type { AfterReply } from '../../../protocol/afterwards.ts';
import type { ReachStatus } from '../../../protocol/reach.ts';
import type {
  DelegationStatus,
  Reply,
  RoomOverview,
  RoomStatus,
  Said,
  TimerStatus,
} from '../../../protocol/replies.ts';
import { joinView } from '../../../protocol/wireView.ts';
import type { GameRecord } from '../../../record/record.ts';
import type { Fault } from '../../../vocabulary/result.ts';

/** All that a client has been told and still counts. A new object after every message that tells something. */
export interface Known {
  /** The last welcome; null before the first. */
  readonly welcome: Extract<Reply, { kind: 'welcome' }> | null;
  readonly status: RoomStatus | null;
  /** When that status came, in milliseconds of a clock that can't jump: its timer runs from there. */
  readonly statusAt: number;
  readonly view: View | null;
  /** The beat that the view is of. */
  readonly viewBeat: number;
  readonly delegation: DelegationStatus | null;
  /** In their order, each once. */
  readonly texts: readonly Said[];
  /** How often the game was taken back while this client looked on. */
  readonly stepsBack: number;
  /** The whole game, once it is over and was asked for. */
  readonly record: GameRecord | null;
  /** What surrounds the game, of the room that is looked at; null until it was told. */
  readonly afterwards: AfterReply | null;
  /** The facilitator's: every room, and those that can't be played. */
  readonly rooms: readonly RoomOverview[];
  /** When they came: their timers run from there. */
  readonly roomsAt: number;
  /** The facilitator's: which other devices came, and when that was told. */
  readonly reach: ReachStatus | null;
  readonly reachAt: number;
  /** The facilitator's: what each seat of a room saw when it was asked for last. */
  readonly papers: Papers | null;
  readonly faults: readonly Fault[];
}

/** What each seat of a room sees, without the turns before. */
export type Papers = Extract<Reply, { kind: 'papers' }>;

export const NOTHING_KNOWN: Known = {
  welcome: null,
  status: null,
  statusAt: 0,
  view: null,
  viewBeat: 0,
  delegation: null,
  texts: [],
  stepsBack: 0,
  record: null,
  afterwards: null,
  rooms: [],
  roomsAt: 0,
  reach: null,
  reachAt: 0,
  papers: null,
  faults: [],
};

/**
 * Adds what the table said. What tells nothing that lasts leaves it as it is.
 * @param now milliseconds of a clock that can't jump
 */
export function knowing(known: Known, reply: Reply, now: number): Known {
  switch (reply.kind) {
    case 'welcome': {
      const isOther = known.welcome !== null && roomOf(known.welcome) !== roomOf(reply);
      const kept = { ...(isOther ? NOTHING_KNOWN : known), welcome: reply };
      return reply.as === 'facilitator' ? { ...kept, reach: reply.reach, reachAt: now } : kept;
    }
    case 'room':
      return { ...known, status: reply.status, statusAt: now };
    case 'view': {
      const view = joinView(known.view, reply.from, reply.view);
      const viewBeat = known.status?.beat ?? 0;
      const isBack = known.view !== null && viewBeat > known.viewBeat && isStepBack(known.view, view);
      const isStale = isBack || view.phase !== 'over';
      return {
        ...known,
        view,
        viewBeat,
        stepsBack: known.stepsBack + (isBack ? 1 : 0),
        record: isStale ? null : known.record,
      };
    }
    case 'delegation':
      return { ...known, delegation: reply.delegation };
    case 'said': {
      const { said } = reply;
      const others = known.texts.filter(({ sequence }) => sequence !== said.sequence);
      return { ...known, texts: [...others, said].sort((a, b) => a.sequence - b.sequence) };
    }
    case 'console':
      return { ...known, rooms: reply.rooms, roomsAt: now, faults: reply.faults };
    case 'reach':
      return { ...known, reach: reply.reach, reachAt: now };
    case 'papers':
      return { ...known, papers: reply };
    case 'record':
      return { ...known, record: reply.record };
    case 'afterwards':
      return { ...known, afterwards: reply };
    case 'accepted':
    case 'refused':
    case 'opened':
    case 'bye':
      return known;
  }
}

function roomOf(welcome: NonNullable<Known['welcome']>): string {
  return welcome.as === 'facilitator' ? '' : welcome.room;
}

/** The server's addresses, as far as it told them; it tells the console and the wall. */
export function originsIn({ reach, welcome }: Known): readonly string[] {
  return reach?.origins ?? (welcome?.as === 'projector' ? welcome.origins : []);
}

/** Codes of the rooms of the class, as far as the server told them; it tells the wall. */
export function codesIn({ welcome }: Known): readonly string[] {
  return welcome?.as === 'projector' ? welcome.codes : [];
}

const ORDER: readonly Phase[] = ['offer', 'answer', 'commit', 'debate', 'firstTail', 'secondTail', 'over'];

/** Whether a game stands at an earlier point than before: beats only lead on, but for the speeches of one debate. */
export function isStepBack(
  before: Pick<View, 'turn' | 'phase'>,
  after: Pick<View, 'turn' | 'phase'>,
): boolean {
  if (after.turn !== before.turn) return after.turn < before.turn && after.phase !== 'over';
  const moved = ORDER.indexOf(after.phase) - ORDER.indexOf(before.phase);
  return moved < 0 || (moved === 0 && after.phase !== 'debate');
}

/** Milliseconds left of the room's timer; null without one. */
export function timeLeft({ status, statusAt }: Known, now: number): number | null {
  return status?.timer ? timerLeft(status.timer, statusAt, now) : null;
}

/** Milliseconds left of a timer that was told at a certain time. */
export function timerLeft(timer: TimerStatus, at: number, now: number): number {
  return timer.isRunning ? Math.max(0, timer.left - (now - at)) : timer.left;
}
