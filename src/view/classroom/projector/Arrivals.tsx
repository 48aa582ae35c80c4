import { addressFor } from '../../../protocol/addresses.ts';
import { typedOf } from '../../../protocol/origins.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { QrPicture } from '../../share/QrPicture.tsx';
import { codeAloud } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { sayTitle } from '../../words/titleWords.ts';
import { hereIn, membersAt } from '../lobby/delegation.ts';

/** Before the game: how to come in, and who is here. @param props.origin where phones find the classroom */
export function Arrivals({ origin, status }: { readonly origin: string; readonly status: RoomStatus }) {
  const { code, isLocked, members } = status;
  const here = hereIn(status);
  const seated = NATIONS.filter((nation) => membersAt(status, nation).length > 0);
  return (
    <div class="arrivals">
      <section class="arrivals-door" aria-labelledby="arrivals-title">
        <h1 id="arrivals-title">{sayTitle('title.name')}</h1>
        <p class="soft">{sayProjector(isLocked ? 'join.locked' : 'join.lead')}</p>
        <div class="arrivals-qr">
          <QrPicture
            text={addressFor(origin, { as: 'newcomer', code })}
            label={sayProjector('join.qr', { code: codeAloud(code) })}
          />
        </div>
        <p class="arrivals-host number">{sayProjector('join.go', { host: typedOf(origin) })}</p>
        <p>
          {sayProjector('join.type')} <strong class="arrivals-code number">{codeAloud(code)}</strong>
        </p>
      </section>
      <section class="arrivals-people" aria-labelledby="people-title">
        <h2 id="people-title">
          {members.length === 0 ? sayProjector('join.nobody') : hereWords(here, members.length)}
        </h2>
        {status.announced && <p class="announced">{sayProjector('announced', { text: status.announced })}</p>}
        <ul class="arrivals-seats">
          {seated.map((nation) => (
            <li key={nation}>
              <strong>{NATION_NAMES[nation]}</strong>
              <span>
                {membersAt(status, nation)
                  .map(({ nickname }) => nickname)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
        <p class="soft">{sayProjector('join.opponents')}</p>
      </section>
    </div>
  );
}

function hereWords(here: number, count: number): string {
  if (here < count) return sayProjector('join.here', { here, count });
  return count === 1 ? sayProjector('join.here.one') : sayProjector('join.here.all', { count });
}
