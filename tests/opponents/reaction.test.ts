import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { profiles } from '../../src/content/story/profiles.ts';
import { createEngine } from '../../src/game/engine.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { viewOf } from '../../src/game/view.ts';
import { dueSeats, submitSlip } from '../../src/game/writer.ts';
import { foresee } from '../../src/opponents/deals.ts';
import { feelingsOf } from '../../src/opponents/feelings.ts';
import { mindOf } from '../../src/opponents/mind.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import { survey } from '../../src/opponents/survey.ts';
import { worthOfForecast } from '../../src/opponents/worth.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Offer, Slip } from '../../src/vocabulary/talk.ts';

/** Nothing but what the seats do moves the numbers here. */
const engine = createEngine({ ...campaign, news: [], cabinet: [] });

function beat(game: Game, slips: Partial<Record<Nation, Slip>>): void {
  for (const seat of dueSeats(game.position)) {
    const handed = submitSlip(game, seat, slips[seat] ?? safeSlip(viewOf(game, seat)));
    if (!handed.ok) throw new Error(`${seat}: ${JSON.stringify(handed.fault)}`);
  }
}

const started = (): Game => startGame(engine, setupOf(engine.scenario, 9));

/** Lets the first year end: its debate passes in silence. */
function closeYear(game: Game): Game {
  while (game.position.turn === 1) beat(game, {});
  return game;
}

/** China agrees a loan in the first year, and then delivers it or doesn't. */
function afterLoan(to: Nation, delivered: boolean): Game {
  const game = started();
  const offers: readonly Offer[] = [{ by: 'CHN', to, act: 'loan', role: 'give' }];
  beat(game, { CHN: { phase: 'offer', offers, counsel: null } });
  beat(game, { [to]: { phase: 'answer', answers: [true], word: null } });
  beat(game, { CHN: { phase: 'commit', choices: delivered ? ['lend'] : [], stake: null } });
  return closeYear(game);
}

/** A seat announces something in the first year, and then does it or doesn't. */
function afterWord(seat: Nation, word: string, kept: boolean): Game {
  const game = started();
  beat(game, {});
  beat(game, { [seat]: { phase: 'answer', answers: [], word } });
  beat(game, { [seat]: { phase: 'commit', choices: kept ? [word] : [], stake: null } });
  return closeYear(game);
}

const feeling = (game: Game, of: Nation, toward: Nation): number =>
  feelingsOf(viewOf(game, of).turns, of)[toward].points;

const player = (seat: Nation) => ({ level: 'practised', temperament: profiles[seat].temperament }) as const;

describe('opponents remember what was done to them', () => {
  it('a loan that was agreed and not delivered turns gratitude into a grudge that names it', () => {
    const [broken, kept] = [afterLoan('FRA', false), afterLoan('FRA', true)];
    expect(feeling(kept, 'FRA', 'CHN')).toBeGreaterThan(0);
    expect(feeling(broken, 'FRA', 'CHN')).toBeLessThan(0);
    const { deed } = feelingsOf(viewOf(broken, 'FRA').turns, 'FRA').CHN;
    expect(deed).toMatchObject({ by: 'CHN', turn: 1, deed: 'dealBroken' });
  });

  it('the same harm to whoever broke the agreement seems worth more than before', () => {
    const worthOfTariff = (game: Game): number => {
      const mind = mindOf(engine, viewOf(game, 'FRA'), player('FRA'), 9);
      const seen = foresee(mind, 'FRA', 'impose:CHN', []);
      if (!seen) throw new Error('France can tax Chinese goods');
      return worthOfForecast(mind, seen);
    };
    expect(worthOfTariff(afterLoan('FRA', false))).toBeGreaterThan(worthOfTariff(afterLoan('FRA', true)));
  });

  it('a broken Word cools everybody towards its announcer', () => {
    const [broken, kept] = [afterWord('GBR', 'openBench', false), afterWord('GBR', 'openBench', true)];
    for (const nation of ['USA', 'FRA', 'JPN'] as const) {
      expect(feeling(broken, nation, 'GBR')).toBeLessThan(feeling(kept, nation, 'GBR'));
    }
  });

  it('feelings fade when nothing is added to them', () => {
    const game = afterLoan('FRA', false);
    const fresh = feeling(game, 'FRA', 'CHN');
    while (game.position.turn < 7) beat(game, {});
    expect(fresh).toBeLessThan(0);
    expect(feeling(game, 'FRA', 'CHN')).toBe(0);
  });

  it('whoever was let down thinks less of helping, whoever was helped thinks more of it', () => {
    const worthOfPact = (game: Game): number => {
      const view = viewOf(game, 'DEU');
      const options = survey(mindOf(engine, view, player('DEU'), 9), view.turns, []);
      const pact = options.find(({ choice }) => choice.code === 'industryPact:CHN');
      if (!pact) throw new Error('Germany can make a pact with China');
      return pact.gross;
    };
    const untouched = closeYear(started());
    const usual = worthOfPact(untouched);
    expect(worthOfPact(afterLoan('DEU', false))).toBeLessThan(usual);
    expect(worthOfPact(afterLoan('DEU', true))).toBeGreaterThan(usual);
  });
});
