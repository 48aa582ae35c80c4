import { closedTurns } from '../../../game/log.ts';
import type { View } from '../../../game/view.ts';
import type { DelegationStatus, RoomStatus } from '../../../protocol/replies.ts';
import type { Screen } from '../../play/playState.ts';

/** The turn that whoever looks back looks back at: the one under debate, or the last that is over. */
export function revealedTurn(view: View): number {
  return view.position.debate ? view.turn : closedTurns(view.turns).length;
}

/**
 * Which of the play screens is up: the room leads, and nobody is further on or further back than it.
 * @param hasRecord whether the whole game is here, which an ending needs
 */
export function roomScreen(
  status: RoomStatus,
  view: View,
  delegation: DelegationStatus | null,
  hasRecord: boolean,
): Screen {
  if (status.stage === 'over' || view.phase === 'over') return hasRecord ? 'ending' : 'waiting';
  if (status.step === 'reveal') return 'reveal';
  if (status.step === 'debate' || status.step === 'verdict') return 'assembly';
  if (view.seat === null) return 'watch';
  const isHanded = status.holders[view.seat] !== 'members';
  if (isHanded || !delegation || delegation.slip !== null || delegation.laidBy !== null) return 'waiting';
  switch (view.phase) {
    case 'offer':
      return 'offers';
    case 'answer':
      return 'answers';
    case 'commit':
      return 'commit';
    default:
      return 'waiting';
  }
}
