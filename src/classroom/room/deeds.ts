import { incomingOffers } from '../../game/talkRules.ts';
import type { Moment, Participation } from '../../protocol/afterwards.ts';
import { partsOf, type Role } from '../../protocol/roles.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Offer, Slip } from '../../vocabulary/talk.ts';
import type { RoomAfter } from './after.ts';
import type { RoomEntry } from './entry.ts';
import { ownPart } from './ownPart.ts';
import { filledRoles, type Member, type RoomState, roleOf } from './state.ts';
import { reopenable } from './stepBack.ts';

/** Texts of one member that may be quoted: its last ones. */
const TEXTS_QUOTED = 30;

/** A moment before it is known how its Word ended. */
export type Deed = Exclude<Moment, { kind: 'word' | 'lookedOn' }> | WordDeed;
type WordDeed = Omit<Extract<Moment, { kind: 'word' }>, 'fate'>;

/** What one member did in a room. */
export interface Deeds {
  readonly member: string;
  nickname: string;
  seat: Nation | null;
  role: Role | null;
  readonly counts: Record<keyof Counts, number>;
  /** By kind and beat: what was handed in anew takes the place of what it was before. */
  readonly moments: Map<string, Deed>;
}

type Counts = Pick<Participation, 'proposals' | 'handIns' | 'speeches' | 'countersignatures' | 'texts'>;

/** Takes down who did what in an entry that is about to be folded: the room still is as it was before. */
export function followDeeds(state: RoomState, { event, ticket }: RoomEntry): void {
  const { after } = state;
  switch (event.kind) {
    case 'joined':
      deedsOf(after, event.member).nickname = event.nickname;
      return;
    case 'renamed':
      deedsOf(after, event.member).nickname = event.nickname;
      return;
    case 'drafted': {
      // Who wrote it stands on the ticket alone: a draft is its delegation's.
      const member = ticket && state.members.get(ticket.by);
      if (!member) return;
      noteWord(state, member, event.seat, event.slip);
      if (event.laidBy === null) proposed(state, member, event.slip);
      return;
    }
    case 'submitted': {
      const { signedBy, slip } = event;
      const by = state.members.get(event.by);
      if (by && slip.phase === 'debate') bySlip(state, by, 'spoke', 'speeches', slip);
      else if (by) bySlip(state, by, 'handedIn', 'handIns', slip);
      const signer = signedBy === null ? undefined : state.members.get(signedBy);
      if (signer) bySlip(state, signer, 'signed', 'countersignatures', slip);
      if (slip.phase === 'answer' && slip.word !== null) giveWord(state, event.seat, event.by, slip.word);
      return;
    }
    case 'said': {
      const member = state.members.get(event.member);
      if (!member) return;
      const { to, text } = event;
      const deeds = seen(state, member);
      deeds.counts.texts += 1;
      const { entry, seat, turn } = placeOf(state, member.seat);
      deeds.moments.set(`said ${entry}`, { kind: 'said', entry, turn, seat, to, text });
      const texts = [...deeds.moments.keys()].filter((key) => key.startsWith('said '));
      for (const key of texts.slice(0, -TEXTS_QUOTED)) deeds.moments.delete(key);
      return;
    }
    case 'steppedBack': {
      const { turn: now } = state.table.game.position;
      const to = reopenable(state);
      for (const { moments } of after.deeds.values())
        for (const [key, deed] of moments) {
          const isBefore = to === 'answer' && 'slip' in deed && deed.slip.phase === 'offer';
          if (deed.turn === now && deed.kind !== 'said' && !isBefore) moments.delete(key);
        }
      return;
    }
    case 'undone':
      // What was decided since is void, and nobody is held to it; that one took part stays true.
      for (const { moments } of after.deeds.values())
        for (const [key, { turn, kind }] of moments)
          if (turn >= event.turn && kind !== 'said') moments.delete(key);
      return;
    default:
      return;
  }
}

function deedsOf(after: RoomAfter, member: string): Deeds {
  let deeds = after.deeds.get(member);
  if (!deeds) {
    const counts = { proposals: 0, handIns: 0, speeches: 0, countersignatures: 0, texts: 0 };
    deeds = { member, nickname: '', seat: null, role: null, counts, moments: new Map() };
    after.deeds.set(member, deeds);
  }
  return deeds;
}

/** A member's deeds, with where it sits as it does another. */
function seen(state: RoomState, member: Member): Deeds {
  const deeds = deedsOf(state.after, member.id);
  if (member.seat !== null) {
    deeds.seat = member.seat;
    deeds.role = roleOf(state, member);
  }
  return deeds;
}

function placeOf(
  state: RoomState,
  seat: Nation | null,
): { entry: number; turn: number; seat: Nation | null } {
  const { turn } = state.table.game.position;
  return { entry: state.sequence + 1, turn: Math.min(turn, state.engine.scenario.turns), seat };
}

/** Counts something done with a slip once a beat, however often it was done anew. */
function bySlip(
  state: RoomState,
  member: Member,
  kind: 'signed' | 'handedIn' | 'spoke',
  count: keyof Counts,
  slip: Slip,
): void {
  if (member.seat === null) return;
  bySlipOn(state, member, kind, count, slip, heardBy(state, member.seat, slip));
}

/** Of a draft, which is its delegation's, only what is of the member's own office: nobody is quoted with another's words. */
function proposed(state: RoomState, member: Member, slip: Slip): void {
  const role = roleOf(state, member);
  if (member.seat === null || role === null) return;
  const held = partsOf(role, filledRoles(state, member.seat));
  const own = ownPart(slip, held, heardBy(state, member.seat, slip));
  if (own) bySlipOn(state, member, 'proposed', 'proposals', own.slip, own.heard);
}

function heardBy({ table }: RoomState, seat: Nation, { phase }: Slip): readonly Offer[] {
  return phase === 'answer' ? incomingOffers(table.game.position, seat) : [];
}

function bySlipOn(
  state: RoomState,
  member: Member,
  kind: 'signed' | 'handedIn' | 'spoke' | 'proposed',
  count: keyof Counts,
  slip: Slip,
  heard: readonly Offer[],
): void {
  const deeds = seen(state, member);
  const key = `${kind} ${beatOf(state)}`;
  if (!deeds.moments.has(key)) deeds.counts[count] += 1;
  deeds.moments.set(key, { kind, ...placeOf(state, member.seat), slip, heard });
}

/** A Word is whose it was to write it: of a draft that went in as it stood its writer's, else of whoever handed in. */
function giveWord(state: RoomState, seat: Nation, by: string, choice: string): void {
  const noted = state.after.wordBy.get(seat);
  const isAsDrafted = noted?.beat === beatOf(state) && noted.choice === choice;
  const giver = state.members.get(isAsDrafted ? noted.member : by);
  if (!giver) return;
  const { moments } = seen(state, giver);
  moments.set(`word ${beatOf(state)}`, { kind: 'word', ...placeOf(state, seat), choice });
}

/** Takes down who wrote a Word into its delegation's draft. */
function noteWord({ after, drafts, ...state }: RoomState, member: Member, seat: Nation, slip: Slip): void {
  if (slip.phase !== 'answer' || slip.word === null) return;
  const before = drafts[seat]?.slip;
  if (before?.phase === 'answer' && before.word === slip.word) return;
  after.wordBy.set(seat, { member: member.id, beat: beatOf(state), choice: slip.word });
}

function beatOf({ beat, era }: Pick<RoomState, 'beat' | 'era'>): string {
  return `${era} ${beat}`;
}
