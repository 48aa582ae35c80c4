import { expect } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { isOver } from '../../src/game/opening.ts';
import { nationState } from '../../src/machines/states.ts';
import { endingOf } from '../../src/rules/ending.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import { loans, national, turns, world as worldMeasure } from '../support/play.ts';
import { decided } from './assembly.ts';
import type { Row, World } from './world.ts';

const FIRST = ['GBR', 'FRA', 'DEU'] as const;
const SECOND = ['JPN', 'PAK', 'TUR'] as const;

/**
 * A world that shares what it really has: China's twelve lots and America's ten go out, three a year, and what is
 * studied is published, openly or not.
 */
function sharing(world: World, publish: 'publishOpenly' | 'publishClosed'): Game {
  const game = world.game();
  while (!isOver(game)) {
    const { turn } = game.position;
    const three = turn % 2 === 1 ? FIRST : SECOND;
    const lender = (['CHN', 'USA'] as const).find((nation) => national(game, 'lots', nation) >= 3);
    const commits: Partial<Record<Nation, readonly string[]>> = lender ? { [lender]: ['lend'] } : {};
    for (const nation of [...FIRST, ...SECOND]) {
      const state = nationState(game.position.states, nation);
      const work = [
        ...(state.findings === 'drafted' ? [publish] : []),
        ...(state.samples === 'atHand' ? ['study'] : []),
      ];
      commits[nation] = work;
    }
    // Germany asks both camps, every other year, what they owe each other by the treaty that both have signed.
    if (turn % 2 === 0) commits.DEU = [...(commits.DEU ?? []).slice(0, 1), 'treatyReview'];
    turns(game, { offers: lender ? loans(lender, ...three) : [], commits });
  }
  return game;
}

/** Where sharing can lead: row 53. */
export const rowsEnding: readonly Row[] = [
  {
    row: 53,
    title: 'collaborative research can become the norm: an ending of common science is within reach',
    check(world) {
      const open = sharing(world, 'publishOpenly');
      const closed = sharing(world, 'publishClosed');
      expect(endingOf(world.scenario, open.position).id).toBe('commonScience');
      expect(endingOf(world.scenario, closed.position).id).not.toBe('commonScience');
      // Standards that both camps keep take it further: the world is calmer.
      const [common, apart] = decided(world, 'commonStandards', {}, true);
      expect(worldMeasure(common, 'tension')).toBeLessThan(worldMeasure(apart, 'tension'));
    },
  },
];
