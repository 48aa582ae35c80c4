import { useEffect, useRef } from 'preact/hooks';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { codeAloud, sayClass } from '../../words/classWords.ts';
import type { Client } from '../connection/client.ts';
import { Delegations } from './Delegations.tsx';
import { placeOf } from './delegation.ts';
import { OwnPlace } from './OwnPlace.tsx';
import { Rename } from './Rename.tsx';
import { SeatWish } from './SeatWish.tsx';

/** The room before the game: who is here, where one sits, and what one's role alone holds. */
export function Lobby(props: {
  readonly client: Client;
  readonly status: RoomStatus;
  readonly member: string;
}) {
  const { client, member, status } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = placeOf(status, member);
  return (
    <main class="lobby">
      <header class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {sayClass('lobby.title', { code: codeAloud(status.code) })}
        </h1>
        <p class="soft" role="status">
          {sayClass('lobby.waits')}
        </p>
        {status.announced && <p>{sayClass('announced.line', { text: status.announced })}</p>}
      </header>
      {place && (
        <>
          <OwnPlace place={place} />
          <section class="panel stack" aria-labelledby="own-name">
            <h2 id="own-name">{sayClass('lobby.you', { nickname: place.me.nickname })}</h2>
            <Rename key={place.me.nickname} client={client} nickname={place.me.nickname} />
            <SeatWish client={client} own={place.me.seat} />
          </section>
        </>
      )}
      <section class="panel stack" aria-labelledby="lobby-people">
        <h2 id="lobby-people">{sayClass('desk.people')}</h2>
        <Delegations status={status} member={member} />
        {status.isLocked && <p class="small soft">{sayClass('lobby.locked')}</p>}
      </section>
    </main>
  );
}
