import { describe, expect, it } from 'vitest';
import { compare, coursesOf, furthestApart, searchHinge } from '../../src/debrief/comparison.ts';
import { turningPointOf } from '../../src/debrief/turningPoint.ts';
import { copyGame, type Game } from '../../src/game/game.ts';
import { phase } from '../../src/game/opening.ts';
import { worldSlot } from '../../src/vocabulary/measures.ts';
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
  it('part at the first entry that is not the same', () => {
    const { parting } = comparison;
    expect(parting?.turn).toBe(3);
    expect(parting?.entries.one).toEqual(one.entries[parting?.place ?? -1]);
    expect(parting?.entries).toMatchObject({
      one: { seat: 'DEU', slip: { choices: ['sign'] } },
      other: { seat: 'DEU', slip: { choices: ['impose:CHN'] } },
    });
    expect(one.entries.slice(0, parting?.place)).toEqual(other.entries.slice(0, parting?.place));
  });

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
    ).toMatchObject({
      parting: null,
      differences: [],
    });
    expect(furthestApart(one, one, 5)).toEqual([]);
  });

  it('part where one of them has no more entries', () => {
    const { parting } = compare(trunk, one);
    expect(parting).toMatchObject({ place: trunk.entries.length, turn: 3, entries: { one: null } });
  });

  it('are of one scenario', () => {
    const elsewhere = { ...one, engine: { ...one.engine, scenario: { ...one.engine.scenario, id: 'moon' } } };
    expect(() => compare(one, elsewhere)).toThrow(RangeError);
  });
});

describe('measures over time', () => {
  const tension = worldSlot('tension');

  it('run together up to the parting, and end where the games do', () => {
    const [course] = coursesOf(one, other, [tension]);
    expect(course?.one.slice(0, 3)).toEqual(course?.other.slice(0, 3));
    expect(course?.one.at(-1)).toBe(one.position.numbers[tension]);
    expect(course?.other.at(-1)).toBe(other.position.numbers[tension]);
    expect(course?.one).toHaveLength(18);
  });

  it('are looked for where they end furthest apart', () => {
    const slots = furthestApart(one, other, 6);
    const gap = (slot: number): number =>
      Math.abs((one.position.numbers[slot] as number) - (other.position.numbers[slot] as number));
    expect(slots).toHaveLength(6);
    expect(slots.map(gap)).toEqual([...slots].map(gap).sort((a, b) => b - a));
    expect(Math.max(...[...one.position.numbers.keys()].map(gap))).toBe(gap(slots[0] as number));
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
