import { phase } from '../../game/opening.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Slip } from '../../vocabulary/talk.ts';
import { isOfSeat } from '../../vocabulary/talk.ts';
import { goBackTo, recordOf } from './play.ts';
import { isHeldByMembers, type RoomState } from './state.ts';

/**
 * The step of Talk that a room can reopen: the one just closed, while nothing has been revealed since; null where there is
 * none. What was told in it stays told; a Reveal can't be unseen, and speeches were heard.
 */
export function reopenable({ shown, stage, table }: RoomState): 'offer' | 'answer' | null {
  if (stage !== 'playing' || shown) return null;
  const now = phase(table.game);
  return now === 'answer' ? 'offer' : now === 'commit' ? 'answer' : null;
}

/** Opens the step before the running one again: what delegations wrote for it is their draft again. @throws where none can be */
export function stepBack(state: RoomState): void {
  const to = reopenable(state);
  if (!to) throw new Error('there is no step to go back to');
  const { turn } = state.table.game.position;
  const record = recordOf(state);
  const isKept = (entry: (typeof record.entries)[number]): boolean =>
    entry.turn !== turn || !isOfSeat(entry) || entry.slip.phase !== to;
  const entries = record.entries.filter(isKept);
  const reasons = state.table
    .reasons()
    .filter((one) => one.turn < turn || (one.phase === 'offer' && to === 'answer'));
  goBackTo(
    state,
    { ...record, entries, handovers: record.handovers.filter(({ from }) => from < entries.length), open: {} },
    reasons,
  );
  for (const entry of record.entries) if (!isKept(entry) && isOfSeat(entry)) draftAgain(state, entry);
  state.isReopened = true;
}

/** What was said in the name of a delegation that was late, and had written nothing, is none of its own. */
function draftAgain(state: RoomState, { seat, slip }: { seat: Nation; slip: Slip }): void {
  const last = state.late[seat];
  const wasLate = last !== undefined && last.beat === state.stoodIn[seat] && last.slip.phase === slip.phase;
  const isOwn = !wasLate || last.isDraft || JSON.stringify(last.slip) !== JSON.stringify(slip);
  if (isOwn && isHeldByMembers(state, seat))
    state.drafts[seat] = { slip, laidBy: null, returnedBy: null, place: state.sequence };
  if (wasLate) delete state.stoodIn[seat];
}
