import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/content/story/profiles.ts';
import { createEngine } from '../../src/game/engine.ts';
import type { TurnLog } from '../../src/game/log.ts';
import { viewOf } from '../../src/game/view.ts';
import { mindOf, Others } from '../../src/opponents/mind.ts';
import { chanceOfKeeping } from '../../src/opponents/stakes.ts';
import { FRESH, wordsGivenBy } from '../../src/opponents/wordsGiven.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { gameOf, quiet } from '../support/engines.ts';
import { type Plan, turns } from '../support/play.ts';
import { everybody, play } from './table.ts';

const says = (word: string, kept: boolean): Plan => ({
  words: { GBR: word },
  commits: kept ? { GBR: [word] } : {},
});

describe('the record of Words', () => {
  it('tells what was kept, what was broken of late, and what was broken long ago', () => {
    const game = turns(gameOf(quiet), says('convene', false), says('openBench', true), {}, {});
    const at = (turn: number) => wordsGivenBy({ turn, turns: viewOf(game, 'FRA').turns }, 'GBR');
    expect(at(2)).toEqual({ kept: 0, freshlyBroken: ['convene'], brokenLongAgo: 0 });
    expect(at(1 + FRESH)).toEqual({ kept: 1, freshlyBroken: ['convene'], brokenLongAgo: 0 });
    expect(at(2 + FRESH)).toEqual({ kept: 1, freshlyBroken: [], brokenLongAgo: 1 });
  });

  it('makes others doubt the next Word, and the same Word most', () => {
    const chance = (word: string, ...plans: readonly Plan[]): number => {
      const game = turns(gameOf(quiet), ...plans);
      const view = viewOf(game, 'FRA');
      const player = { level: 'practised', temperament: profiles.FRA.temperament } as const;
      const mind = mindOf(createEngine(quiet), view, player, 1);
      return chanceOfKeeping(mind, new Others(mind), view, 'GBR', word);
    };
    const clean = chance('convene', says('openBench', true));
    const broken = chance('convene', says('openBench', false));
    const again = chance('convene', says('convene', false));
    expect(clean).toBeGreaterThan(broken);
    expect(broken).toBeGreaterThan(again);
  });
});

describe('opponents that broke a Word', () => {
  const brokenBy = (log: TurnLog): readonly Nation[] =>
    log.occurrences.flatMap(({ deed, by }) => (deed === 'wordBroken' && by ? [by] : []));

  it('do not announce the same again within three years, and seldom break another', () => {
    let spoken = 0;
    let broken = 0;
    let after = 0;
    let brokenAfter = 0;
    for (const seed of [1, 2, 3, 4]) {
      const game = play(seed, everybody('practised'));
      for (const log of game.turns) {
        for (const nation of NATIONS) {
          const word = log.words[nation];
          if (!word) continue;
          const isBroken = brokenBy(log).includes(nation) ? 1 : 0;
          const { freshlyBroken } = wordsGivenBy({ turn: log.turn, turns: game.turns }, nation);
          expect(freshlyBroken).not.toContain(word);
          spoken += 1;
          broken += isBroken;
          if (freshlyBroken.length === 0) continue;
          after += 1;
          brokenAfter += isBroken;
        }
      }
    }
    expect(broken).toBeGreaterThan(0);
    expect(broken * 10).toBeLessThan(spoken);
    expect(brokenAfter * 12).toBeLessThan(after);
  });
});
