import { typedOf } from '../../../protocol/origins.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { codeAloud, sayClass } from '../../words/classWords.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { TimerFace } from '../console/TimerFace.tsx';
import type { Now } from './Table.tsx';

/** Where the class is, how long it has, and how one comes in. */
export function ProjectorHead(props: {
  readonly status: RoomStatus;
  readonly at: number;
  readonly now: Now;
  /** What the film shows just now: it stands here, where it covers nothing of the board; null while there is none. */
  readonly caption: string | null;
  /** Where phones find the classroom. */
  readonly origin: string;
  readonly isLost: boolean;
}) {
  const { isLost, now, status } = props;
  const isPaused = status.isPaused && status.stage === 'playing';
  return (
    <header class="projector-head">
      <div class="projector-where">
        <p class="soft">{now.when}</p>
        <h1>{isPaused ? sayProjector('paused') : now.step}</h1>
        {props.caption && !isPaused ? (
          <p class="projector-caption">{props.caption}</p>
        ) : (
          <p>{isPaused ? sayProjector('paused.lead') : now.lead}</p>
        )}
      </div>
      {status.timer && status.stage === 'playing' && (
        <p class="projector-timer">
          <TimerFace status={status} at={props.at} />
        </p>
      )}
      <p class="projector-join">
        <span class="soft">{sayProjector('join.short', { host: typedOf(props.origin) })}</span>
        <strong class="number">{codeAloud(status.code)}</strong>
      </p>
      {(isLost || status.announced) && (
        <p class="announced">
          {isLost ? sayClass('link.lost') : sayProjector('announced', { text: status.announced ?? '' })}
        </p>
      )}
    </header>
  );
}
