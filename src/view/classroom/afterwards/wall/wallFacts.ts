import type { Facts } from '../../../../debrief/debrief.ts';
import type { Game } from '../../../../game/game.ts';
import type { Names } from '../../../words/names.ts';

/** What the pages on the wall are told from. */
export interface WallFacts {
  readonly debrief: Facts;
  readonly game: Game;
  readonly names: Names;
}
