import type { Resolution } from '../scenario/scenario.ts';
import { type Ballot, deciding, isDeciding, isFor, neededOf } from './hearing.ts';

/** The ballot that carried a resolution, or that would have had to turn first: the last of those that adoption takes. */
export function pivotOf(resolution: Resolution, ballots: readonly Ballot[]): Ballot | undefined {
  const counted = deciding(resolution, ballots);
  return [...counted].sort((a, b) => b.margin - a.margin)[neededOf(resolution, counted.length) - 1];
}

/** Whether one ballot alone, fallen the other way, would have turned the result. */
export function turnsAlone(resolution: Resolution, ballots: readonly Ballot[], one: Ballot): boolean {
  const counted = deciding(resolution, ballots);
  if (!counted.includes(one)) return false;
  const short = neededOf(resolution, counted.length) - counted.filter(isFor).length;
  return short === (isFor(one) ? 0 : 1);
}

/**
 * The order in which ballots are opened: advice first, then those that count, the clearest first. Where the result hangs
 * on one ballot, that one comes last, so that it is open until then.
 */
export function openingOrder(resolution: Resolution, ballots: readonly Ballot[]): readonly Ballot[] {
  const pivot = pivotOf(resolution, ballots);
  const held = pivot && turnsAlone(resolution, ballots, pivot) ? pivot : null;
  const rank = (ballot: Ballot): number =>
    ballot === held ? 2 : isDeciding(resolution, ballot.audience) ? 1 : 0;
  return [...ballots].sort((a, b) => rank(a) - rank(b) || Math.abs(b.margin) - Math.abs(a.margin));
}
