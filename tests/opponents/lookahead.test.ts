import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/content/story/profiles.ts';
import { viewOf } from '../../src/game/view.ts';
import { TURN } from '../../src/machines/slots.ts';
import { lookAhead } from '../../src/opponents/lookahead.ts';
import { mindOf } from '../../src/opponents/mind.ts';
import { takeProspects } from '../../src/opponents/prospects.ts';
import { bestPlan, coinOf, fitTogether } from '../../src/opponents/purse.ts';
import { survey } from '../../src/opponents/survey.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { engine, everybody, play } from './table.ts';

const WIDE = { years: 3, width: 4, budget: 4000 } as const;

/** What a seat's expert has to choose from, in the year after so many. */
function desk(seat: Nation, years: number) {
  const game = play(11, everybody('practised'), { until: years });
  game.position.states = game.position.states.with(TURN, '"commit"');
  const view = viewOf(game, seat);
  const mind = mindOf(engine, view, { level: 'expert', temperament: profiles[seat].temperament }, 11);
  takeProspects(mind);
  const options = survey(mind, view.turns, []);
  const coin = coinOf(mind, options);
  const room = { slots: engine.scenario.choicesPerTurn[seat], capital: 5 };
  const start = bestPlan(mind, options, coin, room, []);
  const look = (budget: number) =>
    lookAhead(mind, { ...WIDE, budget }, view.turns, options, start, coin, room, []);
  return { mind, start, room, look };
}

describe('looking ahead', () => {
  it('stays with the first plan where no forecast may be made', () => {
    const { start, look } = desk('GBR', 3);
    expect(look(0).plan).toEqual(start);
  });

  it('never leads to a plan that does not fit one turn', () => {
    for (const seat of NATIONS) {
      const { mind, room, look } = desk(seat, 4);
      expect(fitTogether(mind, look(4000).plan, room, []), seat).toBe(true);
    }
  });

  it('decides by the number of forecasts alone: the same budget gives the same plan', () => {
    for (const budget of [50, 400, 4000]) {
      const codes = () =>
        desk('RUS', 3)
          .look(budget)
          .plan.map(({ choice }) => choice.code);
      expect(codes()).toEqual(codes());
    }
  });

  it('accounts for a choice by all that follows from it, less all that would follow without it', () => {
    const { look } = desk('DEU', 3);
    const { plan, tallyOf } = look(4000);
    for (const option of plan) {
      const { terms, score } = tallyOf(option);
      expect(Object.values(terms).reduce((sum, amount) => sum + amount, 0)).toBe(score);
    }
  });
});
