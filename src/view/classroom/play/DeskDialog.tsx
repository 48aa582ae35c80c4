import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { sayClass } from '../../words/classWords.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';
import { Delegations } from '../lobby/Delegations.tsx';
import { placeOf } from '../lobby/delegation.ts';
import { OwnPlace } from '../lobby/OwnPlace.tsx';
import { Rename } from '../lobby/Rename.tsx';
import { SeatWish } from '../lobby/SeatWish.tsx';
import { Happened } from './Happened.tsx';
import { Texts } from './Texts.tsx';

/** The class beside the game: what happened, messages, who is here, and one's own place. */
export function DeskDialog(props: {
  readonly client: Client;
  readonly member: string;
  /** Only what happened: somebody has just come in, or back. */
  readonly isArrival: boolean;
  readonly hasBoard: boolean;
  /** Shows the board, or puts it away; null where this browser can't draw one. */
  readonly onBoard: (() => void) | null;
  readonly onClose: () => void;
}) {
  const { client, isArrival, member, onClose } = props;
  const { known } = useClient(client);
  const { state } = usePlay();
  const { status, texts } = known;
  if (!status) return null;
  const place = placeOf(status, member);
  if (isArrival) {
    return (
      <Dialog title={sayClass('desk.happened')} onClose={onClose}>
        <Happened status={status} />
        <button type="button" class="button primary" onClick={onClose}>
          {sayClass('happened.read')}
        </button>
      </Dialog>
    );
  }
  return (
    <Dialog title={sayClass('desk.title')} onClose={onClose}>
      <section class="stack" aria-labelledby="happened-title">
        <h3 id="happened-title">{sayClass('desk.happened')}</h3>
        <Happened status={status} />
      </section>
      {props.onBoard && (
        <button type="button" class="button" onClick={props.onBoard}>
          {sayClass(props.hasBoard ? 'play.board.hide' : 'play.board.show')}
        </button>
      )}
      <Texts client={client} status={status} texts={texts} own={state.seat} />
      {place && <OwnPlace place={place} />}
      <section class="stack" aria-labelledby="people-title">
        <h3 id="people-title">{sayClass('desk.people')}</h3>
        <Delegations status={status} member={member} />
      </section>
      {place && (
        <section class="stack" aria-labelledby="own-name">
          <h3 id="own-name">{sayClass('lobby.you', { nickname: place.me.nickname })}</h3>
          <Rename key={place.me.nickname} client={client} nickname={place.me.nickname} />
          <SeatWish client={client} own={place.me.seat} />
        </section>
      )}
    </Dialog>
  );
}
