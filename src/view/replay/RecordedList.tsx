import type { RecordedEvent } from '../../debrief/recorded.ts';
import { SourceLink } from '../panels/story/SourceLink.tsx';
import { usePlay } from '../play/context.ts';
import { dateWords } from '../words/dates.ts';
import { sayReplay } from '../words/replayWords.ts';
import { codeTitle } from '../words/sentences.ts';
import { chosenSentence } from './chosenSentence.ts';

/**
 * Events of the record in order: when, who, what, by which source, and what is in doubt about it.
 * @param comparedIn the turn of their year, where each says how this game has it, which may have gone another way
 */
export function RecordedList(props: {
  readonly events: readonly RecordedEvent[];
  readonly comparedIn: number | null;
}) {
  return (
    <ol class="recorded">
      {props.events.map((event) => (
        <Recorded key={`${event.date}${event.text}`} event={event} comparedIn={props.comparedIn} />
      ))}
    </ol>
  );
}

function Recorded(props: { readonly event: RecordedEvent; readonly comparedIn: number | null }) {
  const { names } = usePlay();
  const { choice, date, disputed, kind, nations, source, text } = props.event;
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
          {props.comparedIn === null
            ? sayReplay('record.as', { choice: title })
            : chosenSentence(props.event, props.comparedIn, names)}
        </p>
      )}
    </li>
  );
}
