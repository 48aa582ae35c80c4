import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import type { Game } from '../../../src/game/game.ts';
import { phase } from '../../../src/game/opening.ts';
import type { Screen } from '../../../src/view/play/playState.ts';
import { screenAfter } from '../../../src/view/play/screens.ts';
import { gameOf } from '../../support/engines.ts';
import { randomBeat } from '../../support/randomPlay.ts';

/** A lesson that random players have played until something is so. */
function lessonUntil(isSo: (game: Game) => boolean): Game {
  const game = gameOf(lesson, 3);
  while (!isSo(game)) randomBeat(game, 3);
  return game;
}

describe('where a screen leads on to', () => {
  const talk = lessonUntil(({ position }) => position.turn === 2);
  const debating = lessonUntil((game) => phase(game) === 'debate');
  const debated = lessonUntil(({ position }) => position.turn === 4);
  const over = lessonUntil((game) => phase(game) === 'over');
  const cases: readonly (readonly [string, Screen, Game, number, number | null, Screen | null])[] = [
    ['a cover to the choices that it covers', 'cover', talk, 1, null, 'commit'],
    ['a Reveal to who is due next', 'reveal', talk, 1, null, null],
    ['a Reveal to the debate that begins', 'reveal', debating, 3, null, 'assembly'],
    ['a Reveal to a debate that is over already', 'reveal', debated, 3, null, 'assembly'],
    ['a debate that runs nowhere', 'assembly', debating, 3, null, 'assembly'],
    ['a debate that is over to who is due next', 'assembly', debated, 3, null, null],
    ['the last Reveal in another chair to what came of it', 'reveal', talk, 1, 1, 'swapped'],
    ['what came of it to who is due next', 'swapped', talk, 1, 1, null],
    ['the last debate to the ending', 'assembly', over, lesson.turns, null, 'ending'],
  ];
  it.each(cases)('%s', (_, screen, game, revealed, swapEnds, next) => {
    expect(screenAfter(screen, game, revealed, swapEnds)).toBe(next);
  });
});
