import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import type { Game } from '../../src/game/game.ts';
import { submitSlip } from '../../src/game/writer.ts';
import type { Adviser, CabinetQuestion } from '../../src/scenario/scenario.ts';
import { nationalSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { altered, gameOf } from '../support/engines.ts';
import { deeds, moved, national, turns } from '../support/play.ts';

function question(id: string, advisers: readonly [Adviser, Adviser], turn: number): CabinetQuestion {
  const answer = (adviser: Adviser, sign: 1 | -1) => ({
    adviser,
    text: '',
    argument: '',
    now: [{ measure: 'science' as const, of: 'self' as const, amount: 2 * sign }],
    later: [{ measure: 'prosperity' as const, of: 'self' as const, amount: -3 * sign }],
  });
  return {
    id,
    seats: ['FRA'],
    turns: [turn, turn],
    question: '',
    answers: [answer(advisers[0], 1), answer(advisers[1], -1)],
  };
}

/** One question a turn for France alone, each between the same two advisers unless said otherwise. */
function cabinetGame(...pairs: readonly (readonly [Adviser, Adviser])[]): Game {
  const cabinet = pairs.map((pair, at) => question(`test.${at + 1}`, pair, at + 1));
  return gameOf(altered(campaign, { news: [], cabinet }));
}
const SAME = ['science', 'trade'] as const;

describe('the cabinet', () => {
  it('asks, must be answered, and is answered only when it asks', () => {
    const game = cabinetGame(SAME);
    expect(game.position.questions).toEqual({ FRA: 'test.1' });
    const none = submitSlip(game, 'FRA', { phase: 'offer', offers: [], counsel: null });
    expect(none.ok ? '' : none.fault.code).toBe('counselMissing');
    const unasked = submitSlip(game, 'DEU', { phase: 'offer', offers: [], counsel: 0 });
    expect(unasked.ok ? '' : unasked.fault.code).toBe('counselUnasked');
    expect(submitSlip(game, 'FRA', { phase: 'offer', offers: [], counsel: 1 }).ok).toBe(true);
  });

  it.each([
    [0, 2, -3],
    [1, -2, 3],
  ] as const)('answer %i does one thing now and another two turns later', (counsel, now, later) => {
    const game = turns(cabinetGame(SAME), { counsel: { FRA: counsel } }, {}, {});
    const cause = `cabinet.test.1#${counsel}`;
    const by = (effect: string): boolean => effect === cause;
    expect(moved(game, 1, nationalSlot('science', 'FRA'), by)).toBe(now);
    expect([1, 2, 3].map((turn) => moved(game, turn, nationalSlot('prosperity', 'FRA'), by))).toEqual([
      0,
      0,
      later,
    ]);
  });

  it('loses an adviser who is overruled three times running, in public, and starts afresh', () => {
    const game = turns(cabinetGame(SAME, SAME, SAME, SAME), {}, {});
    expect(national(game, 'ignoredTrade', 'FRA')).toBe(2);
    expect(deeds(game, 2)).not.toContain('adviserResigned FRA');
    turns(game, {});
    expect(deeds(game, 3)).toContain('adviserResigned FRA');
    expect(game.turns[2]?.occurrences.find(({ deed }) => deed === 'adviserResigned')).toMatchObject({
      about: 'trade',
      secretOf: null,
    });
    expect(
      moved(game, 3, nationalSlot('prestige', 'FRA'), (effect) => effect === 'adviserResigned.prestige'),
    ).toBeLessThan(0);
    expect(national(game, 'ignoredTrade', 'FRA')).toBe(0);
    expect(national(game, 'ignoredScience', 'FRA')).toBe(0);
  });

  it('keeps an adviser who was heard in between', () => {
    const game = turns(cabinetGame(SAME, SAME, SAME, SAME), {}, {}, { counsel: { FRA: 1 } }, {});
    expect([1, 2, 3, 4].flatMap((turn) => deeds(game, turn))).not.toContain('adviserResigned FRA');
    expect(national(game, 'ignoredTrade', 'FRA')).toBe(1);
    expect(national(game, 'ignoredScience', 'FRA')).toBe(0);
  });

  it('counts overrulings of one adviser across questions that did not concern him', () => {
    const game = turns(cabinetGame(SAME, ['science', 'security'], SAME, ['security', 'science']), {}, {}, {});
    // Trade was overruled twice, security once; the question between them said nothing about trade.
    expect(national(game, 'ignoredTrade', 'FRA')).toBe(2);
    expect(national(game, 'ignoredSecurity', 'FRA')).toBe(1);
    turns(game, {});
    expect(national(game, 'ignoredSecurity', 'FRA')).toBe(0);
    expect(national(game, 'ignoredScience', 'FRA')).toBe(1);
  });

  it('asks every seat every year in the campaign, and nobody the same thing again while there is something new', () => {
    const game = gameOf(campaign);
    const asked: Record<string, readonly string[]> = {};
    for (let turn = 1; turn <= 5; turn += 1) {
      for (const nation of NATIONS) {
        const id = game.position.questions[nation];
        expect(id, `${nation}, turn ${turn}`).toBeDefined();
        const own = asked[nation] ?? [];
        expect(own, `${nation}, turn ${turn}`).not.toContain(id);
        asked[nation] = [...own, id as string];
      }
      turns(game, {});
    }
  });
});
