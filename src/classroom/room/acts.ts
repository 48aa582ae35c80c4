import { draftFault } from '../../game/draftRules.ts';
import { speakerOf } from '../../game/speeches.ts';
import { incomingOffers } from '../../game/talkRules.ts';
import { checkSlip } from '../../game/writer.ts';
import { safeSlip } from '../../opponents/opponent.ts';
import { checkNickname } from '../../protocol/nickname.ts';
import type { Act } from '../../protocol/requests.ts';
import { DECIDING_PART, mergeSlip } from '../../protocol/roles.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { Slip } from '../../vocabulary/talk.ts';
import { eventsOfReflecting } from './afterOrders.ts';
import { beatFault } from './beatFault.ts';
import type { RoomEvent } from './entry.ts';
import { eventsOfRaising } from './hands.ts';
import { heldBy } from './heldBy.ts';
import { eventsOfSpeaking } from './ownWords.ts';
import { type Member, membersOf, type RoomState } from './state.ts';

type Events = Result<readonly RoomEvent[]>;

/**
 * What a member's request comes to, or why it comes to nothing. It speaks for its own seat alone: no request names
 * another.
 * Faults: those of the game for slips; those of `beatFault`; `noSeat`, `handedOver` (an opponent holds the seat),
 * `notYourPart`, `nothingToTakeBack`, `nothingLaid`, `ownSignature`, `staleDraft` (another slip lies there than it was
 * shown), `textsClosed`, `muted`, and those of nicknames, of exit sheets, of raised hands and of `eventsOfSpeaking`. Answers
 * to the anonymous questions are none of these: they go by no entry.
 * @param isHere whether a member is connected: nothing waits for one that is away
 */
export function eventsOfAct(
  state: RoomState,
  member: Member,
  act: Exclude<Act, { kind: 'delegate' | 'answer' }>,
  isHere: (member: string) => boolean,
): Events {
  switch (act.kind) {
    case 'propose':
      return propose(state, member, act.beat, act.slip, act.handIn, isHere);
    case 'countersign':
      return countersign(state, member, act);
    case 'takeBack': {
      const seat = decidingSeat(state, member, act.beat);
      if (!seat.ok) return seat;
      const isLaid = (state.drafts[seat.value]?.laidBy ?? null) !== null;
      if (!isLaid && !state.table.game.slips[seat.value]) return fail('nothingToTakeBack', 'seat');
      return ok([{ kind: 'withdrawn', seat: seat.value }]);
    }
    case 'say':
      if (member.isMuted) return fail('muted');
      if (act.to === 'room') return eventsOfSpeaking(state, member, act.text, isHere);
      if (act.to !== null && !state.freeText) return fail('textsClosed');
      return ok([{ kind: 'said', member: member.id, to: act.to, text: act.text }]);
    case 'askSeat':
      return ok([{ kind: 'seatWished', member: member.id, seat: act.seat }]);
    case 'rename':
      return renamed(state, member, act.nickname);
    case 'reflect':
      return eventsOfReflecting(state, member, act);
    case 'raise':
      return eventsOfRaising(state, member, act);
  }
}

export function renamed(state: RoomState, member: Member, nickname: string): Events {
  const others = [...state.members.values()].filter(({ id }) => id !== member.id);
  const checked = checkNickname(
    nickname,
    others.map((other) => other.nickname),
  );
  return checked.ok ? ok([{ kind: 'renamed', member: member.id, nickname: checked.value }]) : checked;
}

/** The seat that a member helps to decide for, in the beat that it means. */
function decidingSeat(state: RoomState, member: Member, beat: number): Result<Nation> {
  if (member.seat === null) return fail('noSeat');
  const fault = beatFault(state, beat);
  if (fault) return { ok: false, fault };
  return state.table.seating()[member.seat].kind === 'person' ? ok(member.seat) : fail('handedOver', 'seat');
}

/**
 * The seat for which a delegate is to speak, where the member who asks gives its speeches and it has the floor. Faults:
 * those of a proposal, and `notYourSpeech`.
 */
export function delegatingSeat(
  state: RoomState,
  member: Member,
  beat: number,
  isHere: (member: string) => boolean,
): Result<Nation> {
  const at = decidingSeat(state, member, beat);
  if (!at.ok) return at;
  if (speakerOf(state.table.game.position) !== at.value) return fail('notYourSpeech', 'seat');
  const here = membersOf(state, at.value).filter(({ id }) => isHere(id) || id === member.id);
  return heldBy(state, member, here).has(DECIDING_PART.debate) ? at : fail('notYourPart', 'slip.phase');
}

function propose(
  state: RoomState,
  member: Member,
  beat: number,
  written: Slip,
  handIn: boolean,
  isHere: (member: string) => boolean,
): Events {
  const at = decidingSeat(state, member, beat);
  if (!at.ok) return at;
  const seat = at.value;
  const { game } = state.table;
  const view = state.table.view(seat);
  if (written.phase !== view.phase)
    return fail('wrongPhase', 'slip.phase', { expected: view.phase, found: written.phase });
  const here = membersOf(state, seat).filter(({ id }) => id === member.id || isHere(id));
  const held = heldBy(state, member, here);
  const draft = state.drafts[seat]?.slip ?? game.slips[seat] ?? safeSlip(view);
  const slip = mergeSlip(draft, written, held, incomingOffers(game.position, seat));
  if (!handIn) {
    // Teammates' screens and exit sheets draw it: it may be unwise, and must not be of things that don't exist.
    const fault = draftFault(game, seat, slip);
    return fault ? { ok: false, fault } : ok([{ kind: 'drafted', seat, slip, laidBy: null }]);
  }
  if (!held.has(DECIDING_PART[slip.phase])) return fail('notYourPart', 'slip.phase');
  const checked = checkSlip(game, seat, slip);
  if (!checked.ok) return checked;
  const drafted: RoomEvent = { kind: 'drafted', seat, slip, laidBy: member.id };
  if (slip.phase === 'commit' && here.length > 1) return ok([drafted]);
  return ok([{ kind: 'submitted', seat, by: member.id, signedBy: null, slip }]);
}

function countersign(
  state: RoomState,
  member: Member,
  { beat, laidAt }: Extract<Act, { kind: 'countersign' }>,
): Events {
  const at = decidingSeat(state, member, beat);
  if (!at.ok) return at;
  const seat = at.value;
  const draft = state.drafts[seat];
  if (!draft?.laidBy) return fail('nothingLaid');
  if (draft.laidBy === member.id) return fail('ownSignature');
  if (draft.place !== laidAt) return fail('staleDraft', 'laidAt', { found: laidAt, now: draft.place });
  const checked = checkSlip(state.table.game, seat, draft.slip);
  if (!checked.ok) return checked;
  return ok([{ kind: 'submitted', seat, by: draft.laidBy, signedBy: member.id, slip: draft.slip }]);
}
