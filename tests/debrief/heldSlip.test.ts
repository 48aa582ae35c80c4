import { describe, expect, it } from 'vitest';
import { heldSlip } from '../../src/debrief/heldSlip.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { phase, startGame } from '../../src/game/opening.ts';
import { checkSlip, submitSlip } from '../../src/game/writer.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { Offer, Slip } from '../../src/vocabulary/talk.ts';
import { campaignEngine } from './playedGame.ts';

const loan: Offer = { by: 'CHN', to: 'FRA', act: 'loan', role: 'give' };
const gifts: Offer = { by: 'CHN', to: 'PAK', act: 'loan', role: 'give' };

function opened(): Game {
  return startGame(campaignEngine, setupOf(campaignEngine.scenario, 1));
}

function handAll(game: Game, slips: Partial<Record<Nation, Slip>>): void {
  for (const seat of NATIONS) {
    const counsel = game.position.questions[seat] === undefined ? null : 0;
    const idle: Slip =
      phase(game) === 'offer'
        ? { phase: 'offer', offers: [], counsel }
        : { phase: 'answer', answers: [], word: null };
    const handed = submitSlip(game, seat, slips[seat] ?? idle);
    expect(handed.ok, seat).toBe(true);
  }
}

describe('a recorded slip held in another course', () => {
  it('stays as it is while it is allowed', () => {
    const game = opened();
    const slip: Slip = {
      phase: 'offer',
      offers: [loan, gifts],
      counsel: game.position.questions.CHN ? 1 : null,
    };
    expect(heldSlip(game, 'CHN', slip, [])).toEqual(slip);
  });

  it('loses an offer that can no longer be made and keeps the others', () => {
    const game = opened();
    const slip: Slip = { phase: 'offer', offers: [{ ...loan, by: 'PAK', to: 'FRA' }], counsel: 0 };
    const held = heldSlip(game, 'PAK', slip, []);
    expect(held).toMatchObject({ offers: [] });
    expect(checkSlip(game, 'PAK', held).ok).toBe(true);
  });

  it('says yes to the same offers, wherever they stand now', () => {
    const game = opened();
    handAll(game, {
      CHN: {
        phase: 'offer',
        offers: [loan],
        counsel: game.position.questions.CHN === undefined ? null : 0,
      },
    });
    const heard: readonly Offer[] = [{ ...loan, by: 'JPN', act: 'laboratory' }, loan];
    const slip: Slip = { phase: 'answer', answers: [true, true], word: null };
    expect(heldSlip(game, 'FRA', slip, heard)).toEqual({ phase: 'answer', answers: [true], word: null });
    expect(heldSlip(game, 'FRA', { ...slip, answers: [true, false] }, heard)).toMatchObject({
      answers: [false],
    });
  });

  it('falls silent when its Word is no longer permitted', () => {
    const game = opened();
    handAll(game, {});
    const slip: Slip = { phase: 'answer', answers: [], word: 'lift:JPN' };
    expect(heldSlip(game, 'PAK', slip, [])).toEqual({ phase: 'answer', answers: [], word: null });
  });

  it('keeps the allowed choices in their order and drops a stake on silence', () => {
    const game = opened();
    handAll(game, {});
    handAll(game, {});
    const slip: Slip = {
      phase: 'commit',
      choices: ['leave', 'study', 'lift:PAK'],
      stake: { on: 'USA', kind: 'back' },
    };
    const held = heldSlip(game, 'CHN', slip, []);
    expect(held).toEqual({ phase: 'commit', choices: ['study'], stake: null });
    expect(checkSlip(game, 'CHN', held).ok).toBe(true);
  });
});
