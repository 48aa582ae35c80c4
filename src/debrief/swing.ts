import { attribute } from '../debate/attribution.ts';
import { perMille } from '../debate/flow.ts';
import { type Ballot, ballotsBy, basesAt, type Electorate, isAdoptedBy, isFor } from '../debate/hearing.ts';
import { pivotOf, turnsAlone } from '../debate/pivot.ts';
import type { Debated } from '../game/log.ts';
import type { Resolution } from '../scenario/scenario.ts';

/** The argument that swung a ballot: the one that did most for how it fell. */
export interface Swing {
  readonly ballot: Ballot;
  /** The argument's place on the flow. */
  readonly place: number;
  /** Thousandths of strength that it moved, towards how the ballot fell. */
  readonly share: number;
  /** Whether the result would have been the other without it. */
  readonly decides: boolean;
  /** Whether the result would have been the other had this one ballot alone fallen the other way. */
  readonly isAlone: boolean;
  /** Whether all orders of the arguments were counted; otherwise the share is a sample's. */
  readonly exact: boolean;
}

/** The argument that swung the last ballot that adoption took, or would have taken; null where nothing moved it the way it fell. */
export function swingIn(
  decided: Debated,
  resolution: Resolution,
  electorate: Pick<Electorate, 'opening' | 'fold'>,
): Swing | null {
  const ballot = pivotOf(resolution, decided.ballots);
  return ballot ? swingOn(ballot, decided, resolution, electorate) : null;
}

/** The argument that swung one of a debate's ballots; null where nothing was said that moved it the way it fell. */
export function swingOn(
  ballot: Ballot,
  decided: Debated,
  resolution: Resolution,
  { opening, fold }: Pick<Electorate, 'opening' | 'fold'>,
): Swing | null {
  const { ballots, bases, flow, leans, questioned } = decided;
  const heard = basesAt(bases, ballots.indexOf(ballot), flow.length, questioned);
  const { shares, exact } = attribute(flow, heard, opening, fold, decided.speech);
  const sign = isFor(ballot) ? 1 : -1;
  let place = -1;
  shares.forEach((share, at) => {
    if (sign * share > 0 && (place < 0 || sign * share > sign * (shares[place] as number))) place = at;
  });
  if (place < 0) return null;
  const electorate = { audiences: ballots.map(({ audience }) => audience), leans, opening, fold };
  const isPresent = flow.map((_, at) => (at === place ? 0 : 1));
  const without = ballotsBy(electorate, bases, flow, questioned, isPresent);
  return {
    ballot,
    place,
    share: Math.abs(perMille(shares[place] as number)),
    decides: isAdoptedBy(resolution, without) !== decided.isAdopted,
    isAlone: turnsAlone(resolution, ballots, ballot),
    exact,
  };
}
