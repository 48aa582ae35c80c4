import { eventsIn } from '../../debrief/recorded.ts';
import type { Moment } from '../../record/timeline.ts';
import { SourceLink } from '../panels/story/SourceLink.tsx';
import { usePlay } from '../play/context.ts';
import { yearOf } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';
import { RecordedList } from './RecordedList.tsx';

/** Something on record that no recording here holds, and why. */
export interface LeftOut {
  readonly what: string;
  readonly source: string | null;
  readonly why: string;
}

/** All that is on record up to a moment, the newest year first; in a branch, beside what happened there. */
export function RecordTab(props: {
  readonly moment: Moment;
  readonly isBranch: boolean;
  readonly leftOut: readonly LeftOut[];
}) {
  const { names, scenario, state } = usePlay();
  const { isBranch, moment } = props;
  const isOpen = (turn: number): boolean =>
    turn < moment.turn || (moment.beat !== 'brief' && moment.beat !== 'talk');
  const turns = state.view.turns.slice(0, moment.turn);
  const years = turns
    .map((log) => ({ turn: log.turn, events: eventsIn(log, scenario, isOpen(log.turn), turns) }))
    .filter(({ events }) => events.length > 0)
    .toReversed();
  const acts = years.flatMap(({ turn, events }) =>
    events.filter(({ kind }) => kind === 'act').map(({ chosenIn }) => ({ turn, chosenIn })),
  );
  const here = acts.filter(({ chosenIn }) => chosenIn !== null);
  const sum = {
    of: acts.length,
    here: here.length,
    same: here.filter(({ chosenIn, turn }) => chosenIn === turn).length,
  };
  return (
    <>
      <p class="small soft">{sayReplay(isBranch ? 'record.lead.branch' : 'record.lead')}</p>
      {isBranch && acts.length > 0 && <p>{sayReplay('record.sum', sum)}</p>}
      {years.length === 0 && <p class="soft">{sayReplay('record.none')}</p>}
      {years.map(({ turn, events }) => (
        <section class="stack" key={turn} aria-labelledby={`record-${turn}`}>
          <h3 id={`record-${turn}`}>{yearOf(names, turn)}</h3>
          <RecordedList events={events} comparedIn={isBranch ? turn : null} />
        </section>
      ))}
      <details>
        <summary>{sayReplay('record.leftOut', { count: props.leftOut.length })}</summary>
        <ul class="stack small">
          {props.leftOut.map(({ what, source, why }) => (
            <li key={what}>
              <p>
                {what} {source !== null && <SourceLink source={source} />}
              </p>
              <p class="soft">{why}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
