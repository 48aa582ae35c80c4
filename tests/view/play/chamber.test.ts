import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { type Ballot, isFor } from '../../../src/debate/hearing.ts';
import type { Game } from '../../../src/game/game.ts';
import { viewOf } from '../../../src/game/view.ts';
import { dueSeats } from '../../../src/game/writer.ts';
import {
  askedIn,
  chamberOf,
  countOf,
  isIdle,
  shownSpeech,
  standingAfter,
  swingOf,
} from '../../../src/view/play/chamber.ts';
import { type Argument, SPEECHES } from '../../../src/vocabulary/debate.ts';
import { gameOf } from '../../support/engines.ts';
import { hand, randomSlip } from '../../support/randomPlay.ts';

/** The campaign's first session after so many speeches, everybody playing by chance. */
function sessionAfter(speeches: number, seed: number): Game {
  const game = gameOf(campaign, seed);
  const isDone = (): boolean =>
    game.position.turn > 1 || (game.position.debate !== null && game.position.debate.speech >= speeches);
  while (!isDone())
    for (const seat of dueSeats(game.position)) hand(game, seat, randomSlip(game, seat, seed));
  return game;
}

const SEEDS = [1, 2, 3, 4, 5, 6];

describe('a debate as the chamber shows it', () => {
  it.each(SEEDS)('ends with the very ballots that were given (seed %i)', (seed) => {
    const game = sessionAfter(8, seed);
    const chamber = chamberOf(game.engine, viewOf(game, 'PAK'), 1);
    expect(chamber?.decided).not.toBeNull();
    if (!chamber?.decided) return;
    const { ballots } = standingAfter(chamber, 8);
    expect(ballots).toEqual(chamber.decided.ballots);
    expect(countOf(chamber.resolution, ballots).isAdopted).toBe(chamber.decided.isAdopted);
  });

  it.each(SEEDS)('shows the same strengths while it runs and when it is looked back on (seed %i)', (seed) => {
    const running = sessionAfter(5, seed);
    const open = chamberOf(running.engine, viewOf(running, 'PAK'), 1);
    const done = sessionAfter(8, seed);
    const past = chamberOf(done.engine, viewOf(done, 'PAK'), 1);
    if (!open || !past) throw new Error('no debate');
    const strengths = (ballots: readonly Ballot[]): readonly number[] =>
      ballots.map(({ strength }) => strength);
    for (let heard = 0; heard <= 5; heard += 1) {
      const now = standingAfter(open, heard);
      const then = standingAfter(past, heard);
      expect(now.flow).toEqual(then.flow);
      expect(now.strengths).toEqual(then.strengths);
      expect(strengths(now.ballots)).toEqual(strengths(then.ballots));
    }
  });

  it('begins with an empty flow, before which every ballot is presumption and lean', () => {
    const game = sessionAfter(8, 1);
    const chamber = chamberOf(game.engine, viewOf(game, 'PAK'), 1);
    if (!chamber) throw new Error('no debate');
    const { flow, ballots } = standingAfter(chamber, 0);
    expect(flow).toEqual([]);
    for (const ballot of ballots) expect(ballot.strength).toBe(campaign.coefficients.presumption.value);
  });

  it('knows in which cross-examinations nothing was asked', () => {
    const debate = {
      flow: [{ side: 'affirmative' }, { side: 'negative' }] as Argument[],
      questioned: [1],
      speech: 8,
    };
    const questions = SPEECHES.flatMap(({ kind, side }, at) => (kind === 'question' ? [{ at, side }] : []));
    for (const { at, side } of questions) {
      expect(askedIn(debate, at)).toBe(side === 'affirmative' ? 1 : null);
      expect(isIdle(debate, at)).toBe(side === 'negative');
      // What has not been given yet is not idle.
      expect(isIdle({ ...debate, speech: at }, at)).toBe(false);
    }
    expect(isIdle(debate, 0)).toBe(false);
  });

  const swings = SEEDS.map((seed) => {
    const game = sessionAfter(8, seed);
    const chamber = chamberOf(game.engine, viewOf(game, 'PAK'), 1);
    return { seed, chamber, swing: chamber && swingOf(chamber) };
  });

  it('finds what swung most debates', () => {
    expect(swings.filter(({ swing }) => swing).length).toBeGreaterThan(SEEDS.length / 2);
  });

  it.each(swings.filter(({ swing }) => swing))(
    'names an argument that moved the ballot on which the result hung (seed $seed)',
    ({ chamber, swing }) => {
      if (!chamber?.decided || !swing) throw new Error('no swing');
      // Five ballots, a majority of three: the third in the order of margins decides.
      const margins = chamber.decided.ballots.map(({ margin }) => margin).sort((a, b) => b - a);
      expect(swing.ballot.margin).toBe(margins[2]);
      expect(isFor(swing.ballot)).toBe(chamber.decided.isAdopted);
      expect(chamber.decided.flow[swing.place]?.side === 'affirmative').toBe(isFor(swing.ballot));
      expect(swing.share).toBeGreaterThan(0);
      expect(swing.exact).toBe(true);
    },
  );

  it('shows the speech heard last, and passes over a question that was not asked', () => {
    const asked = { flow: [], questioned: [], speech: SPEECHES.length };
    expect([0, 1, 2].map((heard) => shownSpeech(asked, heard))).toEqual([null, 0, 1]);
    const idle = SPEECHES.findIndex(({ kind }) => kind === 'question');
    expect(shownSpeech(asked, idle + 1)).toBe(shownSpeech(asked, idle));
  });

  it('is null in a year without a session', () => {
    const game = sessionAfter(8, 1);
    expect(chamberOf(game.engine, viewOf(game, 'PAK'), 2)).toBeNull();
  });
});
