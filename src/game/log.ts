import type { Ballot, BaseTables } from '../debate/hearing.ts';
import type { Lean } from '../debate/lean.ts';
import { type Change, Line } from '../rules/change.ts';
import type { Occurrence } from '../rules/occurrence.ts';
import type { OpenDebate } from '../rules/position.ts';
import type { Semantics } from '../vocabulary/debate.ts';
import { meaningOf, SLOT_COUNT, VISIBILITY } from '../vocabulary/measures.ts';
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
  /** Where each beat's deeds end among the occurrences: the place after the last; absent for a beat that has not closed. */
  readonly deedEnds: Partial<Record<Beat, number>>;
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
  /** The debate that the game's early end broke off in this turn; absent where it broke off none. */
  brokenOff?: OpenDebate;
  /** The position's hash at the end of the turn; empty while it runs. */
  hash: string;
}

/** Turns that are over, in their order. */
export function closedTurns<Log extends Pick<TurnLog, 'hash'>>(turns: readonly Log[]): readonly Log[] {
  return turns.filter(({ hash }) => hash !== '');
}

export function emptyTurnLog(turn: number): TurnLog {
  return {
    turn,
    occurrences: [],
    ledger: [],
    ends: {},
    deedEnds: {},
    talk: [],
    choices: {},
    words: {},
    stakes: {},
    bids: {},
    debate: null,
    hash: '',
  };
}

/** A log that shares nothing with the original that a running turn still changes. */
export function copyLog(log: TurnLog): TurnLog {
  return {
    ...log,
    occurrences: [...log.occurrences],
    ledger: [...log.ledger],
    ends: { ...log.ends },
    deedEnds: { ...log.deedEnds },
    talk: [...log.talk],
    choices: { ...log.choices },
    words: { ...log.words },
    stakes: { ...log.stakes },
    bids: { ...log.bids },
  };
}

/** Whether the seats have committed in a turn: not before its Reveal, and not in the years of aftermath. */
export function isCommitted({ choices }: TurnLog): boolean {
  return Object.keys(choices).length > 0;
}

/** Whether it is one of the two years of aftermath, which have no beat but their end. */
export function isQuiet({ deedEnds, hash }: TurnLog): boolean {
  return hash !== '' && deedEnds.brief === undefined;
}

/** The beat in which a line of the ledger was settled, by the line's place. */
export function beatOf({ ends }: TurnLog, place: number): Beat {
  return BEATS.find((beat) => place < (ends[beat] ?? 0)) ?? 'year';
}

/** Whose number stands in a slot: null where everybody may see it, undefined where nobody owns what is hidden. */
const OWNERS: readonly (Nation | null | undefined)[] = Array.from({ length: SLOT_COUNT }, (_, slot) => {
  const meaning = meaningOf(slot);
  if (VISIBILITY[meaning.measure] === 'all') return null;
  return 'of' in meaning ? meaning.of : undefined;
});

/** A turn's log as one seat may see it; `null` sees only what all may see. Places of deeds are kept. */
export function turnLogFor(log: TurnLog, seat: Nation | null): TurnLog {
  // Which deeds are others' secrets, asked once: many lines hang on each.
  const hidden = log.occurrences.map(({ secretOf }) => secretOf !== null && secretOf !== seat);
  const ledger: Change[] = [];
  const ends: TurnLog['ends'] = {};
  let place = 0;
  for (const beat of BEATS) {
    const end = beat === 'year' ? log.ledger.length : (log.ends[beat] ?? 0);
    const before = ledger.length;
    for (; place < end; place += 1) {
      const change = log.ledger[place] as Change;
      const owner = OWNERS[change.slot];
      if (owner !== null && owner !== seat) continue;
      const { deed, slot, delta, by } = change;
      const isSecret = deed < 0 ? isSecretLater(change, seat) : hidden[deed];
      ledger.push(isSecret ? new Line(slot, delta, UNDISCLOSED, by, deed) : change);
    }
    if (ledger.length > before) ends[beat] = ledger.length;
  }
  return { ...log, occurrences: occurrencesFor(log, hidden), ledger, ends };
}

function occurrencesFor({ occurrences }: TurnLog, hidden: readonly boolean[]): Occurrence[] {
  return occurrences.map((happened, place) =>
    hidden[place] ? { ...happened, deed: 'counselled', by: null, about: null } : happened,
  );
}

/** Stands for a cause that only another seat may know: its cabinet's answer. A public number moves in public. */
export const UNDISCLOSED = 'undisclosed';

/** Whether a line that hangs on no deed of this turn is the later half of another's cabinet's answer: as secret as the first. */
function isSecretLater({ effect, by }: Change, seat: Nation | null): boolean {
  return by !== seat && effect.startsWith('cabinet.');
}
