import type { Participation } from '../../../protocol/afterwards.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { sayAfterDesk } from '../../words/afterDeskWords.ts';
import { roleName } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { COUNTS } from './deskFiles.ts';

/** Who took part how often: evidence, and it says what it isn't. */
export function ParticipationWindow(props: {
  readonly participation: readonly Participation[];
  readonly onClose: () => void;
}) {
  const { participation } = props;
  return (
    <Dialog title={sayAfterDesk('part.window')} look="wide" onClose={props.onClose}>
      <p>{sayAfterDesk('part.lead')}</p>
      {participation.length === 0 ? (
        <p>{sayAfterDesk('part.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer
        <section class="table-room" tabIndex={0} aria-label={sayAfterDesk('part.window')}>
          <table>
            <thead>
              <tr>
                {(['nickname', 'seat', 'role', ...COUNTS] as const).map((column) => (
                  <th scope="col" key={column}>
                    {sayAfterDesk(`part.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {participation.map((one) => (
                <tr key={one.member}>
                  <th scope="row">{one.nickname}</th>
                  <td>{one.seat && NATION_NAMES[one.seat]}</td>
                  <td>{one.role && roleName(one.role)}</td>
                  {COUNTS.map((count) => (
                    <td class="number" key={count}>
                      {one[count]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Dialog>
  );
}
