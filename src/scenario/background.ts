import type { Nation } from '../vocabulary/nations.ts';

/** How an opponent in a seat is inclined, each 0-100; fifty is neither. */
export interface Temperament {
  /** Takes risks, breaks new ground. */
  readonly boldness: number;
  /** Stands by its own framework and friends. */
  readonly loyalty: number;
  /** Remembers and repays injuries. */
  readonly grudge: number;
  /** Saves its capital. */
  readonly thrift: number;
  /** Announces what it really means to do, and keeps its Word. */
  readonly candour: number;
}

/** Who a seat is, as a player reads it before sitting down. */
export interface Profile {
  readonly nation: Nation;
  readonly name: string;
  readonly adjective: string;
  /** The capital city, by which headlines call the government. */
  readonly capital: string;
  readonly stance: string;
  readonly interests: readonly [string, string, string];
  readonly constraints: readonly [string, string, string];
  /** The best case for its course, as its own friends would make it. */
  readonly bestArgument: string;
  /** 1 gentle, 2 middling, 3 demanding. */
  readonly difficulty: 1 | 2 | 3;
  /** How to play it, at most 20 words. */
  readonly tip: string;
  readonly temperament: Temperament;
  readonly temperamentReason: string;
}

/** A term that a player can look up, and what is on record about it. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** Plain words, at most 45. */
  readonly explanation: string;
  readonly fact?: {
    readonly text: string;
    /** ISO date, or year and month; null where the source states a lasting fact. */
    readonly date: string | null;
    /** A numbered source, `[28]`. */
    readonly source: string;
  };
}

/** Where a statement of the record comes from. */
export interface Source {
  readonly publisher: string;
  /** Without its scheme; null where none was kept. */
  readonly address: string | null;
  /** Whether it gives a date and little else, or only repeats another: where it is cited, this is said. */
  readonly isWeak?: true;
}
