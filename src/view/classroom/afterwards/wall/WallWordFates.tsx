import { FATE_MARKS } from '../../../panels/turn/WordFates.tsx';
import { yearOf } from '../../../words/names.ts';
import { codeTitle } from '../../../words/sentences.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { WallFacts } from './wallFacts.ts';

/** As many broken Words as a wall holds; the last are told. */
const MOST = 8;

/** How many Words each of the nine kept and broke, and which were broken. */
export function WallWordFates({ facts }: { readonly facts: WallFacts }) {
  const { debrief, names } = facts;
  const broken = debrief.paths
    .flatMap(({ nation, words }) => words.flatMap((word) => (word.kept ? [] : [{ ...word, nation }])))
    .sort((one, other) => one.turn - other.turn)
    .slice(-MOST);
  return (
    <div class="wall-two">
      <table>
        <thead>
          <tr>
            <td />
            {(['kept', 'broken'] as const).map((fate) => (
              <th scope="col" key={fate}>
                <span aria-hidden="true">{FATE_MARKS[fate]} </span>
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
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-labelledby="wall-broken">
        <h2 id="wall-broken">{sayWall('words.list')}</h2>
        {broken.length === 0 && <p>{sayWall('words.none')}</p>}
        <ul class="wall-list">
          {broken.map(({ choice, nation, turn }) => (
            <li key={`${turn} ${nation}`}>
              {sayWall('words.line', {
                year: yearOf(names, turn),
                nation: names.nations[nation].label,
                choice: codeTitle(choice, names),
              })}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
