import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import type { Game } from '../../../src/game/game.ts';
import { endEarly } from '../../../src/game/writer.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { momentTitle } from '../../../src/view/replay/momentWords.ts';
import { yearMarks } from '../../../src/view/replay/ReplayBar.tsx';
import { namesOf } from '../../../src/view/words/names.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const early = (): Game => {
  const game = playRandomly(gameOf(lesson, 6), 6, { through: 3 });
  endEarly(game);
  return game;
};

describe.each([
  ['to its last turn', () => playRandomly(gameOf(lesson, 6), 6), [2026, 2027]],
  ['to an early end', early, [2025, 2026]],
] as const)('the line of time of a game that was played %s', (_, play, quiet) => {
  const game = play();
  const record = recordOf(game);
  const timeline = timelineOf(record, createEngine(lesson), record.scenario.hash);
  if (!timeline.ok) throw new Error(timeline.fault.code);
  const { moments } = timeline.value;
  const names = namesOf(lesson);

  it('calls the two years of aftermath quiet, and no other', () => {
    const titles = moments.map((moment) => momentTitle(moment, timeline.value.game.turns, names));
    expect(titles.filter((title) => title.endsWith('Quiet year'))).toEqual(
      quiet.map((year) => `${year}, Quiet year`),
    );
    expect(titles.filter((title) => title === "2023, Year's end")).toHaveLength(1);
  });

  it('ends with the year of the ending', () => {
    expect(yearMarks(moments).at(-1)?.turn).toBe(game.position.turn);
  });
});
