import type { ToldMeasure, ToldShift } from '../vocabulary/facilitator.ts';
import { NATIONAL_MEASURES } from '../vocabulary/measures.ts';
import { isNation } from '../vocabulary/nations.ts';
import type { Fault } from '../vocabulary/result.ts';

/** The most points that a headline of the facilitator's own moves a measure, up or down: less than most choices do. */
export const MOST_TOLD: Readonly<Record<ToldMeasure, number>> = {
  tension: 5,
  openness: 5,
  prosperity: 3,
  enthusiasm: 5,
  skepticism: 5,
};
/** Pieces of news that a facilitator tells in one turn, at most. */
export const TOLD_A_TURN = 3;
/** Letters of a headline of the facilitator's own. */
export const LEAST_HEADLINE = 5;
export const MOST_HEADLINE = 140;
/** The furthest that a room may be let rate an argument from what the evidence says, in thousandths. */
export const MOST_WITHIN = 300;
/** How often in one turn it can be said how far the room may rate: enough to think better of it, and not without end. */
export const LIMITS_A_TURN = 12;
/** Ratings in one debate, corrections included: three for each argument that it can hold. */
export const RATINGS_A_DEBATE = 36;

/** Whether a measure is each nation's own; the others are the world's. */
export function isNational(measure: ToldMeasure): boolean {
  return (NATIONAL_MEASURES as readonly string[]).includes(measure);
}

/** What is wrong with what a headline is to move, or null. Faults: `toldMeasure`, `toldWhose`, `toldAmount`. */
export function toldShiftFault({ measure, of, amount }: ToldShift): Fault | null {
  if (!Object.hasOwn(MOST_TOLD, measure)) return { code: 'toldMeasure', path: 'shift.measure' };
  const isWhose = isNational(measure) ? of === 'everyone' || isNation(of) : of === null;
  if (!isWhose) return { code: 'toldWhose', path: 'shift.of' };
  const most = MOST_TOLD[measure];
  if (!Number.isInteger(amount) || amount === 0 || Math.abs(amount) > most)
    return { code: 'toldAmount', path: 'shift.amount', params: { most } };
  return null;
}

/** What is wrong with a headline, or null: one line of printable letters. Faults: `headlineLength`, `headlineLetters`. */
export function headlineFault(text: string): Fault | null {
  if (text.length < LEAST_HEADLINE || text.length > MOST_HEADLINE)
    return { code: 'headlineLength', path: 'text', params: { least: LEAST_HEADLINE, most: MOST_HEADLINE } };
  // Control characters, line breaks and halves of characters can be neither shown nor written down.
  const isPlain =
    text === text.trim() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(text) && /\p{L}/u.test(text);
  return isPlain ? null : { code: 'headlineLetters', path: 'text' };
}
