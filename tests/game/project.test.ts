import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { playedOut, projectYear } from '../../src/game/project.ts';
import { viewOf } from '../../src/game/view.ts';
import { TURN } from '../../src/machines/slots.ts';
import { nationState, phaseOf } from '../../src/machines/states.ts';
import { nationalOf, trustOf } from '../../src/rules/position.ts';
import { gameOf, quiet } from '../support/engines.ts';
import { passUntil, talk, turns } from '../support/play.ts';

const engine = createEngine(campaign);
const start = startGame(engine, setupOf(campaign, 7)).position;
const opening = { ...start, states: start.states.with(TURN, '"commit"') };

describe('a year played out in mind', () => {
  it('leaves the position that it starts from as it is', () => {
    const before = JSON.stringify({ ...opening, numbers: [...opening.numbers] });
    projectYear(engine, opening, { USA: ['impose:CHN'], PAK: ['sign'] });
    expect(JSON.stringify({ ...opening, numbers: [...opening.numbers] })).toBe(before);
  });

  it('moves machines and numbers as the choice does, and goes on to the next year', () => {
    const idle = projectYear(engine, opening, {});
    const after = projectYear(engine, opening, { PAK: ['sign'] });
    expect(after.turn).toBe(opening.turn + 1);
    expect(nationState(idle.states, 'PAK').accords).toBe('outside');
    expect(nationState(after.states, 'PAK').accords).toBe('signed');
    expect(trustOf(after, 'USA', 'PAK')).toBeGreaterThan(trustOf(idle, 'USA', 'PAK'));
    expect(nationalOf(after, 'capital', 'PAK')).toBe(
      nationalOf(idle, 'capital', 'PAK') - campaign.prices.sign,
    );
  });

  it('lets what is not permitted come to nothing', () => {
    const idle = projectYear(engine, opening, {});
    expect([...projectYear(engine, opening, { PAK: ['withdraw'] }).numbers]).toEqual([...idle.numbers]);
  });

  it('lets the aftermath pass after the last year', () => {
    const over = projectYear(engine, { ...opening, turn: campaign.turns }, {});
    expect(phaseOf(over.states)).toBe('over');
  });

  it('is played out from Commit alone', () => {
    expect(() => projectYear(engine, start, {})).toThrow(/Commit/);
  });
});

describe('what is left of a game, played out without choices', () => {
  it('ends where a game ends in which nobody does anything more', () => {
    const game = gameOf(quiet);
    passUntil(game, quiet.turns);
    talk(game, {});
    const foreseen = playedOut(game.engine, viewOf(game, 'PAK').position);
    turns(game, {});
    expect(phaseOf(foreseen.states)).toBe('over');
    expect(foreseen.turn).toBe(game.position.turn);
    for (const measure of ['prestige', 'science', 'prosperity'] as const)
      expect(nationalOf(foreseen, measure, 'PAK')).toBe(nationalOf(game.position, measure, 'PAK'));
    expect(trustOf(foreseen, 'USA', 'PAK')).toBe(trustOf(game.position, 'USA', 'PAK'));
  });

  it('passes all the years there are, from any beat', () => {
    const over = playedOut(engine, start);
    expect(phaseOf(over.states)).toBe('over');
    expect(over.turn).toBe(campaign.turns + 2);
  });
});
