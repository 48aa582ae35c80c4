import { describe, expect, it } from 'vitest';
import { courseOf } from '../../src/debrief/course.ts';
import { measuresCsv } from '../../src/debrief/measuresCsv.ts';
import { submitSlip } from '../../src/game/writer.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { campaignEngine, playedGame } from './playedGame.ts';

const { scenario } = campaignEngine;
const parsed = (csv: string): readonly (readonly string[])[] =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split(','));

describe('measures as CSV', () => {
  const game = playedGame(11);
  const [head = [], ...rows] = parsed(measuresCsv(scenario, game.turns, 'game'));

  it('has a row for the opening and for every year, the two of the aftermath included', () => {
    expect(rows.map(([turn, year]) => [turn, year])).toEqual(
      Array.from({ length: 18 }, (_, turn) => [String(turn), String(2020 + turn)]),
    );
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });

  it.each([
    ['tension', worldSlot('tension')],
    ['capital.USA', nationalSlot('capital', 'USA')],
    ['trust.CHN.PAK', trustSlot('CHN', 'PAK')],
  ])('holds the numbers of the game: %s', (name, slot) => {
    const column = rows.map((row) => Number(row[head.indexOf(name)]));
    expect(column).toEqual(courseOf(game).map(({ numbers }) => numbers[slot]));
  });

  it('names every column once, and none that says nothing', () => {
    expect(new Set(head).size).toBe(head.length);
    expect(head).not.toContain('trust.CHN.CHN');
    for (const [at, name] of head.entries())
      if (name.startsWith('courted.'))
        expect(
          rows.some((row) => row[at] !== '0'),
          name,
        ).toBe(true);
  });

  it('leaves out what only its owner may see while it is for all', () => {
    const [open = []] = parsed(measuresCsv(scenario, game.turns, 'all'));
    const hidden = head.filter((name) => !open.includes(name)).map((name) => name.replace(/\..*/, ''));
    expect(new Set(hidden)).toEqual(
      new Set(['capital', 'ignoredScience', 'ignoredTrade', 'ignoredSecurity']),
    );
    expect(hidden).toHaveLength(4 * NATIONS.length);
    expect(open).toContain('prestige.USA');
  });

  it('says nothing of a year that is not over', () => {
    const running = playedGame(12, 3);
    const before = measuresCsv(scenario, running.turns, 'game');
    expect(parsed(before)).toHaveLength(1 + 3);
    const slip = { phase: 'offer', offers: [], counsel: running.position.questions.CHN ? 0 : null } as const;
    expect(submitSlip(running, 'CHN', slip).ok).toBe(true);
    expect(measuresCsv(scenario, running.turns, 'game')).toBe(before);
  });
});
