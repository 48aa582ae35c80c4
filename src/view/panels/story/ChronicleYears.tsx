import { useState } from 'preact/hooks';
import { isQuiet, type TurnLog } from '../../../game/log.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { say } from '../../words/say.ts';
import { deedSentence } from '../../words/sentences.ts';
import { YearBridge } from './BridgeLine.tsx';
import { ChronicleNews } from './ChronicleNews.tsx';
import { deedsWorthTelling } from './notable.ts';

/** The years, newest first: what the nine did, the news, and beside them what is on record. */
export function ChronicleYears() {
  const { state } = usePlay();
  const [only, setOnly] = useState(false);
  return (
    <div class="stack">
      {state.seat !== null && (
        <label class="option">
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          <span>{sayPanel('chronicle.only')}</span>
        </label>
      )}
      {[...state.view.turns].reverse().map((log) => (
        <Year key={log.turn} log={log} only={only} />
      ))}
    </div>
  );
}

function Year(props: { readonly log: TurnLog; readonly only: boolean }) {
  const { names, open, state } = usePlay();
  const { log, only } = props;
  const { seat } = state;
  const year = yearOf(names, log.turn);
  const aftermath = isQuiet(log);
  const deeds = deedsWorthTelling(log).filter(({ by, to }) => !only || by === seat || to === seat);
  const heading = aftermath
    ? say('turn.aftermath', { year })
    : log.hash === ''
      ? sayPanel('chronicle.running', { year })
      : String(year);
  return (
    <section class="chronicle-year">
      <header>
        <h3 class="number">{heading}</h3>
        <button type="button" class="why small" onClick={() => open({ kind: 'ledger', turn: log.turn })}>
          {sayPanel('chronicle.ledger', { year })}
        </button>
      </header>
      {state.seat !== null && <YearBridge turn={log.turn} />}
      <div class="chronicle-columns">
        <div>
          <h4>{sayPanel('chronicle.deeds')}</h4>
          {deeds.length === 0 && <p class="soft">{sayPanel('chronicle.deeds.none')}</p>}
          <ul class="plain">
            {deeds.map((happened, index) => (
              <li
                key={`${happened.deed}${index}`}
                class={seat && (happened.by === seat || happened.to === seat) ? 'mine' : undefined}
              >
                {deedSentence(happened, seat, names)}
              </li>
            ))}
          </ul>
        </div>
        {!aftermath && <ChronicleNews log={log} />}
      </div>
    </section>
  );
}
