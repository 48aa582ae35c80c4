import { Chance } from '../rules/chance.ts';
import { type FlowLink, foldOrder, weighFlow } from './flow.ts';
import type { Fold } from './semantics.ts';

/** Up to this many arguments every order in which they could have been placed is counted. */
export const EXACT_UP_TO = 12;
/** Orders drawn where there are too many to count. */
const SAMPLES = 400;

/** How much each argument moved the resolution's strength. */
export interface Attribution {
  /** By place, -1 to 1: above 0 it helped the resolution. All together: final strength less the opening. */
  readonly shares: readonly number[];
  /** Whether all orders were counted; otherwise the shares are a sample's. */
  readonly exact: boolean;
}

/** What the flow would come to with only some of its arguments on it. */
type Worth = (isPresent: Uint8Array) => number;

/**
 * Says which argument swung a debate: each one's mean effect on the resolution's strength over all orders in which the
 * arguments could have come, its Shapley value (Yin, Potyka and Toni, arXiv 2404.14304). An argument whose parent is
 * missing has no effect.
 * @param seed of the sample, where there are more arguments than are counted exactly
 * @param exactUpTo how many are counted exactly at most
 */
export function attribute(
  flow: readonly FlowLink[],
  bases: ArrayLike<number>,
  opening: number,
  fold: Fold,
  seed: number,
  exactUpTo: number = EXACT_UP_TO,
): Attribution {
  const strengths = new Float64Array(flow.length);
  const order = foldOrder(flow);
  const worth: Worth = (isPresent) => weighFlow(flow, bases, opening, fold, strengths, isPresent, order);
  const exact = flow.length <= exactUpTo;
  const shares = exact ? counted(flow.length, worth) : sampled(flow.length, worth, seed);
  return { shares, exact };
}

function counted(size: number, worth: Worth): readonly number[] {
  const isPresent = new Uint8Array(size);
  const worths = new Float64Array(1 << size);
  for (let set = 0; set < worths.length; set += 1) {
    for (let place = 0; place < size; place += 1) isPresent[place] = (set >> place) & 1;
    worths[set] = worth(isPresent);
  }
  const chances = orderChances(size);
  const shares = new Array<number>(size).fill(0);
  for (let set = 0; set < worths.length; set += 1) {
    const chance = chances[countBits(set)] as number;
    for (let place = 0; place < size; place += 1) {
      if ((set >> place) & 1) continue;
      const gain = (worths[set | (1 << place)] as number) - (worths[set] as number);
      shares[place] = (shares[place] as number) + chance * gain;
    }
  }
  return shares;
}

/** The chance that exactly one given set of so many others comes before an argument, by the set's size. */
function orderChances(size: number): readonly number[] {
  const chances: number[] = [];
  // (before)! (size - before - 1)! / size!, from one to the next.
  let chance = 1 / size;
  for (let before = 0; before < size; before += 1) {
    chances.push(chance);
    chance = (chance * (before + 1)) / (size - before - 1);
  }
  return chances;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

function sampled(size: number, worth: Worth, seed: number): readonly number[] {
  const chance = new Chance(seed);
  const order = Array.from({ length: size }, (_, place) => place);
  const sums = new Array<number>(size).fill(0);
  const isPresent = new Uint8Array(size);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    for (let last = size - 1; last > 0; last -= 1) {
      const other = chance.below(last + 1);
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    isPresent.fill(0);
    let before = worth(isPresent);
    for (const place of order) {
      isPresent[place] = 1;
      const after = worth(isPresent);
      sums[place] = (sums[place] as number) + after - before;
      before = after;
    }
  }
  return sums.map((sum) => sum / SAMPLES);
}
