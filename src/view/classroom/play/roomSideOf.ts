import type { MemberStatus, RoomStatus } from '../../../protocol/replies.ts';
import type { Part } from '../../../protocol/roles.ts';
import type { Slip } from '../../../vocabulary/talk.ts';
import type { RoomSide } from '../../play/roomSide.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { type Place, writerOf } from '../lobby/delegation.ts';

/** Whoever writes this part hands the slip in. */
const DECIDING_PART: Readonly<Record<Slip['phase'], Part>> = {
  offer: 'counsel',
  answer: 'choices',
  commit: 'choices',
  debate: 'speech',
};

/** What the play screens ask of a class, for one member. */
export function roomSideOf(
  place: Place | null,
  status: RoomStatus,
  phase: string,
  isSending: boolean,
): RoomSide {
  const deciding = Object.hasOwn(DECIDING_PART, phase) ? DECIDING_PART[phase as Slip['phase']] : null;
  const decider = place && deciding ? writerOf(place, deciding) : null;
  const isDecider = deciding !== null && place?.held.has(deciding) === true;
  return {
    holds: (part) => place?.held.has(part) ?? false,
    writes: (part) => {
      const writer = place && writerOf(place, part);
      return writer ? writesSentence(writer, part) : sayClass('fault.noSeat');
    },
    handsIn:
      isDecider || !decider
        ? null
        : sayClass('team.hands', { nickname: decider.nickname, role: roleName(decider.role ?? 'head') }),
    isLaid: phase === 'commit' && (place?.mates.length ?? 0) > 0,
    isHeld: status.isPaused || isSending,
    onward: sayClass(status.stage === 'over' ? 'ending.wait' : 'wait.reveal'),
  };
}

function writesSentence({ isHere, nickname, role }: MemberStatus, part: Part): string {
  const words = { nickname, role: roleName(role ?? 'head'), part: sayClass(`part.${part}`) };
  return sayClass(isHere ? 'team.writes' : 'team.writes.away', words);
}
