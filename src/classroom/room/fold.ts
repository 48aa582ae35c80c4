import { isOver } from '../../game/opening.ts';
import { incomingOffers } from '../../game/talkRules.ts';
import { endEarly } from '../../game/writer.ts';
import { PLAN_OF } from '../../protocol/plans.ts';
import { applyAfter, forgetHands } from './after.ts';
import { followDeeds } from './deeds.ts';
import type { RoomEntry, RoomEvent } from './entry.ts';
import { lowerHand } from './hands.ts';
import { bellOf } from './lessonCommands.ts';
import { foldLesson } from './lessonFold.ts';
import { ownWordsOf } from './ownWords.ts';
import { closeBeat, decide, endTimer, handIn, intervene, reseat, undo, unlay } from './play.ts';
import { isHeldByMembers, type Member, type RoomState, stepOf } from './state.ts';
import { stepBack } from './stepBack.ts';

/** Texts that are kept at hand; the log holds all. */
const TEXTS_AT_HAND = 200;
/** Requests of a client whose place is remembered: those with the highest numbers. */
const PLACES_KEPT = 32;
/** Clients of one member: the tabs and devices it ever used. A message of an older one is stale by its beat. */
const CLIENTS_KEPT = 600;

/**
 * Adds an entry to a room: the only thing that changes one. The same entries give the same room everywhere.
 * @throws when the entry doesn't follow from those before it: whoever wrote it checked too little, or the log is damaged
 */
export function fold(state: RoomState, entry: RoomEntry): void {
  followDeeds(state, entry);
  noteStandIn(state, entry);
  state.sequence += 1;
  const { ticket, event } = entry;
  const before = stepOf(state);
  apply(state, event, entry.at, ticket?.by ?? null);
  // What was told was told for its step.
  if (stepOf(state) !== before) state.announced = null;
  if (!ticket) return;
  const key = `${ticket.by} ${ticket.client}`;
  const done = state.done.get(key) ?? { last: 0, forgotten: 0, places: new Map<number, number>() };
  done.last = Math.max(done.last, ticket.number);
  done.places.set(ticket.number, state.sequence);
  while (done.places.size > PLACES_KEPT) {
    const lowest = Math.min(...done.places.keys());
    done.places.delete(lowest);
    done.forgotten = Math.max(done.forgotten, lowest);
  }
  // Put last anew, so that the one unheard of for longest goes first.
  state.done.delete(key);
  state.done.set(key, done);
  for (const oldest of state.done.keys()) if (state.done.size > CLIENTS_KEPT) state.done.delete(oldest);
}

/** Members who let a delegate speak asked for it themselves: nobody stood in for them. */
function noteStandIn(state: RoomState, { event, ticket }: RoomEntry): void {
  if (event.kind !== 'decided' || !isHeldByMembers(state, event.seat)) return;
  if (ticket && state.members.has(ticket.by)) return;
  const { seat } = event;
  const { slip } = event.decision;
  const drafted = state.drafts[seat]?.slip;
  const heard = slip.phase === 'answer' ? incomingOffers(state.table.game.position, seat) : [];
  const isDraft = drafted !== undefined && JSON.stringify(drafted) === JSON.stringify(slip);
  state.stoodIn[seat] = state.beat;
  state.late[seat] = { seat, beat: state.beat, isDraft, slip, heard };
}

function apply(state: RoomState, event: RoomEvent, at: number, by: string | null): void {
  switch (event.kind) {
    case 'opened':
      throw new Error('a room is opened once');
    case 'joined': {
      const { member: id, nickname, token, client } = event;
      state.joined += 1;
      setMember(state, { id, nickname, token, client, seat: null, role: null, isMuted: false });
      return;
    }
    case 'tokenGiven':
      setMember(state, { ...memberOf(state, event.member), token: event.token });
      readmit(state, [event.member], false);
      return;
    case 'seated':
      state.wishes = state.wishes.filter(({ member }) => member !== event.member);
      setMember(state, { ...memberOf(state, event.member), seat: event.seat, role: event.role });
      reseat(state);
      return;
    case 'readmitted':
      readmit(state, event.members, event.may);
      return;
    case 'renamed':
      setMember(state, { ...memberOf(state, event.member), nickname: event.nickname });
      return;
    case 'removed': {
      lowerHand(state, event.member);
      const members = new Map(state.members);
      members.delete(event.member);
      state.members = members;
      readmit(state, [event.member], false);
      state.wishes = state.wishes.filter(({ member }) => member !== event.member);
      reseat(state);
      return;
    }
    case 'muted':
      setMember(state, { ...memberOf(state, event.member), isMuted: event.muted });
      return;
    case 'seatWished':
      state.wishes = [
        ...state.wishes.filter(({ member }) => member !== event.member),
        { member: event.member, seat: event.seat },
      ];
      return;
    case 'handed':
      if (event.level === null) delete state.handed[event.seat];
      else state.handed[event.seat] = event.level;
      reseat(state);
      return;
    case 'started':
      state.stage = 'playing';
      state.plan = event.plan;
      if (event.plan) state.bell = { left: bellOf(PLAN_OF[event.plan]), at };
      return;
    case 'drafted':
      state.drafts[event.seat] = {
        slip: event.slip,
        laidBy: event.laidBy,
        returnedBy: null,
        place: state.sequence,
      };
      return;
    case 'submitted':
      handIn(state, event.seat, event.slip);
      return;
    case 'withdrawn':
      state.table.takeBack(event.seat);
      delete state.stoodIn[event.seat];
      unlay(state, event.seat, by);
      return;
    case 'decided':
      decide(state, event.seat, event.decision);
      return;
    case 'intervened':
      intervene(state, event.act);
      return;
    case 'entered':
      decide(state, event.seat, { slip: event.slip });
      return;
    case 'movedOn':
      state.shown = null;
      endTimer(state);
      if (isOver(state.table.game)) state.stage = 'over';
      return;
    case 'timed': {
      const { left, isExtra, total } = event;
      state.timer = left === null ? null : { left, total: total ?? left, isExtra, at };
      state.isUntimed = left === null;
      return;
    }
    case 'timeUp':
      if (state.timer) state.timer = { ...state.timer, left: 0, at };
      return;
    case 'paused':
      state.isPaused = true;
      if (state.timer && event.left !== null) state.timer = { ...state.timer, left: event.left, at };
      return;
    case 'resumed':
      state.isPaused = false;
      if (state.timer) state.timer = { ...state.timer, at };
      return;
    case 'locked':
      state.isLocked = event.locked;
      return;
    case 'namesSet':
      state.madeUpNames = event.madeUp;
      return;
    case 'freeTextSet':
      state.freeText = event.open;
      return;
    case 'said': {
      const { member, to, text } = event;
      const from = memberOf(state, member).seat;
      const said = { sequence: state.sequence, member, from, to, text };
      state.texts = [...state.texts, said].slice(-TEXTS_AT_HAND);
      if (to === 'room') state.ownWords = ownWordsOf(state, memberOf(state, member), text);
      return;
    }
    case 'announced':
      state.announced = event.text;
      return;
    case 'extraTimeSet':
      if (event.percent === 0) delete state.extraTime[event.seat];
      else state.extraTime[event.seat] = event.percent;
      return;
    case 'goOnSet':
      state.goesOn = event.goOn;
      return;
    case 'swapsLet':
    case 'asked':
    case 'wallTurned':
    case 'reflected':
    case 'raised':
      applyAfter(state.after, event);
      return;
    case 'undone':
      undo(state, event.turn);
      forgetHands(state.after, event.turn);
      return;
    case 'steppedBack':
      stepBack(state);
      return;
    case 'paperSet':
    case 'keyedIn':
    case 'lastTurnSet':
    case 'paced':
    case 'bellSet':
      foldLesson(state, event, at);
      return;
    case 'ended':
      endEarly(state.table.game);
      closeBeat(state);
      state.shown = null;
      state.stage = 'over';
      return;
  }
}

function memberOf(state: RoomState, id: string): Member {
  const member = state.members.get(id);
  if (!member) throw new Error(`there is no member ${id}`);
  return member;
}

function setMember(state: RoomState, member: Member): void {
  state.members = new Map(state.members).set(member.id, member);
}

function readmit(state: RoomState, members: readonly string[], may: boolean): void {
  const readmitted = new Set(state.readmitted);
  for (const id of members) {
    if (may) readmitted.add(memberOf(state, id).id);
    else readmitted.delete(id);
  }
  state.readmitted = readmitted;
}
