import { type TurnLog, UNDISCLOSED } from '../game/log.ts';
import { nationalSlot, SLOT_COUNT, trustSlot } from '../vocabulary/measures.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';

/** One deed of another nation that was felt here. */
export interface FeltDeed {
  readonly turn: number;
  readonly by: Nation;
  readonly deed: string;
  /** Points, negative for harm. */
  readonly amount: number;
}

/** What one nation has come to mean to this seat by its recent deeds. */
export interface Feeling {
  /** Points, -30 to 30: what its deeds of late did to this seat, the older ones counted less. */
  readonly points: number;
  /** The deed that weighs most on the side of the sum. */
  readonly deed: FeltDeed | null;
}

const MOST = 30;
/** Per cent of a deed that is still felt, by how many turns ago it was, from 1. */
const FADING = [0, 100, 75, 50, 25];

/** How much a point in a slot is felt: trust that the other forfeited or earned, and what was done to one's own. */
const WEIGHTS: ByNation<Int8Array> = byNation((seat) => {
  const weights = new Int8Array(SLOT_COUNT);
  for (const other of NATIONS) if (other !== seat) weights[trustSlot(seat, other)] = 1;
  for (const measure of ['prosperity', 'science', 'prestige'] as const)
    weights[nationalSlot(measure, seat)] = 1;
  weights[nationalSlot('young', seat)] = 2;
  weights[nationalSlot('old', seat)] = 1;
  return weights;
});

/** What the others did to a seat in one turn: by nation, all in all, and the kindest and the worst deed. */
interface Felt {
  readonly points: Int16Array;
  readonly kindest: readonly (FeltDeed | undefined)[];
  readonly worst: readonly (FeltDeed | undefined)[];
}

const remembered = new WeakMap<TurnLog, Map<Nation, Felt>>();

/** Reads a finished turn off its ledger; each is read once. */
function feltIn(log: TurnLog, seat: Nation): Felt {
  const known = remembered.get(log)?.get(seat);
  if (known) return known;
  const weights = WEIGHTS[seat];
  const sums = new Map<number, { by: Nation; amount: number }>();
  for (const { slot, delta, by, deed, effect } of log.ledger) {
    const weight = weights[slot] as number;
    if (weight === 0 || by === null || by === seat || deed < 0 || effect === UNDISCLOSED) continue;
    const sum = sums.get(deed);
    if (sum) sum.amount += weight * delta;
    else sums.set(deed, { by, amount: weight * delta });
  }
  const points = new Int16Array(NATIONS.length);
  const kindest: (FeltDeed | undefined)[] = [];
  const worst: (FeltDeed | undefined)[] = [];
  for (const [deed, { by, amount }] of sums) {
    const happened = log.occurrences[deed];
    if (!happened || amount === 0) continue;
    const at = NATIONS.indexOf(by);
    points[at] = (points[at] as number) + amount;
    const most = amount > 0 ? kindest : worst;
    if (Math.abs(amount) > Math.abs(most[at]?.amount ?? 0)) {
      most[at] = { turn: log.turn, by, deed: happened.deed, amount };
    }
  }
  const felt = { points, kindest, worst };
  const bySeat = remembered.get(log) ?? new Map<Nation, Felt>();
  bySeat.set(seat, felt);
  remembered.set(log, bySeat);
  return felt;
}

const INDIFFERENT: Feeling = { points: 0, deed: null };

/** How a seat feels about everybody else, from the last turns as it saw them; `turns` ends with the running one. */
export function feelingsOf(turns: readonly TurnLog[], seat: Nation): ByNation<Feeling> {
  const recent: Felt[] = [];
  for (let age = 1; age < Math.min(FADING.length, turns.length); age += 1) {
    recent.push(feltIn(turns[turns.length - 1 - age] as TurnLog, seat));
  }
  return byNation((_, at) => {
    let sum = 0;
    recent.forEach(({ points }, ago) => {
      sum += (points[at] as number) * (FADING[ago + 1] as number);
    });
    const points = Math.max(-MOST, Math.min(MOST, Math.trunc(sum / 100)));
    if (points === 0) return INDIFFERENT;
    let deed: FeltDeed | null = null;
    for (const { kindest, worst } of recent) {
      const felt = points > 0 ? kindest[at] : worst[at];
      if (felt && Math.abs(felt.amount) > Math.abs(deed?.amount ?? 0)) deed = felt;
    }
    return { points, deed };
  });
}

/** Nobody has done anything to anybody yet. */
export const NO_FEELINGS: ByNation<Feeling> = byNation(() => INDIFFERENT);
