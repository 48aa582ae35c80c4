import { incomingOffers } from '../../../game/talkRules.ts';
import type { Slip } from '../../../vocabulary/talk.ts';
import { BeatPanel } from '../../panels/turn/BeatPanel.tsx';
import { useSeated } from '../../play/context.ts';
import { sayClass } from '../../words/classWords.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';
import { hasSigner } from '../lobby/delegation.ts';
import { refusalSentence } from './refusalSentence.ts';
import type { RemoteSession } from './remoteSession.ts';
import { slipLines } from './slipLines.ts';

/** While others are still to come: one's own slip, the way to take it back, and who is waited for. */
export function RoomWaiting(props: { readonly client: Client; readonly session: RemoteSession }) {
  const { client, session } = props;
  const { known } = useClient(client);
  const { delegation, status } = known;
  const { names, state } = useSeated();
  if (!status) return null;
  const isElsewhere = status.holders[state.seat] !== 'members';
  const isOver = status.stage === 'over';
  const slip = delegation?.slip ?? delegation?.draft ?? null;
  const isLaid = delegation?.laidBy != null && delegation.slip === null;
  if (isOver || isElsewhere || !slip || slip.phase !== state.view.phase) {
    return (
      <BeatPanel title={sayClass(isElsewhere && !isOver ? 'wait.handed' : 'bar.title')} foot={null}>
        <p role="status">
          {isOver
            ? sayClass('play.record')
            : sayClass('handed.line', { nation: names.nations[state.seat].label })}
        </p>
      </BeatPanel>
    );
  }
  if (isLaid) return <Signing client={client} session={session} slip={slip} />;
  const isPaused = status.isPaused || session.isSending();
  return (
    <BeatPanel
      title={sayClass('wait.title')}
      foot={
        <>
          <Refusal session={session} />
          <button
            type="button"
            class="button"
            disabled={isPaused}
            onClick={() => session.takeBack(state.seat)}
          >
            {sayClass('wait.back')}
          </button>
        </>
      }
    >
      <OnSlip slip={slip} />
      <p class="small soft">{sayClass('wait.in')}</p>
      <section class="stack" aria-labelledby="awaited-title">
        <h3 id="awaited-title">{sayClass('wait.for')}</h3>
        <p role="status">
          {status.awaited.length === 0
            ? sayClass('wait.nobody')
            : status.awaited.map((nation) => names.nations[nation].label).join(', ')}
        </p>
      </section>
    </BeatPanel>
  );
}

/** A slip that the head has laid down: another member reads it and countersigns, or it is taken back. */
function Signing(props: { readonly client: Client; readonly session: RemoteSession; readonly slip: Slip }) {
  const { client, session, slip } = props;
  const { state } = useSeated();
  const place = session.seatedAt();
  const { laidAt, laidBy } = client.known().delegation ?? {};
  const isOwn = laidBy === place?.me.id;
  const nickname = place?.mates.find(({ id }) => id === laidBy)?.nickname ?? '';
  const isClosed = client.known().status?.isPaused === true || session.isSending();
  return (
    <BeatPanel
      title={sayClass('sign.title')}
      foot={
        <>
          <Refusal session={session} />
          {!isOwn && laidAt != null && (
            <button
              type="button"
              class="button primary"
              disabled={isClosed}
              onClick={() => session.countersign(laidAt)}
            >
              {sayClass('sign.submit')}
            </button>
          )}
          <button
            type="button"
            class="button"
            disabled={isClosed}
            onClick={() => session.takeBack(state.seat)}
          >
            {sayClass('sign.back')}
          </button>
        </>
      }
    >
      <p role="status">
        {!isOwn
          ? sayClass('sign.other', { nickname })
          : sayClass(place && !hasSigner(place) ? 'sign.alone' : 'sign.own')}
      </p>
      <OnSlip slip={slip} />
    </BeatPanel>
  );
}

function OnSlip({ slip }: { readonly slip: Slip }) {
  const { names, scenario, state } = useSeated();
  const { seat, view } = state;
  const incoming = incomingOffers(view.position, seat);
  const lines = slipLines(slip, seat, names, scenario, view.position.questions[seat], incoming);
  return (
    <section class="stack" aria-labelledby="slip-title">
      <h3 id="slip-title">{sayClass('slip.title')}</h3>
      {lines.length === 0 ? (
        <p class="soft">{sayClass('slip.nothing')}</p>
      ) : (
        <ul class="happened">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the table said to what was asked last, where it refused it. */
function Refusal({ session }: { readonly session: RemoteSession }) {
  const { names } = useSeated();
  const refused = session.refused();
  if (!refused) return null;
  return (
    <p class="small fall" role="alert">
      {refusalSentence(refused, names)}
    </p>
  );
}
