import { NATIONS } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';

/** Whether others than the seat's own person may be looking: several play here, and none holds the device alone. */
export function useGuarded(): boolean {
  const { session, state } = usePlay();
  const seating = session.table.seating();
  const persons = NATIONS.filter((nation) => seating[nation].kind === 'person');
  return persons.length > 1 && state.screen !== 'commit' && state.view.phase !== 'over';
}
