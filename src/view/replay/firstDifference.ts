import type { Comparison, Difference } from '../../debrief/comparison.ts';

/** What a seat committed in both of two games, and not alike. */
export interface Decided extends Difference {
  readonly choices: { readonly one: readonly string[]; readonly other: readonly string[] };
}

/**
 * Where two games were first decided otherwise: all that differs in the first such turn. Only turns that both have
 * revealed count; of one that still runs in either nothing is told.
 */
export function firstDifference({ differences }: Comparison): readonly Decided[] {
  const decided = differences.filter(isDecided);
  return decided.filter(({ turn }) => turn === decided[0]?.turn);
}

function isDecided(difference: Difference): difference is Decided {
  const { one, other } = difference.choices;
  return one !== null && other !== null;
}
