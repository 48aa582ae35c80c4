import { phase } from '../../game/opening.ts';
import { type HandsStatus, LEAST_ANSWERS } from '../../protocol/afterwards.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { RoomEvent } from './entry.ts';
import type { Member, RoomState } from './state.ts';

/** The turn whose debate runs; null while none does. */
function debatedTurn({ shown, stage, table }: RoomState): number | null {
  const isHeld = stage === 'playing' && !shown && phase(table.game) === 'debate';
  return isHeld ? table.game.position.turn : null;
}

/**
 * A member raises its hand: advice, which no ballot and no record of the game knows of. One hand a member: what it raised
 * before is down. Faults: `noDebate` where that turn's debate doesn't run, `paused`.
 */
export function eventsOfRaising(
  state: RoomState,
  { id }: Member,
  { isFor, turn }: { readonly turn: number; readonly isFor: boolean },
): Result<readonly RoomEvent[]> {
  if (debatedTurn(state) !== turn) return fail('noDebate', 'turn');
  if (state.isPaused) return fail('paused');
  const isRaisedSo = state.after.hands.get(turn)?.get(id) === isFor;
  return ok(isRaisedSo ? [] : [{ kind: 'raised', member: id, turn, isFor }]);
}

/** How a member raised its hand in the debate that runs. */
export function ownHand(state: RoomState, member: string): boolean | null {
  const turn = debatedTurn(state);
  return turn === null ? null : (state.after.hands.get(turn)?.get(member) ?? null);
}

/** What all may know of the hands in debates that are decided; in one that runs the next hand would show whose it is. */
export function handsTold(state: RoomState): readonly HandsStatus[] {
  const running = debatedTurn(state);
  return [...state.after.hands]
    .filter(([turn, hands]) => turn !== running && hands.size > 0)
    .map(([turn, hands]) => ({
      turn,
      raised: hands.size,
      ayes: hands.size < LEAST_ANSWERS ? null : [...hands.values()].filter(Boolean).length,
    }))
    .sort((one, other) => one.turn - other.turn);
}

/** Whoever leaves in the midst of a debate takes its hand along: it may come back as somebody new. */
export function lowerHand(state: RoomState, member: string): void {
  const turn = debatedTurn(state);
  if (turn !== null) state.after.hands.get(turn)?.delete(member);
}
