import type { Level } from '../vocabulary/levels.ts';
import type { Fault } from '../vocabulary/result.ts';
import type { Offer, Slip } from '../vocabulary/talk.ts';
import type { Reason } from './reasons.ts';
import type { Account } from './terms.ts';

/** How a seat is inclined, each 0-100 with 50 for neither. Authored with the nations' profiles. */
export interface Temperament {
  /** Takes risks, likes to be seen, minds tension less. */
  readonly boldness: number;
  /** Stands by its friends and repays kindness. */
  readonly loyalty: number;
  /** Remembers and repays injuries. */
  readonly grudge: number;
  /** Saves its capital. */
  readonly thrift: number;
  /** Announces what it means to do, and keeps its Word. */
  readonly candour: number;
}

/** Who decides for a seat: how well, and with what temper. */
export interface Player {
  readonly level: Level;
  readonly temperament: Temperament;
}

/** An offer or request that was turned down, and why. */
export interface Refused {
  readonly offer: Offer;
  readonly account: Account;
}

/** One decision: the slip to hand in, and why. */
export interface Decision {
  readonly slip: Slip;
  /** Why, in one sentence to be worded: about the part of the slip that weighed most, in Commit about the weightiest deed. */
  readonly reason: Reason;
  /** Every part of the slip with all its terms, the weightiest first: what the reason was read off. */
  readonly explain: () => readonly Account[];
  /** What others put to it and it turned down, each with everything that was weighed. */
  readonly refusals: () => readonly Refused[];
  /** Set only when the slip first thought of was refused and a safe one stands in: a mistake in this module. */
  readonly fault: Fault | null;
}

/** What is assumed of somebody whose temper one doesn't know. */
export const EVEN_TEMPER: Temperament = { boldness: 50, loyalty: 50, grudge: 50, thrift: 50, candour: 50 };
