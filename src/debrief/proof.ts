import type { TurnLog } from '../game/log.ts';
import type { Nation } from '../vocabulary/nations.ts';

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

/** Where a turn's log tells of a choice that a seat committed: its deeds in order, or that it came to nothing. */
export function proofsOfChoice(log: TurnLog, seat: Nation, choice: string): readonly Proof[] {
  return log.occurrences.flatMap(({ deed, by, about, country }, place) => {
    const isIt = country ? choice === `court:${country}` : about === choice && !OF_WORDS.has(deed);
    return by === seat && isIt ? [proofOf(log, place)] : [];
  });
}

/** Deeds that speak of a choice which was announced or promised, done or not. */
const OF_WORDS: ReadonlySet<string> = new Set([
  ...['wordKept', 'wordBroken', 'backerBetrayed'],
  ...['pledgeMade', 'pledgeKept', 'pledgeBroken', 'pledgeLapsed', 'pledgeVoided'],
]);
