import { speakerOf } from '../../game/speeches.ts';
import type { Spoken } from '../../protocol/replies.ts';
import { DECIDING_PART } from '../../protocol/roles.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { RoomEvent } from './entry.ts';
import { heldBy } from './heldBy.ts';
import { type Member, membersOf, type RoomState } from './state.ts';

/** What was said in somebody's own words, and the speech of which debate it belongs to. */
export interface OwnWords extends Spoken {
  readonly member: string;
  readonly turn: number;
  readonly speech: number;
}

/**
 * A member says to everybody what it says in its speech, in words of its own: they count for nothing in the game. Faults:
 * `textsClosed`, `paused`, `notYourSpeech` where its delegation hasn't the floor, `notYourPart` where another of it speaks.
 * @param isHere whether a member is connected
 */
export function eventsOfSpeaking(
  state: RoomState,
  member: Member,
  text: string,
  isHere: (member: string) => boolean,
): Result<readonly RoomEvent[]> {
  const { freeText, isPaused, shown, stage, table } = state;
  if (!freeText) return fail('textsClosed');
  if (isPaused) return fail('paused');
  const { seat } = member;
  const isOpen = stage === 'playing' && !shown && seat !== null;
  if (!isOpen || speakerOf(table.game.position) !== seat) return fail('notYourSpeech', 'to');
  const here = membersOf(state, seat).filter(({ id }) => id === member.id || isHere(id));
  if (!heldBy(state, member, here).has(DECIDING_PART.debate)) return fail('notYourPart', 'to');
  return ok([{ kind: 'said', member: member.id, to: 'room', text }]);
}

/** What is remembered of it. @throws where nobody has the floor */
export function ownWordsOf({ table }: RoomState, member: Member, text: string): OwnWords {
  const { debate, turn } = table.game.position;
  if (!debate || !member.seat) throw new Error('nobody has the floor');
  return { member: member.id, seat: member.seat, turn, speech: debate.speech, text };
}

/**
 * What everybody reads of it: until the next speech has been given, and not of who was muted, or where the facilitator
 * lets nobody write any more.
 */
export function spokenIn({ freeText, members, ownWords, table }: RoomState): Spoken | null {
  const { debate, turn } = table.game.position;
  if (!ownWords || !freeText || !debate || ownWords.turn !== turn) return null;
  const author = members.get(ownWords.member);
  const isHeard = debate.speech - ownWords.speech <= 1 && debate.speech >= ownWords.speech;
  return author && !author.isMuted && isHeard ? { seat: ownWords.seat, text: ownWords.text } : null;
}
