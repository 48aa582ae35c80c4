import type { Argument } from '../vocabulary/debate.ts';
import type { Fold } from './semantics.ts';

/** What a flow is made of, as far as strengths go. */
export type FlowLink = Pick<Argument, 'claim' | 'under' | 'relation'>;

/**
 * Places of a flow in the order in which siblings are folded: by the ids of their claims. Sums and products of doubles
 * depend on their order by a hair; so it makes none whether an argument or its sibling was placed first.
 */
export function foldOrder(flow: readonly Pick<FlowLink, 'claim'>[]): readonly number[] {
  const order: number[] = [];
  for (const link of flow) placeInOrder(order, flow, link.claim);
  return order;
}

/** Puts the next place of a flow, which holds this claim, where it belongs in the order of those before it. */
export function placeInOrder(order: number[], flow: readonly Pick<FlowLink, 'claim'>[], claim: string): void {
  const place = order.length;
  let at = place;
  while (at > 0 && (flow[order[at - 1] as number] as FlowLink).claim > claim) at -= 1;
  order.splice(at, 0, place);
}

/**
 * Works out the strength of every argument of a flow and of the resolution itself. The flow is a tree, each argument
 * under an earlier one, so the last is settled first; siblings are folded in the order of their claims' ids.
 * @param bases base scores by place, 0 to 1
 * @param opening the resolution's own base score, 0 to 1
 * @param strengths receives each argument's strength by place
 * @param isPresent leaves out the arguments for which it is 0, and with them whatever hangs on them
 * @param order what `foldOrder` gives for this flow, for whoever weighs it often
 * @returns the strength of the resolution, 0 to 1
 */
export function weighFlow(
  flow: readonly FlowLink[],
  bases: ArrayLike<number>,
  opening: number,
  fold: Fold,
  strengths: Float64Array,
  isPresent?: ArrayLike<number>,
  order: readonly number[] = foldOrder(flow),
): number {
  for (let place = flow.length - 1; place >= 0; place -= 1) {
    strengths[place] = settled(flow, place, bases[place] as number, fold, strengths, isPresent, order);
  }
  return settled(flow, -1, opening, fold, strengths, isPresent, order);
}

function settled(
  flow: readonly FlowLink[],
  place: number,
  base: number,
  fold: Fold,
  strengths: Float64Array,
  isPresent: ArrayLike<number> | undefined,
  order: readonly number[],
): number {
  let attacks = fold.empty;
  let supports = fold.empty;
  for (const below of order) {
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
