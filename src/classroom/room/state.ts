import type { Engine } from '../../game/engine.ts';
import { phase } from '../../game/opening.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { Opening } from '../../protocol/commands.ts';
import type { PlanId, Step } from '../../protocol/plans.ts';
import type { LateSlip, Said, SeatWish, Stage } from '../../protocol/replies.ts';
import { ROLES, type Role } from '../../protocol/roles.ts';
import type { Table } from '../../table/table.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Slip } from '../../vocabulary/talk.ts';
import type { RoomAfter } from './after.ts';
import type { OwnWords } from './ownWords.ts';

/** Somebody who joined by a nickname; of the person nothing else is known. */
export interface Member {
  readonly id: string;
  readonly nickname: string;
  /** SHA-256 of its token, in hex. */
  readonly token: string;
  /** The page it came in by. */
  readonly client: string;
  readonly seat: Nation | null;
  /** Its office in its delegation; null without a seat. */
  readonly role: Role | null;
  readonly isMuted: boolean;
}

/** A delegation's slip as far as it has come. */
export interface Draft {
  readonly slip: Slip;
  /** Who laid it down for a countersignature; null while it is only written. */
  readonly laidBy: string | null;
  /** Who of the delegation sent back what another had laid down; null where nobody did. */
  readonly returnedBy: string | null;
  /** The place of its entry in the log: no two drafts have the same. */
  readonly place: number;
}

/** What a timer was set to when it was last touched. */
export interface RoomTimer {
  /** Milliseconds that were left then. */
  readonly left: number;
  /** All that was given, longer by each extension. */
  readonly total: number;
  readonly isExtra: boolean;
  /** When that was by the machine's clock, milliseconds since 1970. */
  readonly at: number;
}

/** The requests of one client that were done: by number, the place of each in the log. */
export interface Done {
  last: number;
  /** The highest number whose place isn't remembered any more: what isn't above it may have been done. 0 where all are. */
  forgotten: number;
  readonly places: Map<number, number>;
}

/** A room as its entries add up. Only the fold changes it. */
export interface RoomState {
  /** How many entries it has. */
  sequence: number;
  /** Milliseconds since 1970 by the clock of the machine, for the rooms' order. */
  readonly openedAt: number;
  readonly code: string;
  readonly group: string;
  readonly opening: Opening;
  readonly engine: Engine;
  readonly scenarioHash: string;
  table: Table<Reason>;
  stage: Stage;
  plan: PlanId | null;
  /** The year after which the facilitator ends the game; null where the plan decides. */
  lastTurn: number | null;
  /** Per cent of the plan's time that a year's steps are given. */
  pace: number;
  /** When the lesson ends: milliseconds that were left when it was said, by the machine's clock; null without a bell. */
  bell: { readonly left: number; readonly at: number } | null;
  readonly expected: number | null;
  /** Seats whose delegations write on paper. */
  onPaper: readonly Nation[];
  /** Rises with every beat that closes and every step back: what clients name when they hand in. */
  beat: number;
  /** Steps back so far: what was seen of turns before is void with each. */
  era: number;
  /** Whether the running step was open before, and was opened again. */
  isReopened: boolean;
  /** What everybody looks at before the game goes on; null while it runs. */
  shown: 'reveal' | 'verdict' | null;
  members: ReadonlyMap<string, Member>;
  /** Members whose device no longer knows them: whoever joins by such a nickname takes its place, once. */
  readmitted: ReadonlySet<string>;
  /** Ids are never used twice. */
  joined: number;
  /** Seats that opponents hold although members sit there. */
  handed: Partial<Record<Nation, Level>>;
  drafts: Partial<Record<Nation, Draft>>;
  /** For seats of members that were late and were not waited for: the beat in which that was last, unless it was undone. */
  stoodIn: Partial<Record<Nation, number>>;
  /** What was handed in for them then. */
  late: Partial<Record<Nation, LateSlip>>;
  timer: RoomTimer | null;
  /** Whether the running step's timer was taken away: no plan sets another before the next. */
  isUntimed: boolean;
  isPaused: boolean;
  isLocked: boolean;
  /** Whether who joins or renames itself takes a name that was made for it. */
  madeUpNames: boolean;
  freeText: boolean;
  /** Whether a step goes on by itself when its time is up. */
  goesOn: boolean;
  extraTime: Partial<Record<Nation, number>>;
  announced: string | null;
  /** What was said last in a speech in its speaker's own words. */
  ownWords: OwnWords | null;
  /** The last ones. */
  texts: readonly Said[];
  wishes: readonly SeatWish[];
  readonly after: RoomAfter;
  /** By `member client`. */
  readonly done: Map<string, Done>;
}

export function membersOf(state: RoomState, seat: Nation): readonly Member[] {
  return [...state.members.values()].filter((member) => member.seat === seat);
}

/** Whether persons decide for a seat: some sit there or write on paper, and no opponent was put in their stead. */
export function isHeldByMembers(state: RoomState, seat: Nation): boolean {
  if (state.handed[seat] !== undefined) return false;
  return state.onPaper.includes(seat) || membersOf(state, seat).length > 0;
}

/** Offices that are filled in a delegation, in their order. The first member is head where nobody is. */
export function filledRoles(state: RoomState, seat: Nation): readonly Role[] {
  const members = membersOf(state, seat);
  return ROLES.filter((role) => members.some((member) => roleOf(state, member) === role));
}

export function roleOf(state: RoomState, member: Member): Role | null {
  if (member.seat === null) return null;
  const members = membersOf(state, member.seat);
  const hasHead = members.some(({ role }) => role === 'head');
  return !hasHead && members[0]?.id === member.id ? 'head' : member.role;
}

/** What the room is busy with; null before and after the game. */
export function stepOf(state: RoomState): Step | null {
  if (state.stage !== 'playing') return null;
  if (state.shown) return state.shown;
  const now = phase(state.table.game);
  return now === 'offer' || now === 'answer' || now === 'commit' || now === 'debate' ? now : null;
}

/** Seats of members whose slip is still to come. */
export function awaitedSeats(state: RoomState): readonly Nation[] {
  return state.stage === 'playing' && !state.shown ? state.table.awaited() : [];
}

/**
 * Where the next member sits: the seat with the fewest, and of those the first in fixed order; null when all are full.
 * Who comes while people play is shown around by a delegation of theirs, and takes an opponent's seat only where those
 * are full.
 */
export function nextSeat(state: RoomState, most: number): Nation | null {
  const held = SEATING_ORDER.filter((nation) => isHeldByMembers(state, nation));
  const among = state.stage === 'playing' ? emptiest(state, held, most) : null;
  return among ?? emptiest(state, SEATING_ORDER, most);
}

function emptiest(state: RoomState, seats: readonly Nation[], most: number): Nation | null {
  let best: Nation | null = null;
  let fewest = most;
  for (const nation of seats) {
    const count = membersOf(state, nation).length;
    if (count < fewest) {
      fewest = count;
      best = nation;
    }
  }
  return best;
}

/** Who is seated first in a small class: the two leaders, then by how differently they play. */
const SEATING_ORDER: readonly Nation[] = ['CHN', 'USA', 'FRA', 'PAK', 'JPN', 'RUS', 'TUR', 'GBR', 'DEU'];

/** The first office that nobody fills; a further member of a full delegation is of the press. */
export function nextRole(state: RoomState, seat: Nation): Role {
  const filled = filledRoles(state, seat);
  return ROLES.find((role) => !filled.includes(role)) ?? 'press';
}
