import { loanRecipients } from '../machines/moves.ts';
import { CHOICES, type Choice } from '../vocabulary/choices.ts';
import { nationalSlot, type Programme, type Slot, worldSlot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation, nationIndex } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { nationalOf, type Position } from './position.ts';

/** Kilograms of one place aboard Chang'e-8: 200 kg in all (source 32) shared among four partners at most. */
export const PLACE_KG = 50;
/** Lots that a gift takes: gifts are larger than loans and final. */
export const GIFT_LOTS = 2;
/** Steps in which a programme is complete. */
export const PROGRAMME_STEPS = 10;

/** Something a seat lacks for a choice: what, how much it needs, how much it has. */
export interface Shortage {
  readonly of: 'capital' | 'lots' | 'partnerLots' | 'room' | 'steps' | 'bench';
  readonly need: number;
  readonly have: number;
}

/** What a choice takes of a stock that may run out. */
export interface Take {
  readonly slot: Slot;
  readonly amount: number;
  readonly of: Shortage['of'];
}

const NO_TAKES: readonly Take[] = [];

/** What a choice takes in one seat's hands; null where that hangs on what was agreed. */
function fixedTakes({ kind, target }: Choice, actor: Nation): readonly Take[] | null {
  switch (kind) {
    case 'lend':
      return null;
    case 'give':
      return [{ slot: nationalSlot('lots', actor), amount: GIFT_LOTS, of: 'lots' }];
    case 'exchange':
      return [
        { slot: nationalSlot('lots', actor), amount: 1, of: 'lots' },
        { slot: nationalSlot('lots', target as Nation), amount: 1, of: 'partnerLots' },
      ];
    case 'place':
      return [{ slot: worldSlot('payloadRoom'), amount: PLACE_KG, of: 'room' }];
    case 'fund':
      return [{ slot: worldSlot(target as Programme), amount: 1, of: 'steps' }];
    default:
      return NO_TAKES;
  }
}

/** By the choice's index and the actor's place. */
const FIXED_TAKES = CHOICES.map((choice) => NATIONS.map((actor) => fixedTakes(choice, actor)));

/** The scarce stocks a choice draws on: lots, kilograms aboard Chang'e-8, steps still to be built. */
export function takesOf(choice: Choice, actor: Nation, deals: readonly Deal[]): readonly Take[] {
  const fixed = FIXED_TAKES[choice.index]?.[nationIndex(actor)];
  if (fixed) return fixed;
  return [{ slot: nationalSlot('lots', actor), amount: loanRecipients(deals, actor).length, of: 'lots' }];
}

/** How much of a stock other choices of the same beat already take. */
export type Taken = (slot: Slot) => number;

const NOTHING_TAKEN: Taken = () => 0;

/** What is missing for a choice besides capital, or null. */
export function shortageOf(
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
  taken: Taken = NOTHING_TAKEN,
): Shortage | null {
  for (const { slot, amount, of } of takesOf(choice, actor, deals)) {
    const held = position.numbers[slot] as number;
    if (of === 'steps') {
      const built = held + taken(slot);
      if (built + amount > PROGRAMME_STEPS) return { of, need: PROGRAMME_STEPS, have: built };
      continue;
    }
    const have = held - taken(slot);
    if (amount > have) return { of, need: amount, have };
  }
  if (choice.kind === 'laboratory') {
    const bench = nationalOf(position, 'young', actor);
    if (bench < 1) return { of: 'bench', need: 1, have: bench };
  }
  return null;
}

/**
 * What lies on a nation's bench, for the `study` event.
 * @param arrived lots that have come in since, which can't be studied yet but are not nothing
 */
export function benchOf(
  position: Position,
  nation: Nation,
  arrived = 0,
): 'young' | 'lastYoung' | 'old' | 'lastOld' {
  const young = nationalOf(position, 'young', nation);
  const old = nationalOf(position, 'old', nation);
  const last = young + old + arrived <= 1;
  if (young > 0) return last ? 'lastYoung' : 'young';
  return last ? 'lastOld' : 'old';
}
