import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/game/score.ts';
import { byNation } from '../../src/vocabulary/nations.ts';
import { play, type Sitter, seatOf } from './table.ts';

/** What each game came to: several comparisons are about the same one. */
const scores = new Map<string, number>();

function scoreIn(seed: number, sitter: Sitter, among: Sitter): number {
  const key = `${seed} ${sitter} ${among}`;
  let score = scores.get(key);
  if (score === undefined) {
    const seat = seatOf(seed);
    const game = play(
      seed,
      byNation((nation) => (nation === seat ? sitter : among)),
    );
    score = scoreOf(game, seat).score;
    scores.set(key, score);
  }
  return score;
}

/** In how many of the seeds a seat scores higher in one sitter's hands than in another's, all else equal. */
function wins(one: Sitter, other: Sitter, among: Sitter, seeds: readonly number[]): number {
  return seeds.filter((seed) => scoreIn(seed, one, among) > scoreIn(seed, other, among)).length;
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
