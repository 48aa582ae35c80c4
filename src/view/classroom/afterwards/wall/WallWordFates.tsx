import { useRef } from 'preact/hooks';
import { promisesOf } from '../../../../debrief/wordRecord.ts';
import { FATE_MARKS } from '../../../panels/turn/WordFates.tsx';
import { sayWall } from '../../../words/wallWords.ts';
import { useFit } from '../../projector/useFit.ts';
import { brokenLines } from './brokenLines.ts';
import type { WallFacts } from './wallFacts.ts';

/** How many Words each of the nine kept and broke, how often it left undone what was agreed, and all that was broken. */
export function WallWordFates({ facts }: { readonly facts: WallFacts }) {
  const { debrief, game, names } = facts;
  const broken = brokenLines(debrief, game.turns, names);
  const list = useRef<HTMLUListElement>(null);
  const { earlier, isClose } = useFit(list, broken.length, 'broken');
  return (
    <div class="wall-two">
      <table>
        <thead>
          <tr>
            <td />
            {(['kept', 'broken', 'undone'] as const).map((fate) => (
              <th scope="col" key={fate}>
                <span aria-hidden="true">{FATE_MARKS[fate === 'kept' ? 'kept' : 'broken']} </span>
                {sayWall(`words.${fate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {debrief.paths.map(({ nation, words }) => (
            <tr key={nation}>
              <th scope="row">{names.nations[nation].label}</th>
              <td class="number">{words.filter(({ kept }) => kept).length}</td>
              <td class="number">{words.filter(({ kept }) => !kept).length}</td>
              <td class="number">{promisesOf(game.turns, nation).filter(({ kept }) => !kept).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section class="wall-fitted" aria-labelledby="wall-broken">
        <h2 id="wall-broken">{sayWall('words.list')}</h2>
        {broken.length === 0 && <p>{sayWall('words.none')}</p>}
        {earlier > 0 && (
          <p class="soft">{sayWall(earlier === 1 ? 'words.earlier.one' : 'words.earlier', { earlier })}</p>
        )}
        <ul ref={list} class={`wall-list${isClose ? ' close' : ''}`}>
          {broken.slice(earlier).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
