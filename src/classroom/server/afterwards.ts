import {
  type AfterReply,
  type AfterStatus,
  ASKINGS,
  type Asking,
  type AskingStatus,
  type DeskAfterwards,
  type OwnAfterwards,
} from '../../protocol/afterwards.ts';
import { fail, ok } from '../../vocabulary/result.ts';
import type { LiveRoom } from '../liveRoom.ts';
import { exitSheetOf, participationIn } from '../room/exitSheet.ts';
import { handsTold, ownHand } from '../room/hands.ts';
import type { Party } from './line.ts';
import type { Outcome } from './outcome.ts';

/** What a line may be told of what surrounds its room's game. @param status what all may know of it */
export function afterReplyFor(room: LiveRoom, party: Party, status: AfterStatus): AfterReply {
  return {
    kind: 'afterwards',
    room: room.id,
    status,
    own: party.as === 'member' ? ownOf(room, party.member) : null,
    desk: party.as === 'facilitator' ? deskOf(room) : null,
  };
}

/** What everybody may know. */
export function afterStatusOf(room: LiveRoom): AfterStatus {
  const { after, stage } = room.state;
  const isOver = stage === 'over';
  return {
    hands: handsTold(room.state),
    swaps: isOver && after.swaps,
    wall: isOver ? after.wall : 'ending',
    askings: byAsking((when) => askingOf(room, when)),
  };
}

function askingOf({ answers, state }: LiveRoom, when: Asking): AskingStatus {
  const stage = state.after.askings[when];
  const answered = answers.answered[when];
  return { stage, answered, counts: answers.isTold(when, stage) ? answers.counts(when) : null };
}

function ownOf({ answers, state }: LiveRoom, member: string): OwnAfterwards {
  return {
    hand: ownHand(state, member),
    answered: byAsking((when) => answers.has(when, member)),
    sheet: state.stage === 'over' ? exitSheetOf(state, member) : null,
  };
}

function deskOf({ state }: LiveRoom): DeskAfterwards | null {
  if (state.stage !== 'over') return null;
  const sheets = [...state.members.keys()].map((member) => ({ member, sheet: exitSheetOf(state, member) }));
  return { participation: participationIn(state), sheets };
}

function byAsking<T>(of: (when: Asking) => T): Readonly<Record<Asking, T>> {
  const [before, after] = ASKINGS;
  return { before: of(before), after: of(after) };
}

/**
 * Takes a member's answers to the anonymous questions. They go by no entry, so that the log links nobody to them: who
 * sends them again is told that it has answered. Faults: `roomGone`, `notAsked`, `answeredAlready`, and those of the store.
 */
export function takeAnswers(
  room: LiveRoom,
  member: string,
  { points, when }: { readonly when: Asking; readonly points: readonly number[] },
): Outcome {
  const { after, sequence } = room.state;
  // Whoever was let in before still holds the room, and would write beside a log that is erased.
  if (room.isClosed) return fail('roomGone');
  if (after.askings[when] !== 'open') return fail('notAsked');
  const dropped = room.answers.drop(when, member, points);
  return dropped.ok ? ok({ sequence }) : dropped;
}
