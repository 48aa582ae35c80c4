import { describe, expect, it } from 'vitest';
import { compare, searchHinge } from '../../src/debrief/comparison.ts';
import { turningPointOf } from '../../src/debrief/turningPoint.ts';
import { copyGame, type Game } from '../../src/game/game.ts';
import { phase } from '../../src/game/opening.ts';
import { gameOf, quiet } from '../support/engines.ts';
import { type Plan, turns } from '../support/play.ts';

const start = (): Game => gameOf({ ...quiet, sessions: [] }, 3);
const end = (game: Game): Game => {
  while (phase(game) !== 'over') turns(game, {});
  return game;
};
/** Two games that part in their third turn, in what one seat commits. */
const both: Plan = { commits: { FRA: ['sign'] } };
const trunk = turns(start(), both, {});
const one = end(turns(copyGame(trunk), { commits: { DEU: ['sign'], USA: ['court:NZL'] } }));
const other = end(turns(copyGame(trunk), { commits: { DEU: ['impose:CHN'], USA: ['court:NZL'] } }));
const comparison = compare(one, other);

describe('two games beside each other', () => {
  it('differ in just what was decided otherwise', () => {
    expect(comparison.differences).toEqual([
      {
        turn: 3,
        seat: 'DEU',
        choices: { one: ['sign'], other: ['impose:CHN'] },
        words: { one: null, other: null },
      },
    ]);
  });

  it('have each its ending and its scores', () => {
    expect(comparison.endings.one).toMatch(/\w/);
    expect(comparison.scores.DEU).toEqual({
      one: expect.any(Number) as number,
      other: expect.any(Number) as number,
    });
    expect(compare(one, trunk).endings.other).toBeNull();
  });

  it('are the same when they are', () => {
    expect(
      compare(one, end(turns(copyGame(trunk), { commits: { USA: ['court:NZL'], DEU: ['sign'] } }))),
    ).toMatchObject({ differences: [] });
  });

  it('are of one scenario', () => {
    const elsewhere = { ...one, engine: { ...one.engine, scenario: { ...one.engine.scenario, id: 'moon' } } };
    expect(() => compare(one, elsewhere)).toThrow(RangeError);
  });
});

describe('what the difference hangs on', () => {
  const found = (search: ReturnType<typeof searchHinge>) => {
    let step = search.next();
    while (!step.done) step = search.next();
    return step.value;
  };

  it('is a choice that was made in the one game alone, weighed as a turning point is', () => {
    expect(found(searchHinge(one, other, 'DEU'))).toMatchObject({ turn: 3, choice: 'sign' });
    expect(found(searchHinge(one, other, 'DEU'))).toEqual(turningPointOf(one, 'DEU'));
  });

  it('is nothing for whoever decided the same in both', () => {
    expect(turningPointOf(one, 'FRA')).not.toBeNull();
    expect(found(searchHinge(one, other, 'FRA'))).toBeNull();
  });
});
