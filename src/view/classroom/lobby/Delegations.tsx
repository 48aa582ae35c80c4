import type { MemberStatus, RoomStatus } from '../../../protocol/replies.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { hereIn, membersAt } from './delegation.ts';

/** Who is here and where they sit; the reader's own delegation first. */
export function Delegations(props: {
  readonly status: RoomStatus;
  /** The reader; null for whoever is no member. */
  readonly member: string | null;
}) {
  const { member, status } = props;
  const own = status.members.find(({ id }) => id === member)?.seat ?? null;
  const isEmpty = (nation: Nation): boolean => membersAt(status, nation).length === 0;
  const others = NATIONS.filter((nation) => nation !== own && !isEmpty(nation));
  const empty = NATIONS.filter(isEmpty);
  const onlookers = membersAt(status, null);
  const here = hereIn(status);
  const delegation = (nation: Nation) => (
    <li key={nation} class="delegation">
      <h4>{NATION_NAMES[nation]}</h4>
      <People members={membersAt(status, nation)} member={member} />
      {status.holders[nation] !== 'members' && <p class="small soft">{sayClass('lobby.opponent')}</p>}
    </li>
  );
  return (
    <div class="stack">
      <p class="small soft">{sayClass('lobby.count', { here, count: status.members.length })}</p>
      {own && (
        <section class="stack" aria-labelledby="own-delegation">
          <h3 id="own-delegation">{sayClass('lobby.delegation')}</h3>
          <ul class="delegations">{delegation(own)}</ul>
        </section>
      )}
      {others.length > 0 && (
        <section class="stack" aria-labelledby="other-delegations">
          <h3 id="other-delegations">{sayClass('lobby.others')}</h3>
          <ul class="delegations">{others.map(delegation)}</ul>
        </section>
      )}
      {empty.length > 0 && (
        <section class="stack" aria-labelledby="computers">
          <h3 id="computers">{sayClass('lobby.computers')}</h3>
          <p class="small soft">{empty.map((nation) => NATION_NAMES[nation]).join(', ')}</p>
        </section>
      )}
      {onlookers.length > 0 && (
        <section class="stack" aria-labelledby="onlookers">
          <h3 id="onlookers">{sayClass('lobby.onlookers')}</h3>
          <People members={onlookers} member={member} />
        </section>
      )}
    </div>
  );
}

function People(props: { readonly members: readonly MemberStatus[]; readonly member: string | null }) {
  if (props.members.length === 0) return null;
  return (
    <ul class="people small">
      {props.members.map(({ id, isHere, nickname, role }) => (
        <li key={id} class={isHere ? '' : 'soft'}>
          {/* Whether somebody is here shows by the mark's form, not by its colour alone. */}
          <span class={`here-mark${isHere ? ' here' : ''}`} aria-hidden="true" />
          <span>
            {role ? sayClass('lobby.member', { nickname, role: roleName(role) }) : nickname}
            {id === props.member && ` ${sayClass('lobby.own')}`}
            {!isHere && <span class="soft"> · {sayClass('lobby.away')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
