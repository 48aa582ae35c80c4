import { aimMills, publicAims } from '../../../rules/aims.ts';
import type { Position } from '../../../rules/position.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Nation } from '../../../vocabulary/nations.ts';

/** How far a nation has come by the aims that it declares, 0-100, as far as everybody may know. */
export function declaredPercent(scenario: Scenario, position: Position, nation: Nation): number {
  const aims = publicAims(scenario, nation);
  const weights = aims.reduce((sum, { weight }) => sum + weight, 0);
  const mills = aims.reduce((sum, aim) => sum + aim.weight * aimMills(aim, position, nation), 0);
  return Math.trunc(mills / weights / 10);
}
