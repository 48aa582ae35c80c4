import { type Outcome, outcomeOf, type TrustPair } from '../../../debrief/outcome.ts';
import type { RoomOverview } from '../../../protocol/replies.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { Dialog } from '../../app/Dialog.tsx';
import type { Kit } from '../../play/kit.ts';
import { sayAfterDesk } from '../../words/afterDeskWords.ts';
import { codeAloud } from '../../words/classWords.ts';
import { namesOf, resolutionTitle } from '../../words/names.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import type { Client } from '../connection/client.ts';
import { type RoomGame, useRoomGames } from './useRoomGames.ts';

/** What the games of all rooms that ended came to, side by side. */
export function RoomsWindow(props: {
  readonly client: Client;
  readonly kit: Pick<Kit, 'scenarios'>;
  readonly rooms: readonly RoomOverview[];
  readonly onClose: () => void;
}) {
  const { client, kit } = props;
  const rooms = props.rooms.filter(({ status }) => status.stage === 'over');
  const beats = Object.fromEntries(rooms.map(({ room, status }) => [room, status.beat]));
  const games = useRoomGames(client, kit.scenarios, beats);
  const told = rooms.flatMap(({ room, status }) => {
    const played = games.get(room);
    return played ? [{ code: codeAloud(status.code), played, outcome: outcomeOf(played.game) }] : [];
  });
  const missing = rooms.filter(({ room }) => games.get(room) === null);
  const waiting = rooms.length - told.length - missing.length;
  return (
    <Dialog title={sayAfterDesk('rooms.window')} look="wide" onClose={props.onClose}>
      <p>{sayAfterDesk('rooms.lead')}</p>
      <p role="status">{waiting > 0 && sayAfterDesk('rooms.waiting', { count: waiting })}</p>
      {missing.length > 0 && (
        <p class="fall">
          {sayAfterDesk('rooms.missing', {
            codes: missing.map(({ status }) => codeAloud(status.code)).join(', '),
          })}
        </p>
      )}
      {told.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer
        <section class="table-room" tabIndex={0} aria-label={sayAfterDesk('rooms.window')}>
          <table class="rooms-table">
            <thead>
              <tr>
                <td />
                {told.map(({ code }) => (
                  <th scope="col" key={code}>
                    {code}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.map(({ label, read }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {told.map(({ code, outcome, played }) => (
                    <td key={code}>{read(outcome, played)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Dialog>
  );
}

interface Row {
  readonly label: string;
  readonly read: (outcome: Outcome, played: RoomGame) => string | number;
}

const row = (key: Parameters<typeof sayAfterDesk>[0], read: Row['read']): Row => ({
  label: sayAfterDesk(key),
  read,
});

const ROWS: readonly Row[] = [
  row('rooms.ending', ({ ending }) => ending.title),
  row('rooms.played', ({ played }) => played),
  row('rooms.tension', ({ tension }) => tension),
  row('rooms.openness', ({ openness }) => openness),
  row('rooms.prestige', ({ prestige }) => prestige),
  row('rooms.science', ({ science }) => science),
  row('rooms.prosperity', ({ prosperity }) => prosperity),
  row('rooms.adopted', ({ adopted }, played) => titles(adopted, played)),
  row('rooms.rejected', ({ rejected }, played) => titles(rejected, played)),
  row('rooms.words', ({ nations }) =>
    sayAfterDesk('rooms.two', {
      kept: NATIONS.reduce((sum, nation) => sum + nations[nation].kept, 0),
      broken: NATIONS.reduce((sum, nation) => sum + nations[nation].broken, 0),
    }),
  ),
  row('rooms.trust', ({ trust }) => trust),
  row('rooms.warmest', ({ warmest }) => pairWords(warmest)),
  row('rooms.coldest', ({ coldest }) => pairWords(coldest)),
  row('rooms.aims', ({ nations }) => NATIONS.reduce((sum, nation) => sum + nations[nation].reached, 0)),
  ...NATIONS.map(
    (nation): Row => ({
      label: sayAfterDesk('rooms.agenda', { nation: NATION_NAMES[nation] }),
      read: ({ nations }) => nations[nation].score,
    }),
  ),
];

function pairWords({ pair: [one, other], trust }: TrustPair): string {
  return sayAfterDesk('rooms.pair', { one: NATION_NAMES[one], other: NATION_NAMES[other], trust });
}

function titles(resolutions: Outcome['adopted'], { game }: RoomGame): string {
  const names = namesOf(game.engine.scenario);
  const told = resolutions.map((one) => resolutionTitle(names, one)).join('; ');
  return told === '' ? sayAfterDesk('rooms.nothing') : told;
}
