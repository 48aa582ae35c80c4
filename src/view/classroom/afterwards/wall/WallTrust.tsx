import { trustWord } from '../../../../vocabulary/measures.ts';
import { nameOf } from '../../../words/names.ts';
import { say, signed } from '../../../words/say.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { WallFacts } from './wallFacts.ts';

/** As many as a wall holds. */
const MOST = 8;

/** Where trust moved most, either way. */
export function WallTrust({ facts }: { readonly facts: WallFacts }) {
  const { debrief, names } = facts;
  const moved = debrief.pairs
    .flatMap(({ trust }) => trust)
    .filter(({ end, opening }) => end !== opening)
    .sort((one, other) => Math.abs(other.end - other.opening) - Math.abs(one.end - one.opening))
    .slice(0, MOST);
  if (moved.length === 0) return <p>{sayWall('trust.none')}</p>;
  return (
    <table>
      <tbody>
        {moved.map(({ end, of, opening, toward }) => (
          <tr key={`${of} ${toward}`}>
            <th scope="row">
              {sayWall('trust.line', { of: names.nations[of].label, toward: nameOf(names, toward) })}
            </th>
            <td class="number">{sayWall('trust.course', { opening, end })}</td>
            <td class={`number ${end > opening ? 'rise' : 'fall'}`}>{signed(end - opening)}</td>
            <td>{say(`trust.${trustWord(end)}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
