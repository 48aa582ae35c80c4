import { useState } from 'preact/hooks';
import { bestRung, isUntried, RUNGS } from '../../../protocol/ladder.ts';
import { SINGLE_FILE } from '../../../protocol/paths.ts';
import { clockWords } from '../../words/clockWords.ts';
import { sayLesson } from '../../words/lessonWords.ts';
import { sayPaper } from '../../words/paperWords.ts';
import { useClient } from '../app/useClient.ts';
import { useDesk } from './desk.ts';
import { useTicking } from './useTicking.ts';
import { useWindows } from './windows.ts';

/** "Can phones reach us?": waits for other devices, and names the best way that works, with what to do next. */
export function ReachPanel() {
  const { overview, status } = useDesk();
  const { client, open } = useWindows();
  const { known } = useClient(client);
  const passed = useTicking(known.reachAt);
  const [isOnly, setOnly] = useState(false);
  const reach = known.reach && { ...known.reach, quiet: known.reach.quiet + passed };
  if (!reach) return null;
  const { devices, joined, quiet } = reach;
  const time = clockWords(quiet / 1000);
  const best = bestRung(reach, overview.expected, !isOnly);
  return (
    <details class="panel folded" open={status.stage === 'arriving'}>
      <summary>
        <h3>{sayLesson('reach.title')}</h3>
      </summary>
      <div class="stack">
        <p class="small soft">{sayLesson('reach.how')}</p>
        <p role="status">
          {devices === 0
            ? sayLesson('reach.waiting', { time })
            : sayLesson(devices === 1 ? 'reach.some.one' : 'reach.some', { devices, joined, time })}{' '}
          {overview.expected !== null && sayLesson('reach.expected', { count: overview.expected })}
        </p>
        <div class="reach-best">
          {best === null ? (
            <p>{sayLesson('reach.wait')}</p>
          ) : (
            <>
              <p>
                <strong>
                  {sayLesson(best === 'file' && isUntried(reach) ? 'reach.nobody' : 'reach.best', {
                    rung: sayLesson(`rung.${best}`),
                  })}
                </strong>
              </p>
              <p>{sayLesson(`rung.${best}.next`)}</p>
              <RungButton rung={best} onPrint={() => open('print')} />
            </>
          )}
        </div>
        <div class="row">
          <button type="button" class="button" onClick={() => client.request({ kind: 'reach' })}>
            {sayLesson('reach.start')}
          </button>
          <label class="row check small">
            <input
              type="checkbox"
              checked={isOnly}
              onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
            />
            <span>{sayLesson('reach.only')}</span>
          </label>
        </div>
        <details>
          <summary class="small">{sayLesson('reach.ladder')}</summary>
          <ol class="ladder">
            {RUNGS.map((rung) => (
              <li key={rung} aria-current={rung === best ? 'step' : undefined}>
                <strong>{sayLesson(`rung.${rung}`)}</strong>
                <p class="small">{sayLesson(`rung.${rung}.next`)}</p>
                {rung !== best && <RungButton rung={rung} onPrint={() => open('print')} />}
              </li>
            ))}
          </ol>
        </details>
      </div>
    </details>
  );
}

/** The button that does what a rung says, where it is more than to wait. */
function RungButton(props: { readonly rung: (typeof RUNGS)[number]; readonly onPrint: () => void }) {
  if (props.rung === 'file') {
    return (
      <a class="button" href={`/${SINGLE_FILE}`} download>
        {sayLesson('rung.file.do')}
      </a>
    );
  }
  if (props.rung === 'paper') {
    return (
      <button type="button" class="button" onClick={props.onPrint}>
        {sayPaper('paper.print')}
      </button>
    );
  }
  return (
    <button type="button" class="button" onClick={toJoining}>
      {sayLesson('rung.join')}
    </button>
  );
}

function toJoining(): void {
  const title = document.getElementById('join-title');
  title?.closest('details')?.setAttribute('open', '');
  title?.scrollIntoView({ block: 'center' });
}
