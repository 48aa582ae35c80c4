import { describe, expect, it } from 'vitest';
import { courseOf, numbersByTurn } from '../../src/debrief/course.ts';
import { openingPosition } from '../../src/game/openingPosition.ts';
import { submitSlip } from '../../src/game/writer.ts';
import { isSignatory, tariffLevel } from '../../src/machines/states.ts';
import { streamOf } from '../../src/rules/chance.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { anySlip, campaignEngine, playedGame } from './playedGame.ts';

describe('the course of a game', () => {
  const game = playedGame(11);
  const course = courseOf(game);

  it('holds the opening and the end of every turn, the two of the aftermath included', () => {
    expect(course).toHaveLength(game.turns.length + 1);
    expect(course[0]?.numbers).toEqual(openingPosition(campaignEngine).numbers);
  });

  it('ends where the game stands, in numbers and in states', () => {
    expect(course.at(-1)?.numbers).toEqual(game.position.numbers);
    expect(course.at(-1)?.states).toEqual(game.position.states);
  });

  it('agrees with the ledger added up turn by turn', () => {
    const numbers = numbersByTurn(campaignEngine.scenario, game.turns);
    expect(course.map((end) => end.numbers)).toEqual(numbers);
  });

  it('holds the states of the turn itself, not those of the end', () => {
    for (const [index, log] of game.turns.entries()) {
      for (const { deed, by, to } of log.occurrences) {
        const end = course[index + 1];
        if (!end || !by) continue;
        if (deed === 'signed') expect(isSignatory(end.states, by)).toBe(true);
        if (deed === 'imposed' && to) expect(tariffLevel(end.states, by, to)).toBe(1);
      }
    }
  });

  it('grows with a game that goes on, by whole turns only', () => {
    const running = playedGame(12, 3);
    expect(courseOf(running)).toHaveLength(3);
    const before = courseOf(running)[2]?.numbers;
    for (const seat of NATIONS) submitSlip(running, seat, anySlip(running, seat, streamOf(12, 3, seat)));
    expect(courseOf(running)).toHaveLength(3);
    while (running.position.turn === 3) {
      for (const seat of NATIONS) submitSlip(running, seat, anySlip(running, seat, streamOf(12, 3, seat)));
    }
    expect(courseOf(running)).toHaveLength(4);
    expect(courseOf(running)[2]?.numbers).toEqual(before);
  });
});
