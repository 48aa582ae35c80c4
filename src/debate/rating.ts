import type { OpenDebate } from '../rules/position.ts';

/** A room's rating of one argument as a base score of its own (after Rago and Toni's QuAD-V, PRIMA 2017). */
export interface RoomRating {
  /** In thousandths. */
  readonly base: number;
  /** How far from what the evidence says it may lead, in thousandths. */
  readonly within: number;
}

/** The room's rating of a claim; null where it rated none. */
export function ratingOf({ room }: Pick<OpenDebate, 'room'>, claim: string): RoomRating | null {
  const rating = room?.ratings.find((one) => one.claim === claim);
  return room && rating ? { base: rating.base, within: room.within } : null;
}

/** A base score as the room rated it, no further from what was found than it may be. */
export function ratedBase(found: number, { base, within }: RoomRating): number {
  return Math.min(found + within, Math.max(found - within, base));
}
