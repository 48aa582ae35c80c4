import { isOver } from '../../../game/opening.ts';
import { usePlay } from '../../play/context.ts';

/** Whether others than the seat's own person may be looking: several play here, and none holds the device alone. When the game is over, in replays of it too, nothing is secret. */
export function useGuarded(): boolean {
  const { session, state } = usePlay();
  return session.persons.length > 1 && state.screen !== 'commit' && !isOver(session.table.game);
}
