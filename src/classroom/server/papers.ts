import type { Reply } from '../../protocol/replies.ts';
import { wireView } from '../../protocol/wireView.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import type { LiveRoom } from '../liveRoom.ts';

/** What each seat of a room may see by now. Slips need only the present: the turns before stay here. */
export function papersOf({ id, state }: LiveRoom): Extract<Reply, { kind: 'papers' }> {
  const { beat, table } = state;
  const views = NATIONS.map((seat) => {
    const view = table.view(seat);
    return wireView(view, view.turns.length);
  });
  return { kind: 'papers', room: id, beat, views };
}
