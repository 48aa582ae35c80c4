import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/game/score.ts';
import { byNation } from '../../src/vocabulary/nations.ts';
import { play, type Sitter, seatOf } from './table.ts';

/** In how many of the seeds a seat scores higher in one sitter's hands than in another's, all else equal. */
function wins(one: Sitter, other: Sitter, among: Sitter, seeds: readonly number[]): number {
  return seeds.filter((seed) => {
    const seat = seatOf(seed);
    const score = (sitter: Sitter): number =>
      scoreOf(
        play(
          seed,
          byNation((nation) => (nation === seat ? sitter : among)),
        ),
        seat,
      ).score;
    return score(one) > score(other);
  }).length;
}

const SEEDS = Array.from({ length: 18 }, (_, at) => 300 + at);
/** Each seat once. */
const ROUND = SEEDS.slice(0, 9);
const share = (won: number, seeds: readonly number[]): number => Math.trunc((100 * won) / seeds.length);

describe('playing well pays', () => {
  it('a practised opponent beats one that passes, in four games of five', () => {
    expect(share(wins('practised', 'pass', 'novice', SEEDS), SEEDS)).toBeGreaterThanOrEqual(80);
  });
  it('a practised opponent beats one that plays at random, in four games of five', () => {
    expect(share(wins('practised', 'random', 'novice', SEEDS), SEEDS)).toBeGreaterThanOrEqual(80);
  });
  it('a practised opponent beats a novice, in two games of three', () => {
    expect(share(wins('practised', 'novice', 'novice', ROUND), ROUND)).toBeGreaterThanOrEqual(66);
  });
  it('an expert beats a novice, in three games of four', () => {
    expect(share(wins('expert', 'novice', 'novice', ROUND), ROUND)).toBeGreaterThanOrEqual(75);
  });
  it('a novice beats one that passes, in two games of three', () => {
    expect(share(wins('novice', 'pass', 'novice', ROUND), ROUND)).toBeGreaterThanOrEqual(66);
  });
});
