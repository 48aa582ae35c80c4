import type { Swap } from '../../debrief/swapChairs.ts';
import type { Swapped } from '../../debrief/swapped.ts';
import { trustWord } from '../../vocabulary/measures.ts';
import { usePlay } from '../play/context.ts';
import { nameOf, yearOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { saySwap } from '../words/swapWords.ts';

/** How the two seats stood before and after, in both courses. */
export function SwapStanding(props: { readonly note: Swap; readonly both: Swapped }) {
  const { names } = usePlay();
  const { both, note } = props;
  const { one, other } = both.courses;
  const params = { chair: nameOf(names, note.chair), was: nameOf(names, note.was) };
  const last = yearOf(names, note.last);
  const columns = [both.begin, one.end, other.end];
  const trust = (number: number) => saySwap('end.trust', { number, word: say(`trust.${trustWord(number)}`) });
  const row = (label: string, cells: readonly string[]) => (
    <tr>
      <th scope="row">{label}</th>
      {cells.map((cell, at) => (
        <td class="number" key={at}>
          {cell}
        </td>
      ))}
    </tr>
  );
  return (
    <section class="stack" aria-labelledby="swap-stand">
      <h2 id="swap-stand">{saySwap('end.stand', params)}</h2>
      <div class="table-room">
        <table>
          <thead>
            <tr>
              <th scope="col">{saySwap('end.measure')}</th>
              <th scope="col">{saySwap('end.before', { year: yearOf(names, note.first) })}</th>
              <th scope="col">{saySwap('end.after.they', { year: last })}</th>
              <th scope="col">{saySwap('end.after.you', { year: last })}</th>
            </tr>
          </thead>
          <tbody>
            {row(
              saySwap('end.row.trustIn', params),
              columns.map(({ trustIn }) => trust(trustIn)),
            )}
            {row(
              saySwap('end.row.trustOf', params),
              columns.map(({ trustOf }) => trust(trustOf)),
            )}
            {row(
              saySwap('end.row.agenda', params),
              columns.map(({ agenda }) => agenda.toFixed(1)),
            )}
          </tbody>
        </table>
      </div>
      <p class="small soft">{saySwap('end.caveat')}</p>
    </section>
  );
}
