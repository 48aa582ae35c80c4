import type { Comparison, Difference } from '../../debrief/comparison.ts';

/** What a seat committed in both of two games, and not alike. */
export interface Decided extends Difference {
  readonly choices: { readonly one: readonly string[]; readonly other: readonly string[] };
}

/** A turn in which seats decided otherwise. */
export interface DifferentYear {
  readonly turn: number;
  /** At least one, in the order of the nations. */
  readonly decided: readonly Decided[];
}

/**
 * Where two games were decided otherwise, turn by turn. Only turns that both have revealed count; of one that still runs in
 * either nothing is told.
 */
export function differentYears({ differences }: Comparison): readonly DifferentYear[] {
  const decided = differences.filter(isDecided);
  const turns = [...new Set(decided.map(({ turn }) => turn))];
  return turns.map((turn) => ({ turn, decided: decided.filter((one) => one.turn === turn) }));
}

function isDecided(difference: Difference): difference is Decided {
  const { one, other } = difference.choices;
  return one !== null && other !== null;
}
