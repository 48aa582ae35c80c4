import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { roleName } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { membersAt } from '../lobby/delegation.ts';
import { useDesk } from './desk.ts';

/** Steps of extra time, in per cent of the step's. */
const EXTRA = [0, 25, 50, 100, 200];

/** Every seat: who sits there, who decides, whether its slip is in. */
export function SeatsPanel() {
  return (
    <section class="panel stack" aria-labelledby="seats-title">
      <div>
        <h3 id="seats-title">{sayConsole('seats.title')}</h3>
        <p class="small soft">{sayConsole('seats.lead')}</p>
      </div>
      <ul class="seats">
        {NATIONS.map((nation) => (
          <li key={nation}>
            <Seat nation={nation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Seat({ nation }: { readonly nation: Nation }) {
  const { order, overview, status } = useDesk();
  const members = membersAt(status, nation);
  const holder = status.holders[nation];
  const name = NATION_NAMES[nation];
  const isHanded = members.length > 0 && holder !== 'members';
  const slip = status.handedIn.includes(nation)
    ? 'seats.in'
    : status.awaited.includes(nation)
      ? 'seats.awaited'
      : 'seats.none';
  return (
    <details class="seat">
      <summary>
        <h4>{name}</h4>
        <span class="seat-who small">
          {members.map(({ id, isHere, nickname, role }) => (
            <span key={id} class={isHere ? '' : 'soft'}>
              {role ? sayConsole('seats.member', { nickname, role: roleName(role) }) : nickname}
              {!isHere && ` · ${sayConsole('seats.away')}`}
            </span>
          ))}
          {holder !== 'members' && (
            <span class="soft">
              {sayConsole('seats.computer', { level: sayConsole(`open.level.${holder}`) })}
            </span>
          )}
        </span>
        <span
          class={`seat-slip small ${slip === 'seats.in' ? 'rise' : slip === 'seats.awaited' ? 'warn' : 'faint'}`}
        >
          <span class="unseen">{sayConsole('seats.state')}: </span>
          {sayConsole(slip)}
        </span>
      </summary>
      {members.length === 0 ? (
        <p class="small soft seat-tools">{sayConsole('seats.empty')}</p>
      ) : (
        <div class="row seat-tools">
          <button
            type="button"
            class="button"
            onClick={() => void order({ kind: 'hand', seat: nation, level: isHanded ? null : 'practised' })}
          >
            {sayConsole(isHanded ? 'seats.back' : 'seats.hand', { nation: name })}
          </button>
          <label for={`extra-${nation}`} class="small">
            {sayConsole('seats.extra')}
          </label>
          <select
            id={`extra-${nation}`}
            value={overview.extraTime[nation] ?? 0}
            onChange={({ currentTarget: { value } }) =>
              void order({ kind: 'extraTime', seat: nation, percent: Number(value) })
            }
          >
            {EXTRA.map((percent) => (
              <option key={percent} value={percent}>
                {percent === 0
                  ? sayConsole('seats.extra.none')
                  : sayConsole('seats.extra.percent', { percent })}
              </option>
            ))}
          </select>
        </div>
      )}
    </details>
  );
}
