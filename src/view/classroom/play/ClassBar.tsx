import type { MemberStatus } from '../../../protocol/replies.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import type { Client } from '../connection/client.ts';
import { Timer } from './Timer.tsx';

/** Always in sight: the time left, where one sits, and the way to the class. */
export function ClassBar(props: {
  readonly client: Client;
  readonly me: MemberStatus | null;
  /** Messages that came since one last looked. */
  readonly unread: number;
  readonly onDesk: () => void;
}) {
  const { me, unread } = props;
  return (
    <header class="class-bar">
      <Timer client={props.client} />
      <p class="class-seat small">
        {me?.seat ? (
          <>
            <strong>{NATION_NAMES[me.seat]}</strong>
            {me.role && (
              <>
                <br />
                <span class="soft">{roleName(me.role)}</span>
              </>
            )}
          </>
        ) : (
          sayClass('lobby.seat.none')
        )}
      </p>
      <button type="button" class="button small" onClick={props.onDesk}>
        {unread > 0 ? sayClass('bar.open.new', { count: unread }) : sayClass('bar.open')}
      </button>
    </header>
  );
}
