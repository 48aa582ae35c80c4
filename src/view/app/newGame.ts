import type { Swap } from '../../debrief/swapChairs.ts';
import type { Semantics } from '../../vocabulary/debate.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Nation } from '../../vocabulary/nations.ts';

/** Where a game left the recording that it goes on from. */
export interface BranchNote {
  readonly year: number;
  /** What the other game is called. */
  readonly of: string;
  /** The seats that people took as it left; none of a game that is watched. Absent in notes of before there were trees. */
  readonly seats?: readonly Nation[];
  /** Ids of the games that it goes back to, the first one first, the one that it left last. Absent likewise. */
  readonly line?: readonly string[];
  /** The other game as a link's text, to be compared with; absent where it was too long for one. */
  readonly game?: string;
}

/** A game in which somebody sits in another's chair for some turns, against their own recorded choices. */
export interface SwapNote extends Swap {
  /** The save of the game that was swapped, whose ending one can go back to; null where there is none. */
  readonly home: string | null;
  /** What the recording that was left is called, if it has a name of its own, and what it had branched from. */
  readonly called?: string;
  readonly branch?: BranchNote;
}

/** What a new game needs to know. */
export interface NewGame {
  readonly scenario: string;
  /** Seats of persons; none to watch nine opponents play. */
  readonly persons: readonly Nation[];
  readonly level: Level;
  readonly seed: number;
  /** `film`: the capsule falls, then a seat is chosen; `guide`: the first year is explained; `none`: straight in. */
  readonly prologue: 'film' | 'guide' | 'none';
  /** How debates are decided; DF-QuAD where nothing is said. */
  readonly semantics?: Semantics;
  /** Only of a game that was taken over from a recording. */
  readonly branch?: BranchNote;
  /** Only of swapped chairs. The recording that is met is the one that was left. */
  readonly swap?: SwapNote;
}

/** A seed nobody chose: for a game that should tell a new story. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

/** Where a person with no favourite may start: the samples' keeper, a small programme, and one between the camps. */
export const SUGGESTED_SEATS: readonly Nation[] = ['CHN', 'PAK', 'FRA'];

/** The prologue's own seed: in its first year somebody usually breaks their Word; the guide says what happened. */
export const PROLOGUE_SEED = 3;
