import { describe, expect, it } from 'vitest';
import { lesson } from '../../../../src/content/lesson.ts';
import { profiles } from '../../../../src/content/story/profiles.ts';
import { createEngine } from '../../../../src/game/engine.ts';
import { setupOf } from '../../../../src/game/game.ts';
import { startGame } from '../../../../src/game/opening.ts';
import { timelineOf } from '../../../../src/record/timeline.ts';
import { scenarioHash } from '../../../../src/scenario/scenarioHash.ts';
import { movedTo, playedChapters, playedTurns } from '../../../../src/view/share/film/filmRanges.ts';
import { filmScenes, lengthOf } from '../../../../src/view/share/film/filmScenes.ts';
import { namesOf } from '../../../../src/view/words/names.ts';
import { recordOf } from '../../../support/anyRecord.ts';
import { playRandomly } from '../../../support/randomPlay.ts';

const names = namesOf(lesson, profiles);
const game = playRandomly(startGame(createEngine(lesson), setupOf(lesson, 6)), 6);
const laid = timelineOf(recordOf(game), game.engine, scenarioHash(lesson));
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;
const whole = filmScenes(timeline, { from: 1, to: 5 }, 'whole', names, false);

describe('the scenes of a film', () => {
  it('are the moments of the turns that are asked for, in order', () => {
    expect(whole).toHaveLength(timeline.moments.length);
    const second = filmScenes(timeline, { from: 2, to: 2 }, 'whole', names, false);
    expect(second.map(({ when }) => when)).toEqual(
      whole.map(({ when }) => when).filter((when) => when.startsWith('2022')),
    );
    expect(second[0]?.when).toBe('2022, News');
  });

  it('tell each event in a sentence, the state of the world, and in the end how it ended', () => {
    const events = whole.flatMap((scene) => scene.events);
    expect(events.length).toBeGreaterThan(20);
    for (const { caption, deed } of events) {
      // What came home is told by its headline.
      expect(caption).toMatch(deed === 'cameHome' ? /^\w.*\w$/ : /\w.*\.$/);
    }
    expect(whole[0]?.world).toMatch(/^Tension \d+, \w+ · Openness \d+, \w+$/);
    expect(whole.at(-1)?.told.at(-1)).toMatch(/^It ended so: /);
    expect(whole.slice(0, -1).some(({ told }) => told.some((one) => one.startsWith('It ended so')))).toBe(
      false,
    );
  });

  it('sound as a year begins and as the game ends, and are told how tense the world is', () => {
    for (const { cue, tension, when, world } of whole.slice(0, -1)) {
      expect(cue).toBe(when.endsWith('News') ? 'turn' : null);
      expect(world).toMatch(new RegExp(`^Tension ${tension},`));
    }
    expect(whole.at(-1)?.cue).toBe('ending');
  });

  it('take their time: a scene as long as its words and what moves, a faster film less', () => {
    for (const { events, lasts, stands } of whole) {
      expect(stands).toBeGreaterThanOrEqual(2000);
      if (events.length === 0) expect(lasts).toBe(stands);
      else expect(lasts).toBeGreaterThan(stands);
    }
    expect(lengthOf(whole, 'fast') * 4).toBeCloseTo(lengthOf(whole, 'slow'));
    expect(lengthOf(whole, 'slow')).toBeLessThan(5 * 60_000);
  });
});

describe('what a film can show', () => {
  it('are the turns that were revealed, whole or by chapter', () => {
    const turns = playedTurns(game.turns);
    expect(turns).toEqual({ from: 1, to: 5 });
    expect(playedTurns([])).toBeNull();
    const chapters = [
      { title: 'one', turns: [1, 3] },
      { title: 'two', turns: [4, 9] },
      { title: 'three', turns: [10, 12] },
    ] as const;
    expect(playedChapters(chapters, { from: 1, to: 5 })).toEqual([
      { title: 'one', turns: { from: 1, to: 3 } },
      { title: 'two', turns: { from: 4, to: 5 } },
    ]);
  });

  it('never ends before it begins, whichever end is moved', () => {
    expect(movedTo({ from: 2, to: 4 }, 'from', 5)).toEqual({ from: 5, to: 5 });
    expect(movedTo({ from: 2, to: 4 }, 'to', 1)).toEqual({ from: 1, to: 1 });
    expect(movedTo({ from: 2, to: 4 }, 'to', 3)).toEqual({ from: 2, to: 3 });
  });
});
