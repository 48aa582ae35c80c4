import { describe, expect, it } from 'vitest';
import { aftermathOf } from '../../src/debrief/aftermath.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { scoreOf } from '../../src/game/score.ts';
import { endEarly } from '../../src/game/writer.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { passUntil, turns } from '../support/play.ts';
import { plainEngine, playedGame } from './playedGame.ts';

describe('what the aftermath did to a score', () => {
  it('is told aim by aim, with causes that add up to it', () => {
    const game = playedGame(3, undefined, plainEngine);
    let moved = 0;
    for (const seat of NATIONS) {
      const aftermath = aftermathOf(game, seat);
      if (!aftermath) throw new Error('the game is over');
      let points = aftermath.score * 1000;
      for (const { aim, before, after, causes } of aftermath.aims) {
        moved += 1;
        points += aim.weight * (after - before);
        // Aims over whole scales: a point is ten thousandths.
        expect(causes.reduce((sum, cause) => sum + cause.sum, 0) * 10).toBe(after - before);
      }
      expect(Math.abs(points / 1000 - scoreOf(game, seat).score)).toBeLessThan(1.001);
    }
    expect(moved).toBeGreaterThan(5);
  });

  it('is nothing while a game runs, nor where nothing of it was played', () => {
    const game = passUntil(startGame(plainEngine, setupOf(plainEngine.scenario, 3)), 3);
    expect(aftermathOf(game, 'PAK')).toBeNull();
    const unplayed = startGame(plainEngine, setupOf(plainEngine.scenario, 3));
    endEarly(unplayed);
    expect(aftermathOf(unplayed, 'PAK')).toBeNull();
  });

  it('is told of a game that ended early too, as the years left it before its pace is reckoned', () => {
    const game = passUntil(startGame(plainEngine, setupOf(plainEngine.scenario, 3)), 3);
    turns(game, {});
    endEarly(game);
    for (const seat of NATIONS) {
      const aftermath = aftermathOf(game, seat);
      if (!aftermath) throw new Error('three turns were played');
      expect(aftermath.played).toBe(3);
      let points = aftermath.score * 1000;
      for (const { aim, before, after, causes } of aftermath.aims) {
        points += aim.weight * (after - before);
        expect(causes.reduce((sum, cause) => sum + cause.sum, 0) * 10).toBe(after - before);
      }
      expect(Math.abs(points / 1000 - aftermath.after)).toBeLessThan(1.001);
    }
  });
});
