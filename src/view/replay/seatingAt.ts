import { type Holders, holderOf } from '../../record/holders.ts';
import type { Timeline } from '../../record/timeline.ts';
import type { Occupant } from '../../vocabulary/levels.ts';
import { type ByNation, byNation } from '../../vocabulary/nations.ts';

/** Who held the seats at a moment, by its place: who was about to decide; of a beat that is settled, who had decided it. */
export function seatingAt(holders: Holders, timeline: Timeline, place: number): ByNation<Occupant> {
  const { beat } = timeline.moments[place] ?? { beat: 'brief' };
  const next = timeline.gameAt(place).entries.length;
  const entry = beat === 'brief' || beat === 'talk' ? next : next - 1;
  return byNation((seat) => holderOf(holders, seat, entry));
}
