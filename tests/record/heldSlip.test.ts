import { describe, expect, it } from 'vitest';
import { type Game, setupOf } from '../../src/game/game.ts';
import { phase, startGame } from '../../src/game/opening.ts';
import { checkSlip, submitSlip } from '../../src/game/writer.ts';
import { heldSlip } from '../../src/record/heldSlip.ts';
import type { OpenDebate } from '../../src/rules/position.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { Bid, Offer, Slip } from '../../src/vocabulary/talk.ts';
import { campaignEngine } from '../debrief/playedGame.ts';
import { beat, talk } from '../support/play.ts';

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

  it('keeps a bid that can still be made and drops one about what is settled', () => {
    const game = opened();
    handAll(game, {});
    handAll(game, {});
    const bid: Bid = { resolution: 'reactorRules', side: 'affirmative', coins: 1 };
    const slip: Slip = { phase: 'commit', choices: ['leave'], stake: null, bid };
    expect(heldSlip(game, 'FRA', slip, [])).toEqual({ ...slip, choices: [] });
    const moot: Slip = { ...slip, choices: ['leave'], bid: { ...bid, resolution: 'condemnSharing' } };
    expect(heldSlip(game, 'FRA', moot, [])).toEqual({ phase: 'commit', choices: [], stake: null });
  });

  it('keeps of a speech what still bears on something, and a question to an argument that is there', () => {
    const game = talk(opened(), {});
    beat(game, {});
    const { speakers } = game.position.debate as OpenDebate;
    const [first] = speakers.affirmative;
    const slip: Slip = {
      phase: 'debate',
      placements: [
        { claim: 'C9', under: -1 },
        { claim: 'E10', under: -1 },
        { claim: 'E12', under: 4 },
      ],
      question: 2,
    };
    const held: Slip = { phase: 'debate', placements: [{ claim: 'E10', under: -1 }], question: null };
    expect(heldSlip(game, first, slip, [])).toEqual(held);
    beat(game, { speeches: { 0: [{ claim: 'E10', under: -1 }] } });
    while (game.position.debate?.speech !== 4) beat(game, {});
    const [, second] = speakers.negative;
    const asking = (question: number): Slip => ({ phase: 'debate', placements: [], question });
    expect(heldSlip(game, second, asking(0), [])).toEqual(asking(0));
    expect(heldSlip(game, second, asking(1), [])).toMatchObject({ question: null });
  });
});
