import { describe, expect, it } from 'vitest';
import { refusedLately } from '../../src/game/refusals.ts';
import { everybody, play } from './table.ts';

describe('opponents whose offer was turned down', () => {
  it('seldom come with the same within two years', () => {
    let offers = 0;
    let repeats = 0;
    for (const seed of [1, 2, 3]) {
      const { turns } = play(seed, everybody('practised'));
      for (const { turn, talk } of turns) {
        for (const { offer } of talk) {
          offers += 1;
          if (refusedLately({ turns: turns.slice(0, turn - 1), turn }, offer, 2)) repeats += 1;
        }
      }
    }
    expect(offers).toBeGreaterThan(200);
    expect(repeats * 20).toBeLessThan(offers);
  });
});
