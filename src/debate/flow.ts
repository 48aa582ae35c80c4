import type { Argument } from '../vocabulary/debate.ts';
import type { Fold } from './semantics.ts';

/** What a flow is made of, as far as strengths go. */
export type FlowLink = Pick<Argument, 'under' | 'relation'>;

/**
 * Works out the strength of every argument of a flow and of the resolution itself. The flow is a tree, each argument
 * under an earlier one, so the last is settled first; siblings are folded in the order of their places.
 * @param bases base scores by place, 0 to 1
 * @param opening the resolution's own base score, 0 to 1
 * @param strengths receives each argument's strength by place
 * @param isPresent leaves out the arguments for which it is 0, and with them whatever hangs on them
 * @returns the strength of the resolution, 0 to 1
 */
export function weighFlow(
  flow: readonly FlowLink[],
  bases: ArrayLike<number>,
  opening: number,
  fold: Fold,
  strengths: Float64Array,
  isPresent?: ArrayLike<number>,
): number {
  for (let place = flow.length - 1; place >= 0; place -= 1) {
    strengths[place] = settled(flow, place, bases[place] as number, fold, strengths, isPresent);
  }
  return settled(flow, -1, opening, fold, strengths, isPresent);
}

function settled(
  flow: readonly FlowLink[],
  place: number,
  base: number,
  fold: Fold,
  strengths: Float64Array,
  isPresent: ArrayLike<number> | undefined,
): number {
  let attacks = fold.empty;
  let supports = fold.empty;
  for (let below = place + 1; below < flow.length; below += 1) {
    const link = flow[below] as FlowLink;
    if (link.under !== place || (isPresent && isPresent[below] === 0)) continue;
    if (link.relation === 'attack') attacks = fold.add(attacks, strengths[below] as number);
    else supports = fold.add(supports, strengths[below] as number);
  }
  return fold.settle(base, attacks, supports);
}

/** A strength as it enters the game: a whole number of thousandths. */
export function perMille(strength: number): number {
  return Math.round(strength * 1000);
}
