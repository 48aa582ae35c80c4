import type { Game } from '../game/game.ts';
import { closedTurns, isCommitted, type TurnLog } from '../game/log.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type Harm, harmsBy, weightOf } from './harm.ts';
import { wordsOf } from './wordRecord.ts';

/** How many turns one sits in the other's chair. */
export const SWAPPED_TURNS = 3;

/** Whose chair is taken, and in which turns, against the recorded choices of whom. */
export interface Swap {
  /** The seat that was one's own, whose recorded choices one now meets. */
  readonly was: Nation;
  readonly chair: Nation;
  readonly first: number;
  readonly last: number;
}

/** A swap, and what led there. */
export interface SwapReason extends Swap {
  /** The Word that was broken in the first of those turns, by code; null where none was. */
  readonly broken: string | null;
  /** What `was` cost the chair over the whole game, and in the first of those turns. */
  readonly total: Omit<Harm, 'turn' | 'seat'>;
  readonly atFirst: Omit<Harm, 'turn' | 'seat'>;
}

/**
 * Into which chair somebody is put who held `was`: the seat that its deeds cost most, from the turn in which it broke
 * its Word. Of several broken Words, and where none was broken, the turn counts that cost that seat most; of equal ones
 * the earlier. Null before the first turn is over.
 * @param words `scripted` where nobody gave them, as in what really happened: then none counts as broken
 */
export function swapFor(game: Game, was: Nation, words: 'given' | 'scripted' = 'given'): SwapReason | null {
  const played = playedIn(game);
  const end = played.length;
  if (end === 0) return null;
  const harms = harmsBy(game, was);
  const chairs = NATIONS.filter((nation) => nation !== was).map((seat) => ({
    seat,
    sum: sumOf(harms.filter((harm) => harm.seat === seat)),
  }));
  const hurt = chairs.reduce((most, one) => (weightOf(one.sum) > weightOf(most.sum) ? one : most));
  const failed = words === 'scripted' ? [] : wordsOf(played, was).filter(({ kept }) => !kept);
  const mine = harms.filter(({ seat, turn }) => seat === hurt.seat && turn <= end);
  const broken = mine.filter(({ turn }) => failed.some((word) => word.turn === turn));
  const then = (broken.length > 0 ? broken : mine).reduce((most, one) =>
    weightOf(one) > weightOf(most) ? one : most,
  );
  return {
    was,
    chair: hurt.seat,
    first: then.turn,
    last: Math.min(end, then.turn + SWAPPED_TURNS - 1),
    broken: failed.find(({ turn }) => turn === then.turn)?.choice ?? null,
    total: hurt.sum,
    atFirst: { trust: then.trust, interests: then.interests },
  };
}

/** The turns that are over, without the aftermath's. */
export function playedIn({ turns }: Game): readonly TurnLog[] {
  return closedTurns(turns).filter(isCommitted);
}

/** Whether such a swap can have been made in that game. */
export function isSwapIn(game: Game, { chair, first, last, was }: Swap): boolean {
  return chair !== was && 1 <= first && first <= last && last <= playedIn(game).length;
}

function sumOf(harms: readonly Harm[]): Omit<Harm, 'turn' | 'seat'> {
  return {
    trust: harms.reduce((sum, harm) => sum + harm.trust, 0),
    interests: harms.reduce((sum, harm) => sum + harm.interests, 0),
  };
}
