import type { GameSetup } from '../../../game/game.ts';
import type { View } from '../../../game/view.ts';
import { aimsOf, publicAims } from '../../../rules/aims.ts';
import type { Aim, Scenario } from '../../../scenario/scenario.ts';
import type { Nation } from '../../../vocabulary/nations.ts';

/**
 * The aims of a nation that whoever looks may know: all four of one's own, of everybody once the game is over, and where
 * everything in it is looked at; else those that it declares.
 * @param isGuarded whether others may be looking too
 */
export function aimsOpen(
  scenario: Scenario,
  { secrets }: GameSetup,
  view: View,
  nation: Nation,
  isGuarded: boolean,
): readonly Aim[] {
  const isOwn = nation === view.seat && !isGuarded;
  const isWhole = view.phase === 'over' || (view.seat === null && view.isWhole);
  return isOwn || isWhole ? aimsOf(scenario.agendas[nation], secrets[nation]) : publicAims(scenario, nation);
}
