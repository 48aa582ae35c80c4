import type { RoomOverview } from '../../../protocol/replies.ts';
import { codeAloud } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { hereIn } from '../lobby/delegation.ts';
import { readyIn } from './nextStep.ts';
import { phaseLine } from './progress.ts';
import { TimerFace } from './TimerFace.tsx';

/** Every room at a glance; one is looked at. */
export function RoomList(props: {
  readonly rooms: readonly RoomOverview[];
  readonly at: number;
  readonly chosen: string | null;
  readonly onChoose: (room: string) => void;
}) {
  return (
    <nav class="stack" aria-labelledby="rooms-title">
      <h2 id="rooms-title">{sayConsole('rooms.title')}</h2>
      {props.rooms.length === 0 && <p class="soft">{sayConsole('rooms.none')}</p>}
      <ul class="room-list">
        {props.rooms.map((overview) => (
          <li key={overview.room}>
            <Glance {...props} overview={overview} isChosen={overview.room === props.chosen} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Glance(props: {
  readonly overview: RoomOverview;
  readonly at: number;
  readonly isChosen: boolean;
  readonly onChoose: (room: string) => void;
}) {
  const { at, overview } = props;
  const { room, status, wishes } = overview;
  const { count, ready } = readyIn(status);
  return (
    <button
      type="button"
      class="room-glance"
      aria-pressed={props.isChosen}
      onClick={() => props.onChoose(room)}
    >
      <span class="room-code">
        <span class="unseen">{sayConsole('rooms.room', { code: codeAloud(status.code) })}</span>
        <span aria-hidden="true">{codeAloud(status.code)}</span>
      </span>
      {status.stage !== 'over' && <TimerFace status={status} at={at} />}
      <span>{phaseLine(status, null)}</span>
      <span class="small soft">
        {sayConsole('rooms.here', {
          here: hereIn(status),
          count: Math.max(status.members.length, overview.expected ?? 0),
        })}
        {count > 0 && ` · ${sayConsole('rooms.ready', { ready, count })}`}
        {wishes.length > 0 && ` · ${sayConsole('rooms.wishes', { count: wishes.length })}`}
      </span>
    </button>
  );
}
