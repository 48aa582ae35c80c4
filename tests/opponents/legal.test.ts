import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { isOver } from '../../src/game/opening.ts';
import { streamOf } from '../../src/rules/chance.ts';
import { byNation } from '../../src/vocabulary/nations.ts';
import { everybody, play, type Sitter } from './table.ts';

const SITTERS: readonly Sitter[] = ['novice', 'practised', 'expert', 'random', 'novice', 'pass'];

/** Everybody somebody else, so that positions come up that no level would bring about by itself. */
const mixed = (seed: number): Record<string, Sitter> & ReturnType<typeof everybody> => {
  const chance = streamOf(seed, 0, 'seating');
  return byNation(() => SITTERS[chance.below(SITTERS.length)] as Sitter);
};

/**
 * `play` throws at the first slip that is refused, or that a safe one stands in for: so every game in the tests beside
 * this one, of opponents among their like above all, is one more that it holds for.
 */
describe('opponents hand in nothing that is refused', () => {
  const seeds = Array.from({ length: 20 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 0) % 100_000);
  for (let from = 0; from < seeds.length; from += 10) {
    it(`in campaigns of mixed tables, ${from + 1} to ${from + 10}`, () => {
      for (const seed of seeds.slice(from, from + 10)) expect(isOver(play(seed, mixed(seed)))).toBe(true);
    });
  }

  it('in a scenario with most systems switched off', () => {
    const at = createEngine(lesson);
    for (let seed = 1; seed <= 6; seed += 1) expect(isOver(play(seed, mixed(seed), { at }))).toBe(true);
    expect(isOver(play(7, everybody('practised'), { at }))).toBe(true);
  });
});
