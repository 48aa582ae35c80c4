import type { TurnLog } from '../game/log.ts';

/** Where a claim about a game is to be looked up in its log: the turn, and the deed or the lines of the ledger. */
export interface Proof {
  readonly turn: number;
  /** Place among the turn's occurrences; -1 where the lines alone bear it out. */
  readonly deed: number;
  /** Places in the turn's ledger; none where the deed moved no number. */
  readonly lines: readonly number[];
}

/** A deed of a turn with the lines of the ledger that hang on it. */
export function proofOf(log: TurnLog, deed: number): Proof {
  const lines = log.ledger.flatMap((change, place) => (change.deed === deed ? [place] : []));
  return { turn: log.turn, deed, lines };
}
