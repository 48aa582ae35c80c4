import { expect } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import type { ResolutionId, Side } from '../../src/vocabulary/debate.ts';
import type { Bid, Placement } from '../../src/vocabulary/talk.ts';
import { answerToBid, deeds, national, talk, turns } from '../support/play.ts';
import { bill, decided, sitting } from './assembly.ts';
import { pair, type Row } from './world.ts';

/** What needs the law out of the way. */
const BROAD: readonly ResolutionId[] = ['jointPool', 'commonStandards'];
const tabling = (resolution: ResolutionId): Bid => ({ resolution, side: 'affirmative', coins: 1 });

/** What is argued rather than done: rows 33 and 54. */
export const rowsDebate: readonly Row[] = [
  {
    row: 33,
    title:
      'expert testimony that sharing is diplomacy by science weakens the charge that it is a bid for influence',
    check(world) {
      const charge: Placement = { claim: 'T2', under: -1 };
      const answer: Placement = { claim: 'E5', under: -1 };
      const testimony: Placement = { claim: 'T1', under: 0 };
      const { mostLean } = world.scenario.coefficients;
      const accused = {
        ...sitting({ national: { CHN: { loans: 1 } } }, ({ id }) => id === 'condemnSharing'),
        coefficients: { ...world.scenario.coefficients, mostLean: { ...mostLean, value: 0 } },
        agenda: [{ turn: 1, resolution: 'condemnSharing' as const }],
      };
      const bid = (side: Side): Bid => ({ resolution: 'condemnSharing', side, coins: 1 });
      const [prosecutes, defends] = [bid('affirmative'), bid('negative')];
      const bids = { USA: prosecutes, GBR: prosecutes, CHN: defends, PAK: defends };
      const [heard, unheard] = pair(
        world,
        accused,
        [{ bids, speeches: { 0: [charge], 1: [answer], 3: [testimony] } }],
        [{ bids, speeches: { 0: [charge], 1: [answer] } }],
      );
      const strengths = (game: Game): readonly number[] =>
        game.turns[0]?.debate?.ballots.map(({ strength }) => strength) ?? [];
      expect(strengths(heard)).toHaveLength(5);
      strengths(heard).forEach((strength, at) => {
        expect(strength, `audience ${at}`).toBeLessThan(strengths(unheard)[at] as number);
      });
      expect(deeds(unheard, 1)).toContain('adopted');
      expect(deeds(heard, 1)).toContain('rejected');
      expect(national(heard, 'prestige', 'CHN')).toBeGreaterThan(national(unheard, 'prestige', 'CHN'));
    },
  },
  {
    row: 54,
    title: 'broad agreements between the camps have to wait for the law',
    check(world) {
      const KEEN = { national: { USA: { enthusiasm: 95, skepticism: 10 } }, world: { ilrsWeight: 4 } };
      const open = sitting(KEEN, ({ id }) => BROAD.includes(id));
      const inForce = turns(world.game(open), {});
      const narrowed = turns(world.game(open), bill('narrowLaw'));
      const repealed = turns(world.game(open), bill('repealLaw'));
      for (const game of [inForce, narrowed, repealed]) talk(game, {});
      for (const resolution of BROAD) {
        expect(answerToBid(inForce, 'FRA', tabling(resolution)), resolution).toBe('refused.barred');
        expect(answerToBid(narrowed, 'FRA', tabling(resolution)), resolution).toBe('ok');
        expect(answerToBid(repealed, 'FRA', tabling(resolution)), resolution).toBe('ok');
      }
      // Nor does the chair take up what the law stands in the way of.
      expect(deeds(inForce, 1).filter((deed) => deed.startsWith('tabled'))).toEqual([]);
      turns(repealed, { bids: { FRA: tabling('jointPool') } });
      expect(deeds(repealed, 2)).toContain('tabled FRA');
      const [pooled, apart] = decided(world, 'jointPool', {}, true);
      expect(national(pooled, 'science', 'PAK')).toBeGreaterThan(national(apart, 'science', 'PAK'));
    },
  },
];
