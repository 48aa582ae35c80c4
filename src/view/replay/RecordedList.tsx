import type { RecordedEvent } from '../../debrief/recorded.ts';
import { SourceLink } from '../panels/story/SourceLink.tsx';
import { usePlay } from '../play/context.ts';
import { dateWords } from '../words/dates.ts';
import { sayReplay } from '../words/replayWords.ts';
import { codeTitle } from '../words/sentences.ts';

/**
 * Events of the record in order: when, who, what, by which source, and what is in doubt about it.
 * @param isCompared whether each says how this game has it, which may have gone another way
 */
export function RecordedList(props: {
  readonly events: readonly RecordedEvent[];
  readonly isCompared: boolean;
}) {
  return (
    <ol class="recorded">
      {props.events.map((event) => (
        <Recorded key={`${event.date}${event.text}`} event={event} isCompared={props.isCompared} />
      ))}
    </ol>
  );
}

function Recorded(props: { readonly event: RecordedEvent; readonly isCompared: boolean }) {
  const { names } = usePlay();
  const { choice, date, disputed, isHere, kind, nations, source, text } = props.event;
  const title = choice === undefined ? '' : codeTitle(choice, names);
  return (
    <li class={`recorded-event ${kind}`}>
      <p class="recorded-when small">
        <time dateTime={date} class="number">
          {dateWords(date)}
        </time>{' '}
        <span class="soft">
          {kind === 'news'
            ? sayReplay('record.news')
            : nations.map((nation) => names.nations[nation].label).join(', ')}
        </span>
      </p>
      <p>
        {text} <SourceLink source={source} />
      </p>
      {disputed !== undefined && (
        <p class="small recorded-disputed">
          <strong>{sayReplay('record.disputed')}</strong> {disputed}
        </p>
      )}
      {kind === 'act' && (
        <p class="small soft">
          {props.isCompared
            ? sayReplay(isHere ? 'record.done' : 'record.notDone', { choice: title })
            : sayReplay('record.as', { choice: title })}
        </p>
      )}
    </li>
  );
}
