import * as v from 'valibot';
import { slipShape } from '../../record/slipShape.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Slip } from '../../vocabulary/talk.ts';
import { nation, whole } from '../words.ts';

/** One delegation's slip, read from paper. */
export interface KeyedSlip {
  readonly seat: Nation;
  readonly slip: Slip;
}

/** What the facilitator does for delegations that write on paper. */
export type PaperCommand =
  /** Which seats write on paper: they are played by persons, with or without a device. */
  | { readonly kind: 'paper'; readonly seats: readonly Nation[] }
  /** Hands in for seats what stands on their slips, all of it or nothing. `beat` is the beat they were written for. */
  | { readonly kind: 'keyIn'; readonly beat: number; readonly slips: readonly KeyedSlip[] };

/** Each seat at most once. */
const distinct = <T>(seatOf: (one: T) => Nation) =>
  v.check<T[], string>((all) => new Set(all.map(seatOf)).size === all.length, 'a seat twice');

export const paperShapes = [
  v.strictObject({
    kind: v.literal('paper'),
    seats: v.pipe(
      v.array(nation),
      distinct((seat) => seat),
    ),
  }),
  v.strictObject({
    kind: v.literal('keyIn'),
    beat: whole,
    slips: v.pipe(
      v.array(v.strictObject({ seat: nation, slip: slipShape })),
      v.minLength(1),
      distinct(({ seat }) => seat),
    ),
  }),
] as const;
