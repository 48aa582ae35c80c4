import { NATIONS } from '../../../vocabulary/nations.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sayPaper } from '../../words/paperWords.ts';
import { useDesk } from './desk.ts';
import { useWindows } from './windows.ts';

/** For delegations that write on paper: who does, what is printed, and where it is keyed in. */
export function PaperPanel() {
  const { order, status } = useDesk();
  const { open } = useWindows();
  const { onPaper, stage } = status;
  const isAll = onPaper.length === NATIONS.length;
  return (
    <details class="panel folded" open={stage === 'arriving' || onPaper.length > 0}>
      <summary>
        <h3>{sayPaper('title')}</h3>
      </summary>
      <div class="stack">
        <p class="small soft">{sayPaper('lead')}</p>
        {onPaper.length > 0 && !isAll && (
          <p>{sayPaper('paper.some', { seats: onPaper.map((seat) => NATION_NAMES[seat]).join(', ') })}</p>
        )}
        <div class="row">
          {stage !== 'over' && (
            <button
              type="button"
              class="button"
              onClick={() => void order({ kind: 'paper', seats: isAll ? [] : NATIONS })}
            >
              {sayPaper(isAll ? 'paper.none' : 'paper.all')}
            </button>
          )}
          <button type="button" class="button" onClick={() => open('print')}>
            {sayPaper('paper.print')}
          </button>
          <button
            type="button"
            class={`button${onPaper.length > 0 && stage === 'playing' ? ' primary' : ''}`}
            onClick={() => open('key')}
          >
            {sayPaper('paper.key')}
          </button>
        </div>
        <p class="small soft">{sayPaper('paper.hint')}</p>
      </div>
    </details>
  );
}
