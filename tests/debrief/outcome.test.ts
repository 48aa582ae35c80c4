import { expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { outcomeOf } from '../../src/debrief/outcome.ts';
import { wordsOf } from '../../src/debrief/wordRecord.ts';
import { scoreOf } from '../../src/game/score.ts';
import { trustOf, worldOf } from '../../src/rules/position.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { gameOf, quiet } from '../support/engines.ts';
import { turns } from '../support/play.ts';
import { playRandomly } from '../support/randomPlay.ts';

it('says in few numbers what a game came to, each as the game itself has it', () => {
  const game = playRandomly(gameOf(lesson, 5), 5);
  const outcome = outcomeOf(game);
  expect(lesson.endings.map(({ id }) => id)).toContain(outcome.ending.id);
  expect(outcome).toMatchObject({
    played: lesson.turns,
    tension: worldOf(game.position, 'tension'),
    openness: worldOf(game.position, 'openness'),
  });
  for (const nation of NATIONS) {
    const { score, aims } = scoreOf(game, nation);
    const words = wordsOf(game.turns, nation);
    const { kept, broken, reached, score: told } = outcome.nations[nation];
    expect([told, kept + broken]).toEqual([score, words.length]);
    expect(reached).toBe(aims.filter(({ mills }) => mills === 1000).length);
  }
  const debates = game.turns.filter(({ debate }) => debate);
  expect(debates.length).toBeGreaterThan(0);
  expect(outcome.adopted.length + outcome.rejected.length).toBe(debates.length);
  const mutual = (one: (typeof NATIONS)[number], other: (typeof NATIONS)[number]): number =>
    (trustOf(game.position, one, other) + trustOf(game.position, other, one)) / 2;
  for (const one of NATIONS)
    for (const other of NATIONS) {
      if (one === other) continue;
      expect(Math.round(mutual(one, other))).toBeLessThanOrEqual(outcome.warmest.trust);
      expect(Math.round(mutual(one, other))).toBeGreaterThanOrEqual(outcome.coldest.trust);
    }
});

it('counts a broken Word', () => {
  const game = turns(gameOf({ ...quiet, sessions: [] }, 3), { words: { USA: 'impose:DEU' } });
  expect(outcomeOf(game).nations.USA).toMatchObject({ kept: 0, broken: 1 });
});
