import type { Ballot, BaseTables } from '../debate/hearing.ts';
import type { Lean } from '../debate/lean.ts';
import type { Change } from '../rules/change.ts';
import type { Occurrence } from '../rules/occurrence.ts';
import type { OpenDebate } from '../rules/position.ts';
import type { Semantics } from '../vocabulary/debate.ts';
import { meaningOf, VISIBILITY } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Bid, Offer, Stake } from '../vocabulary/talk.ts';

/** The stretches of a turn in which numbers move, in order. */
export const BEATS = ['brief', 'talk', 'reveal', 'debate', 'year'] as const;
export type Beat = (typeof BEATS)[number];

/** What was put on the table in Talk, and whether its receiver took it. */
export interface Talked {
  readonly offer: Offer;
  readonly taken: boolean;
}

/** A debate that has been decided: all that was said, and every ballot. */
export interface Debated extends OpenDebate {
  readonly semantics: Semantics;
  /** By the ballots' places. */
  readonly leans: readonly Lean[];
  readonly ballots: readonly Ballot[];
  readonly isAdopted: boolean;
  /** Of the whole flow, before and after all questions. */
  readonly bases: BaseTables;
}

/** Everything that happened in one turn, in the order in which it happened. */
export interface TurnLog {
  readonly turn: number;
  readonly occurrences: Occurrence[];
  /** Everything that moved, in the order in which it was settled: beat after beat. */
  readonly ledger: Change[];
  /** Where each beat's lines end in the ledger: the place after the last; absent for a beat without lines. */
  readonly ends: Partial<Record<Beat, number>>;
  /** Every offer of the turn's Talk in the order in which they lay on the table; filled when all have answered. */
  readonly talk: Talked[];
  /** What each seat committed, by code; filled at the Reveal. */
  readonly choices: Partial<Record<Nation, readonly string[]>>;
  readonly words: Partial<Record<Nation, string | null>>;
  readonly stakes: Partial<Record<Nation, Stake>>;
  /** Every bid for the floor; open to all once the Reveal is over. */
  readonly bids: Partial<Record<Nation, Bid>>;
  /** The debate that was decided in this turn; null where there was none, or it isn't over. */
  debate: Debated | null;
  /** The position's hash at the end of the turn; empty while it runs. */
  hash: string;
}

export function emptyTurnLog(turn: number): TurnLog {
  return {
    turn,
    occurrences: [],
    ledger: [],
    ends: {},
    talk: [],
    choices: {},
    words: {},
    stakes: {},
    bids: {},
    debate: null,
    hash: '',
  };
}

/** The beat in which a line of the ledger was settled, by the line's place. */
export function beatOf({ ends }: TurnLog, place: number): Beat {
  return BEATS.find((beat) => place < (ends[beat] ?? 0)) ?? 'year';
}

function maySeeChange(change: Change, seat: Nation | null): boolean {
  const meaning = meaningOf(change.slot);
  return VISIBILITY[meaning.measure] === 'all' || ('of' in meaning && meaning.of === seat);
}

/** A turn's log as one seat may see it; `null` sees only what all may see. Places of deeds are kept. */
export function turnLogFor(log: TurnLog, seat: Nation | null): TurnLog {
  const ledger: Change[] = [];
  const ends: TurnLog['ends'] = {};
  log.ledger.forEach((change, place) => {
    if (!maySeeChange(change, seat)) return;
    ledger.push(isSecretCause(log, change, seat) ? { ...change, effect: UNDISCLOSED } : change);
    ends[beatOf(log, place)] = ledger.length;
  });
  return {
    ...log,
    occurrences: log.occurrences.map((happened) =>
      happened.secretOf === null || happened.secretOf === seat
        ? happened
        : { ...happened, deed: 'counselled', by: null, about: null },
    ),
    ledger,
    ends,
  };
}

/** Stands for a cause that only another seat may know: its cabinet's answer. A public number moves in public. */
export const UNDISCLOSED = 'undisclosed';

function isSecretCause(log: TurnLog, entry: Change, seat: Nation | null): boolean {
  const cause = log.occurrences[entry.deed];
  if (cause !== undefined) return cause.secretOf !== null && cause.secretOf !== seat;
  // The later half of a cabinet's answer hangs on no deed of this turn, and is as secret as the first.
  return entry.effect.startsWith('cabinet.') && entry.by !== seat;
}
