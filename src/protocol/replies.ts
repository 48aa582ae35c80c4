import type { GameRecord } from '../record/record.ts';
import type { Level } from '../vocabulary/levels.ts';
import type { ByNation, Nation } from '../vocabulary/nations.ts';
import { type Fault, fail, ok, type Result } from '../vocabulary/result.ts';
import type { Offer, Slip } from '../vocabulary/talk.ts';
import type { AfterReply } from './afterwards.ts';
import type { PlanId, Step } from './plans.ts';
import type { ReachStatus } from './reach.ts';
import type { Role } from './roles.ts';
import type { WireView } from './wireView.ts';

/** How far a room has come. */
export const STAGES = ['arriving', 'playing', 'over'] as const;
export type Stage = (typeof STAGES)[number];

/** A member as everybody in its room sees it. */
export interface MemberStatus {
  readonly id: string;
  readonly nickname: string;
  readonly seat: Nation | null;
  readonly role: Role | null;
  readonly isHere: boolean;
}

/** Who decides for a seat by now. */
export type HolderStatus = 'members' | Level;

/** A room's timer. Clients count on from when they were told, by a clock of their own that can't jump. */
export interface TimerStatus {
  /** Milliseconds left as this was sent; 0 when the time is up. */
  readonly left: number;
  readonly total: number;
  readonly isRunning: boolean;
  /** Whether only seats with extra time are still waited for. */
  readonly isExtra: boolean;
}

/** What everybody in a room may know of it, the projector included. */
export interface RoomStatus {
  readonly code: string;
  readonly scenario: string;
  readonly plan: PlanId | null;
  readonly stage: Stage;
  readonly turn: number;
  /** The beat that slips are handed in for: it rises with every beat that closes and every step back. */
  readonly beat: number;
  readonly step: Step | null;
  /** Whether it was open before, and was opened again. */
  readonly isReopened: boolean;
  readonly isPaused: boolean;
  readonly timer: TimerStatus | null;
  readonly members: readonly MemberStatus[];
  readonly holders: ByNation<HolderStatus>;
  readonly handedIn: readonly Nation[];
  /** Seats of members whose slip is still to come. */
  readonly awaited: readonly Nation[];
  /** For seats of members whose slip was handed in for them, since they were late: the beat in which it was last. */
  readonly stoodIn: Partial<Readonly<Record<Nation, number>>>;
  /** Seats whose delegations write on paper. */
  readonly onPaper: readonly Nation[];
  /** The year after which the facilitator ends the game; null where the plan decides. */
  readonly lastTurn: number | null;
  /** Per cent of the plan's time that a year's steps are given. */
  readonly pace: number;
  readonly freeText: boolean;
  /** The speech that was given last, or is being given, in its speaker's own words; null where there are none. */
  readonly spoken: Spoken | null;
  readonly isLocked: boolean;
  /** What the facilitator told everybody in this step; null where it told nothing, or took it down. */
  readonly announced: string | null;
}

/** A slip that was handed in for a delegation which was late. */
export interface LateSlip {
  readonly seat: Nation;
  /** The beat it was late for. */
  readonly beat: number;
  /** Whether it is what the delegation had drafted; else a delegate decided. */
  readonly isDraft: boolean;
  readonly slip: Slip;
  /** The offers that an answer is about. */
  readonly heard: readonly Offer[];
}

/** What only a delegation's own members receive. */
export interface DelegationStatus {
  readonly seat: Nation;
  /** What it has drafted for this beat. */
  readonly draft: Slip | null;
  /** Who laid it down and waits for a countersignature; null while nobody does. */
  readonly laidBy: string | null;
  /** The place in the room's log at which that was: names the slip that lies there. Null while none does. */
  readonly laidAt: number | null;
  /** Who of it sent the slip back that another had laid down, until it is changed; null where nobody did. */
  readonly returnedBy: string | null;
  /** What was handed in for it in this beat or the one before, since it was late. */
  readonly late: LateSlip | null;
  /** What it has handed in for this beat. */
  readonly slip: Slip | null;
  /** Per cent of extra time. */
  readonly extraTime: number;
}

/** What a delegation says in its speech in words of its own. */
export interface Spoken {
  readonly seat: Nation;
  readonly text: string;
}

/** Whom a text is for: a delegation, everybody in the room, or with `null` the facilitator. */
export type Addressee = Nation | 'room' | null;

/** A text from one delegation to another, to everybody in its speech, or to the facilitator. */
export interface Said {
  readonly sequence: number;
  readonly member: string;
  readonly from: Nation | null;
  readonly to: Addressee;
  readonly text: string;
}

/** A wish for another seat, which only the facilitator reads. */
export interface SeatWish {
  readonly member: string;
  readonly seat: Nation | null;
}

/** One room on the facilitator's console. */
export interface RoomOverview {
  readonly room: string;
  readonly status: RoomStatus;
  readonly wishes: readonly SeatWish[];
  readonly muted: readonly string[];
  readonly texts: readonly Said[];
  readonly extraTime: Partial<Readonly<Record<Nation, number>>>;
  readonly goesOn: boolean;
  /** Whether who joins takes a name that was made for it. */
  readonly madeUpNames: boolean;
  /** How many students the facilitator expects here; null where it never said. */
  readonly expected: number | null;
  /** Milliseconds until the lesson ends, as this was sent; null without a bell. */
  readonly untilEnd: number | null;
}

/** What a table sends. */
export type Reply =
  | {
      readonly kind: 'welcome';
      readonly version: number;
      readonly as: 'member';
      readonly room: string;
      readonly member: string;
      readonly nickname: string;
      /** For coming back; only with the first welcome of a newcomer. */
      readonly token?: string;
      /** The highest number of this client's that was done, so that it knows what to send again. */
      readonly last: number;
    }
  | {
      readonly kind: 'welcome';
      readonly version: number;
      readonly as: 'facilitator';
      readonly last: number;
      readonly reach: ReachStatus;
    }
  | {
      readonly kind: 'welcome';
      readonly version: number;
      readonly as: 'projector';
      readonly room: string;
      /** Codes of the rooms of its class, in the order in which they were opened. */
      readonly codes: readonly string[];
      /** Addresses under which this server listens, the likeliest for phones first. */
      readonly origins: readonly string[];
    }
  /** A request is done and on disk; `sequence` is its place in the room's log. */
  | { readonly kind: 'accepted'; readonly number: number; readonly sequence: number }
  /** A request changed nothing. */
  | { readonly kind: 'refused'; readonly number: number | null; readonly fault: Fault }
  | { readonly kind: 'room'; readonly sequence: number; readonly status: RoomStatus }
  /**
   * The game as this client may see it. Turns before `from` are as they were sent before; `view.turns` begins with the
   * turn after them. Sent when a beat begins; `viewNow` adds what the room's status tells of it since.
   */
  | { readonly kind: 'view'; readonly sequence: number; readonly from: number; readonly view: WireView }
  | {
      readonly kind: 'delegation';
      readonly sequence: number;
      readonly delegation: DelegationStatus | null;
    }
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'console'; readonly rooms: readonly RoomOverview[]; readonly faults: readonly Fault[] }
  /** What each seat sees, without the turns before: the answer to `papers`. */
  | {
      readonly kind: 'papers';
      readonly room: string;
      readonly beat: number;
      readonly views: readonly WireView[];
    }
  | { readonly kind: 'reach'; readonly reach: ReachStatus }
  | { readonly kind: 'opened'; readonly rooms: readonly { readonly room: string; readonly code: string }[] }
  | AfterReply
  | { readonly kind: 'record'; readonly room: string; readonly record: GameRecord }
  /** The last word before the table hangs up; a client that was removed does not return by itself. */
  | { readonly kind: 'bye'; readonly fault: Fault };

const KINDS: ReadonlySet<string> = new Set<Reply['kind']>([
  ...(['welcome', 'accepted', 'refused', 'room', 'view', 'delegation', 'said'] as const),
  ...(['console', 'opened', 'record', 'afterwards', 'papers', 'reach', 'bye'] as const),
]);

/**
 * Reads a table's message. A client trusts the table that served its page, so only the kind is looked at. Faults:
 * `notJson`, `messageShape`.
 */
export function parseReply(message: string): Result<Reply> {
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return fail('notJson');
  }
  const kind = (value as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && KINDS.has(kind) ? ok(value as Reply) : fail('messageShape', 'kind');
}
