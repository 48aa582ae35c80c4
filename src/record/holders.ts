import type { Level, Occupant } from '../vocabulary/levels.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';

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

/** The seats that people hold last. */
export function personsOf(holders: Holders): readonly Nation[] {
  return NATIONS.filter((seat) => holderOf(holders, seat).kind === 'person');
}

/** How well the opponents play who hold seats last. */
export function levelIn(holders: Holders): Level {
  const found = NATIONS.map((seat) => holderOf(holders, seat)).find(({ kind }) => kind === 'opponent');
  return found?.kind === 'opponent' ? found.level : 'practised';
}

/**
 * From an entry on, people sit in these seats and in no other; whatever came after it is forgotten. Whoever is there
 * already stays: a person by their name, an opponent as good as it was.
 * @param level of the opponents who take the seats that people leave
 */
export function seatedFrom(
  holders: Holders,
  from: number,
  persons: readonly Nation[],
  level: Level,
): Holders {
  const { seats, handovers } = holders;
  let after: Holders = { seats, handovers: handovers.filter((one) => one.from < from) };
  for (const seat of NATIONS) {
    const before = holderOf(holders, seat, from);
    const isPerson = persons.includes(seat);
    const other: Occupant = isPerson ? { kind: 'person', name: '' } : { kind: 'opponent', level };
    const to = (before.kind === 'person') === isPerson ? before : other;
    after = handOver(after, { from, seat, to });
  }
  // Past what a record may hold, who sat there before is forgotten rather than the game not kept.
  return after.handovers.length > MOST_HANDOVERS ? { seats: holdersNow(after), handovers: [] } : after;
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
