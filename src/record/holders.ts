import type { Occupant } from '../vocabulary/levels.ts';
import { type ByNation, byNation, type Nation } from '../vocabulary/nations.ts';

/** A seat handed to somebody else in the course of a game. */
export interface Handover {
  /** The place of the first entry that the new holder may decide: as many entries as there were by then. */
  readonly from: number;
  readonly seat: Nation;
  readonly to: Occupant;
}

/** No honest game has more hand-overs. */
export const MOST_HANDOVERS = 1000;

/** The place of the first hand-over that is out of order or past the last entry; -1 where there is none. */
export function misplacedHandover(handovers: readonly Handover[], entries: number): number {
  return handovers.findIndex(({ from }, place) => from > entries || from < (handovers[place - 1]?.from ?? 0));
}

/** Who held which seat from when on. */
export interface Holders {
  /** As the game began. */
  readonly seats: ByNation<Occupant>;
  /** In the order in which they happened. */
  readonly handovers: readonly Handover[];
}

/** Who holds a seat when the entry at a place is made; without a place, when the last one is. */
export function holderOf({ seats, handovers }: Holders, seat: Nation, place = Infinity): Occupant {
  return handovers.findLast((one) => one.seat === seat && one.from <= place)?.to ?? seats[seat];
}

export function holdersNow(holders: Holders): ByNation<Occupant> {
  return byNation((seat) => holderOf(holders, seat));
}

/** Hands a seat over. Of several in one beat the last counts, and none where it leaves the seat with whom it was. */
export function handOver({ seats, handovers }: Holders, handover: Handover): Holders {
  const { from, seat, to } = handover;
  const rest = handovers.filter((one) => one.seat !== seat || one.from !== from);
  const before = holderOf({ seats, handovers: rest }, seat);
  return { seats, handovers: isSame(before, to) ? rest : [...rest, handover] };
}

function isSame(one: Occupant, other: Occupant): boolean {
  if (one.kind === 'person') return other.kind === 'person' && one.name === other.name;
  return other.kind === 'opponent' && one.level === other.level;
}
