import type { MemberStatus } from '../../../protocol/replies.ts';
import { roleName } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { useDesk } from './desk.ts';
import { MemberTools } from './MemberTools.tsx';

/** Everybody in the room; each opens to be seated elsewhere, renamed, muted or removed. */
export function PeoplePanel() {
  const { order, overview, status } = useDesk();
  return (
    <details class="panel folded" open={status.stage === 'arriving'}>
      <summary>
        <h3 id="people-title" tabIndex={-1}>
          {sayConsole('people.title')}
        </h3>{' '}
        <span class="small soft">{sayConsole('people.count', { count: status.members.length })}</span>
      </summary>
      <div class="stack">
        <label class="row check small">
          <input
            type="checkbox"
            checked={overview.madeUpNames}
            onChange={({ currentTarget }) => void order({ kind: 'names', madeUp: currentTarget.checked })}
          />
          <span>
            {sayConsole('people.madeUp')} <span class="soft">{sayConsole('people.madeUp.hint')}</span>
          </span>
        </label>
        {status.members.length === 0 && <p class="soft">{sayConsole('people.none')}</p>}
        <ul class="console-people">
          {status.members.map((member) => (
            <li key={member.id}>
              <Person member={member} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Person({ member }: { readonly member: MemberStatus }) {
  const { overview } = useDesk();
  const { id, isHere, nickname, role, seat } = member;
  const wish = overview.wishes.find((one) => one.member === id);
  return (
    <details class="person">
      <summary>
        <span class={`here-mark${isHere ? ' here' : ''}`} aria-hidden="true" />
        <span class="person-name">
          <strong>{nickname}</strong>
          <span class="unseen"> {sayConsole(isHere ? 'people.here' : 'people.away')}</span>
        </span>
        <span class="small soft">
          {seat && role ? `${NATION_NAMES[seat]}, ${roleName(role)}` : sayConsole('people.looksOn')}
          {!isHere && <span aria-hidden="true"> · {sayConsole('people.away')}</span>}
          {overview.muted.includes(id) && ` · ${sayConsole('people.muted')}`}
        </span>
        {wish && (
          <span class="small warn person-wish">
            {wish.seat
              ? sayConsole('people.wish', { seat: NATION_NAMES[wish.seat] })
              : sayConsole('people.wish.any')}
          </span>
        )}
      </summary>
      <MemberTools member={member} wish={wish?.seat ?? null} />
    </details>
  );
}
