import * as v from 'valibot';
import { LONGEST_TIMER } from '../../protocol/limits.ts';
import { nation, whole } from '../../protocol/words.ts';
import { slipShape } from '../../record/slipShape.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Slip } from '../../vocabulary/talk.ts';

/** What happens to a room for its lesson's sake: its end, and delegations that write on paper. */
export type LessonEvent =
  | { readonly kind: 'paperSet'; readonly seats: readonly Nation[] }
  /** A slip on paper, handed in by the facilitator for a seat. */
  | { readonly kind: 'keyedIn'; readonly seat: Nation; readonly slip: Slip }
  | { readonly kind: 'lastTurnSet'; readonly turn: number | null }
  | { readonly kind: 'paced'; readonly percent: number }
  /** Milliseconds from then until the lesson ends. */
  | { readonly kind: 'bellSet'; readonly left: number | null };

export const lessonEventShapes = [
  v.strictObject({ kind: v.literal('paperSet'), seats: v.array(nation) }),
  v.strictObject({ kind: v.literal('keyedIn'), seat: nation, slip: slipShape }),
  v.strictObject({ kind: v.literal('lastTurnSet'), turn: v.nullable(whole) }),
  v.strictObject({ kind: v.literal('paced'), percent: v.pipe(whole, v.maxValue(100)) }),
  v.strictObject({
    kind: v.literal('bellSet'),
    left: v.nullable(v.pipe(whole, v.maxValue(LONGEST_TIMER))),
  }),
] as const;
