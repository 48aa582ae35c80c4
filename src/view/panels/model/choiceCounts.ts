import type { Scenario } from '../../../scenario/scenario.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';

/** How many choices a seat has in a turn: the fewest, the most, and who has the most. */
export function choiceCounts({ choicesPerTurn }: Pick<Scenario, 'choicesPerTurn'>): {
  readonly few: number;
  readonly many: number;
  readonly who: readonly Nation[];
} {
  const counts = NATIONS.map((nation) => choicesPerTurn[nation]);
  const many = Math.max(...counts);
  return { few: Math.min(...counts), many, who: NATIONS.filter((nation) => choicesPerTurn[nation] === many) };
}
