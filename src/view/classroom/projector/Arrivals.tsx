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

/** Rooms of one class whose codes fit on one screen. */
const MOST_DOORS = 4;

/** Before the game: how to come in, and who is here. */
export function Arrivals(props: {
  /** Where phones find the classroom. */
  readonly origin: string;
  readonly status: RoomStatus;
  /** Of all rooms of the class, this one's among them. */
  readonly codes: readonly string[];
}) {
  const { codes, origin, status } = props;
  const { code, isLocked, members } = status;
  const here = hereIn(status);
  const doors = codes.includes(code) && codes.length <= MOST_DOORS ? codes : [code];
  const isOne = doors.length === 1;
  const seated = NATIONS.filter((nation) => membersAt(status, nation).length > 0);
  return (
    <div class="arrivals">
      <section class="arrivals-door" aria-labelledby="arrivals-title">
        <h1 id="arrivals-title">{sayTitle('title.name')}</h1>
        <p class="soft">{sayProjector(isLocked ? 'join.locked' : 'join.lead')}</p>
        {!isOne && <p class="arrivals-host number">{sayProjector('join.go', { host: typedOf(origin) })}</p>}
        <ul class={`arrivals-doors${isOne ? '' : ' several'}`}>
          {doors.map((door, at) => (
            <li key={door}>
              {!isOne && <h2>{sayProjector('join.room', { number: at + 1 })}</h2>}
              <div class="arrivals-qr">
                <QrPicture
                  text={addressFor(origin, { as: 'newcomer', code: door })}
                  label={sayProjector('join.qr', { code: codeAloud(door) })}
                />
              </div>
              {isOne && (
                <p class="arrivals-host number">{sayProjector('join.go', { host: typedOf(origin) })}</p>
              )}
              <p>
                {isOne && `${sayProjector('join.type')} `}
                <strong class="arrivals-code number">{codeAloud(door)}</strong>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section class="arrivals-people" aria-labelledby="people-title">
        <h2 id="people-title">
          {!isOne && `${sayProjector('join.room', { number: doors.indexOf(code) + 1 })}: `}
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
