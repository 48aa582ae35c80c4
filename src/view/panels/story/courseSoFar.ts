import { closedTurns } from '../../../game/log.ts';
import type { View } from '../../../game/view.ts';
import type { Position } from '../../../rules/position.ts';

/**
 * How the position stood at the opening (place 0) and at the end of each turn that a view holds as over, whatever the
 * game has come to since. Of a turn that the view looks back on, as the view has it.
 * @param whole the same for all turns that the game knows of
 */
export function courseSoFar(whole: readonly Position[], view: View): readonly Position[] {
  const over = closedTurns(view.turns).length;
  const course = whole.slice(0, over + 1);
  return view.turn === over ? [...course.slice(0, over), view.position] : course;
}
