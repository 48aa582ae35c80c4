import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { permitInSlip } from '../../src/game/commitRules.ts';
import { movesIn } from '../../src/game/engine.ts';
import type { Game } from '../../src/game/game.ts';
import { isPermitted, permitOf } from '../../src/game/permit.ts';
import { isRisky } from '../../src/game/risk.ts';
import type { Outcome } from '../../src/machines/moves.ts';
import { refusalOf, statesAfter } from '../../src/machines/permission.ts';
import type { Choice } from '../../src/vocabulary/choices.ts';
import { NATIONS, type Nation, nationIndex } from '../../src/vocabulary/nations.ts';
import { gameOf } from '../support/engines.ts';
import { playRandomly } from '../support/randomPlay.ts';

/** Whether the machines permit a choice after another, walked through state by state, however chance turns out. */
function isPermittedAfter({ engine, position }: Game, seat: Nation, one: Choice, other: Choice): boolean {
  if (one.kind === 'truce') return true;
  const { deals, states } = position;
  const outcomes: readonly Outcome[] = isRisky(one) ? ['carried', 'failed'] : ['carried'];
  return outcomes.some((outcome) => {
    const after = statesAfter(
      engine.relations,
      states,
      movesIn(engine, position, states, one, seat, deals, outcome),
    );
    return refusalOf(engine.relations, after, movesIn(engine, position, after, other, seat, deals)) === null;
  });
}

describe('what stands before a choice in a slip', () => {
  it.each([1, 2])('is in its way just where the machines say so: seed %i', (seed) => {
    let [open, shut] = [0, 0];
    const wrong: string[] = [];
    for (const through of [1, 4, 9]) {
      const game = playRandomly(gameOf(campaign, seed), seed, { through });
      const { engine, position } = game;
      for (const seat of NATIONS) {
        const permitted = engine.repertoire[seat].filter((of) => isPermitted(engine, position, of, seat));
        for (const one of permitted) {
          for (const other of permitted) {
            if (one === other || !permitOf(engine, position, other, seat).open) continue;
            const permit = permitInSlip(engine, position, seat, [one.code], other);
            const isInTheWay = !permit.open && permit.lacks === 'permission';
            // What the first one takes may be missing for the other: that is not the machines' business.
            if (!permit.open && permit.lacks === 'means') continue;
            if (isInTheWay === isPermittedAfter(game, seat, one, other))
              wrong.push(`${seat}: ${one.code}, then ${other.code}`);
            if (isInTheWay) shut += 1;
            else open += 1;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(open).toBeGreaterThan(1000);
    expect(shut).toBeGreaterThan(10);
  });
});

it('each nation has a place of its own', () => {
  expect(NATIONS.map(nationIndex)).toEqual(NATIONS.map((_, place) => place));
});
