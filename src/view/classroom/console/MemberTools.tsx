import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import type { MemberStatus } from '../../../protocol/replies.ts';
import { ROLES, type Role } from '../../../protocol/roles.ts';
import { isNation, type Nation } from '../../../vocabulary/nations.ts';
import { NationOptions } from '../../app/NationOptions.tsx';
import { sayConsole } from '../../words/consoleWords.ts';
import { useDesk } from './desk.ts';
import { Sure } from './Sure.tsx';

/** What the facilitator does about one person. @param props.wish the seat it asked for */
export function MemberTools(props: { readonly member: MemberStatus; readonly wish: Nation | null }) {
  const { order, overview } = useDesk();
  const { member } = props;
  const { id, nickname } = member;
  const [seat, setSeat] = useState<Nation | null>(props.wish ?? member.seat);
  const [role, setRole] = useState<Role | null>(null);
  const [name, setName] = useState(nickname);
  const isMuted = overview.muted.includes(id);
  return (
    <div class="stack person-tools">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void order({ kind: 'seat', member: id, seat, role });
        }}
      >
        <div class="field">
          <label for={`seat-${id}`}>{sayConsole('people.seat')}</label>
          <select
            id={`seat-${id}`}
            value={seat ?? ''}
            onChange={({ currentTarget: { value } }) => setSeat(isNation(value) ? value : null)}
          >
            <option value="">{sayConsole('people.seat.none')}</option>
            <NationOptions />
          </select>
        </div>
        <div class="field">
          <label for={`role-${id}`}>{sayConsole('people.role')}</label>
          <select
            id={`role-${id}`}
            value={role ?? ''}
            onChange={({ currentTarget: { value } }) => setRole(ROLES.find((one) => one === value) ?? null)}
          >
            <option value="">{sayConsole('people.role.any')}</option>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {sayConsole(`people.role.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button">
          {sayConsole('people.seat.save')}
        </button>
      </form>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void order({ kind: 'rename', member: id, nickname: name });
        }}
      >
        <div class="field">
          <label for={`name-${id}`}>{sayConsole('people.name')}</label>
          <input
            id={`name-${id}`}
            value={name}
            maxLength={LIMITS.nicknameTyped}
            autocomplete="off"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {sayConsole('people.name.save')}
        </button>
      </form>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void order({ kind: 'mute', member: id, muted: !isMuted })}
        >
          {sayConsole(isMuted ? 'people.unmute' : 'people.mute')}
        </button>
        {/* Also of who is here: it may be somebody else, in another's seat. */}
        <button
          type="button"
          class="button"
          title={sayConsole('people.readmit.hint', { nickname })}
          onClick={() => void order({ kind: 'readmit', member: id })}
        >
          {sayConsole('people.readmit')}
        </button>
        <Sure
          label={sayConsole('people.remove')}
          question={sayConsole('people.remove.sure', { nickname })}
          yes={sayConsole('people.remove.yes', { nickname })}
          onYes={() => void order({ kind: 'remove', member: id })}
        />
      </div>
    </div>
  );
}
