import { nationalOf, type Position, worldOf } from './position.ts';

/** How much more a repeal needs than a narrowing, in points of mood. */
export const REPEAL_EXTRA = 15;

/**
 * The mood of the United States Congress towards easing the law, 0-100: American enthusiasm against skepticism (S9: the
 * public's reaction can drive policy), lifted by the pressure that shared samples put on the law (S7).
 */
export function congressMood(position: Position): number {
  const opinion = nationalOf(position, 'enthusiasm', 'USA') - nationalOf(position, 'skepticism', 'USA');
  const mood = 50 + Math.trunc(opinion / 2) + Math.trunc(worldOf(position, 'pressure') / 2);
  return Math.min(100, Math.max(0, mood));
}
