import type { Game } from '../../src/game/game.ts';
import type { Position } from '../../src/rules/position.ts';

/** The same game, made afresh from its own text: nothing but plain data may matter. */
export function rebuilt(game: Game): Game {
  const { engine, ...plain } = game;
  const text = JSON.stringify({
    ...plain,
    position: { ...plain.position, numbers: [...plain.position.numbers] },
  });
  const back = JSON.parse(text) as Omit<Game, 'engine'> & {
    position: Omit<Position, 'numbers'> & { numbers: number[] };
  };
  return { ...back, engine, position: { ...back.position, numbers: Int32Array.from(back.position.numbers) } };
}
