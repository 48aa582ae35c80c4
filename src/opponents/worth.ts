import type { Adoption } from '../debate/lean.ts';
import type { Forecast } from '../game/forecast.ts';
import { yearIn } from '../game/lasting.ts';
import type { Change } from '../rules/change.ts';
import { occurrence } from '../rules/occurrence.ts';
import type { DelayedChange, Position } from '../rules/position.ts';
import { type Reading, readingOf } from '../rules/reading.ts';
import { CEILINGS } from '../vocabulary/measures.ts';
import { gainOfStates } from './interests.ts';
import type { Mind } from './mind.ts';
import type { Tally } from './terms.ts';

/** Stock that is used up by the very use it was kept for is no loss. */
const USED_UP = 'stock.studied';

/** What a change really moves: nothing leaves its scale. */
function moved(numbers: Int32Array, slot: number, delta: number): number {
  const before = numbers[slot] as number;
  const after = Math.min(CEILINGS[slot] as number, Math.max(0, before + delta));
  return after - before;
}

type Movement = Pick<Change, 'slot' | 'delta' | 'effect'>;

/** What changes are worth to a mind, coins left out. */
export function worthOf(mind: Mind, changes: readonly Movement[]): number {
  const { worth, position } = mind;
  let sum = 0;
  for (const { slot, delta, effect } of changes) {
    const each = worth[slot] as number;
    if (each !== 0 && effect !== USED_UP) sum += each * moved(position.numbers, slot, delta);
  }
  return sum;
}

/** The same, taken apart into terms; `percent` of it. */
export function tallyChanges(mind: Mind, changes: readonly Movement[], percent: number, into: Tally): void {
  for (const { slot, delta, effect } of changes) {
    if ((mind.worth[slot] as number) === 0 || effect === USED_UP) continue;
    const points = moved(mind.position.numbers, slot, delta);
    for (const interest of mind.interests) {
      if (interest.slot !== slot) continue;
      into.add(interest.term, (interest.worth * points * percent) / 100, interest.about);
    }
  }
}

/** What the machines' new states do for aims that are read off them. */
function worthOfStates(mind: Mind, states: Position['states'], into?: Tally): number {
  if (mind.stateAims.length === 0 || states === mind.position.states) return 0;
  const after: Position = { ...mind.position, states };
  let sum = 0;
  for (const stateAim of mind.stateAims) {
    const gain = gainOfStates(stateAim, mind.position, after, mind.seat);
    sum += gain;
    into?.add(stateAim.term, gain);
  }
  return sum;
}

/** What a forecast is worth, coins left out: at once, later, and through the states it leaves. */
export function worthOfForecast(mind: Mind, seen: Forecast): number {
  let sum = worthOf(mind, seen.changes) + worthOfStates(mind, seen.states);
  if (seen.later.length > 0) sum += (worthOf(mind, seen.later) * mind.skill.foresight) / 100;
  return sum;
}

export function tallyForecast(mind: Mind, seen: Forecast, into: Tally): void {
  tallyChanges(mind, seen.changes, 100, into);
  tallyChanges(mind, seen.later, mind.skill.foresight, into);
  worthOfStates(mind, seen.states, into);
}

/** What a deed by itself would be worth to a mind, coins left out: at once and later. */
export function worthOfDeed(mind: Mind, about: Parameters<typeof occurrence>): number {
  const now: Change[] = [];
  const later: DelayedChange[] = [];
  mind.engine.effects.of(occurrence(...about), -1, mind.at, now, later);
  return worthOf(mind, now) + (worthOf(mind, later) * mind.skill.foresight) / 100;
}

/** What adoption of a resolution would be worth to a mind: at once, later, and through the norm that it leaves. */
export function worthOfAdoption(mind: Mind, { changes, states }: Adoption): number {
  const seen: Forecast = { changes, later: [], states, done: true };
  const years = mind.skill.years > 0 ? worthOfYears(mind, yearsAfter(mind, seen)()) : 0;
  return Math.trunc(worthOfForecast(mind, seen) + years);
}

/** What a year is like in states that a choice would leave, against one as things are. */
export interface Years {
  readonly without: readonly Change[];
  readonly with: readonly Change[];
  /** How many such years are reckoned with. */
  readonly count: number;
}

export function yearsAfter(mind: Mind, seen: Forecast): () => Years {
  return () => {
    mind.usual ??= yearIn(mind.engine, mind.seat, mind.at);
    const at = readingOf({ ...mind.position, states: seen.states }, mind.engine.scenario.turns);
    return {
      without: mind.usual,
      with: yearIn(mind.engine, mind.seat, at),
      count: Math.min(mind.skill.years, mind.turnsLeft),
    };
  };
}

export function worthOfYears(mind: Mind, { without, with: after, count }: Years): number {
  return (worthOf(mind, after) - worthOf(mind, without)) * count;
}

export function tallyYears(mind: Mind, { without, with: after, count }: Years, into: Tally): void {
  tallyChanges(mind, after, 100 * count, into);
  tallyChanges(mind, without, -100 * count, into);
}

/** What a year in some position is worth to a mind, besides its own choices; `percent` of it. */
export function tallyYearOf(mind: Mind, at: Reading, percent: number, into: Tally): void {
  tallyChanges(mind, yearIn(mind.engine, mind.seat, at), percent, into);
}
