import { outcomeOf } from '../../../../debrief/outcome.ts';
import { NATIONS } from '../../../../vocabulary/nations.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { WallFacts } from './wallFacts.ts';

/** How far each of the nine got with what it wanted. */
export function WallAims({ facts }: { readonly facts: WallFacts }) {
  const { game, names } = facts;
  const { nations } = outcomeOf(game);
  return (
    <table>
      <tbody>
        {NATIONS.map((nation) => {
          const { reached, score } = nations[nation];
          return (
            <tr key={nation}>
              <th scope="row">{names.nations[nation].label}</th>
              <td class="wall-bar" aria-hidden="true">
                <span style={{ width: `${score}%` }} />
              </td>
              <td class="number">{sayWall('aims.score', { score })}</td>
              <td class="number">{sayWall('aims.reached', { count: reached })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
