import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Command, Opening, RoomCommand } from '../../../protocol/commands.ts';
import type { RoomOverview } from '../../../protocol/replies.ts';
import { codeAloud } from '../../words/classWords.ts';
import { consoleFault, standingFault } from '../../words/consoleFaults.ts';
import { doneSentence, sayConsole } from '../../words/consoleWords.ts';
import { sayTitle } from '../../words/titleWords.ts';
import type { AfterModule } from '../afterwards/module.ts';
import { LinkLine } from '../app/LinkLine.tsx';
import { useClient } from '../app/useClient.ts';
import { type Client, openClient, thisBrowser } from '../connection/client.ts';
import { CallStrip } from './CallStrip.tsx';
import { ConsoleWindow } from './ConsoleWindow.tsx';
import type { Desk } from './desk.ts';
import { OpenRooms } from './OpenRooms.tsx';
import { progressIn } from './progress.ts';
import { type LoadIntervene, RoomDesk } from './RoomDesk.tsx';
import { RoomList } from './RoomList.tsx';
import { Sure } from './Sure.tsx';
import { type WindowName, type Windows, WindowsContext } from './windows.ts';
import '../../styles/console.css';

export interface ConsoleProps {
  /** From the link that the terminal shows. */
  readonly secret: string;
  /** Fetches the interventions in a game, and the stories with them. */
  readonly loadIntervene: LoadIntervene;
  /** Fetches what comes after a game. */
  readonly loadAfterwards: () => Promise<AfterModule>;
}

/** The facilitator's console. */
export function Console(props: ConsoleProps) {
  const { secret } = props;
  const [client] = useState(() =>
    openClient((name) => ({ as: 'facilitator', secret, client: name }), thisBrowser()),
  );
  useEffect(() => () => client.close(), [client]);
  const { known, link } = useClient(client);
  if (link.is === 'ended') {
    return (
      <main class="console-ended stack">
        <h1>{sayConsole('ended.title')}</h1>
        <p role="alert">{consoleFault(link.fault)}</p>
        <p class="soft">{sayConsole('ended.lead')}</p>
        <div class="row">
          <button type="button" class="button primary" onClick={() => window.location.reload()}>
            {sayConsole('ended.again')}
          </button>
        </div>
      </main>
    );
  }
  if (!known.welcome) {
    return (
      <main class="loading">
        <h1 class="unseen">{sayConsole('title')}</h1>
        <p role="status">{sayConsole('connecting')}</p>
      </main>
    );
  }
  return <Rooms {...props} client={client} />;
}

/** Whether an order takes the room to another step by itself. */
function isMove(asked: Command): boolean {
  if (asked.kind !== 'room') return true;
  const { command } = asked;
  return MOVES.has(command.kind) || (command.kind === 'intervene' && command.act.kind === 'ballots');
}

const MOVES: ReadonlySet<RoomCommand['kind']> = new Set([
  'start',
  'moveOn',
  'stepBack',
  'undo',
  'end',
  'enterSpeech',
  'keyIn',
]);

interface Saying {
  readonly text: string;
  readonly isFault: boolean;
  /** Steps of the room that it outlives: an order that moves the room on is still news in the next. */
  readonly steps: number;
}

function Rooms(props: ConsoleProps & { readonly client: Client }) {
  const { client, loadAfterwards, loadIntervene, secret } = props;
  const { known } = useClient(client);
  const { afterwards, faults, rooms, roomsAt } = known;
  const [module, setModule] = useState<AfterModule | null>(null);
  const [isCompared, compare] = useState(false);
  useEffect(() => {
    // Without it the console leads all the same.
    loadAfterwards().then(setModule, () => undefined);
  }, []);
  const [chosen, choose] = useState<string | null>(null);
  const [said, say] = useState<Saying | null>(null);
  const [opened, openWindow] = useState<WindowName | null>(null);
  const windows = useMemo((): Windows => ({ client, open: openWindow }), [client]);
  const current = rooms.find(({ room }) => room === chosen) ?? rooms.at(-1) ?? null;
  const room = current?.room ?? null;
  // Whatever was looked at stays in view, whichever rooms come and go.
  useEffect(() => {
    if (chosen === null && room !== null) choose(room);
  }, [chosen, room]);

  useEffect(() => {
    client.request({ kind: 'watch', room, seat: null });
  }, [client, room]);

  useEffect(
    () =>
      client.onReply((reply) => {
        if (reply.kind !== 'opened') return;
        const ids = reply.rooms.map((one) => one.room);
        choose(ids[0] ?? null);
        const codes = reply.rooms.map(({ code }) => codeAloud(code)).join(', ');
        say({ text: sayConsole('done.opened', { codes }), isFault: false, steps: 1 });
      }),
    [client],
  );

  // What was done a step ago is no news any more.
  const step = current && `${current.status.beat} ${current.status.step}`;
  useEffect(() => {
    say((was) => (was && was.steps > 0 ? { ...was, steps: was.steps - 1 } : null));
  }, [step]);

  const command = async (asked: Command, done: string | null): Promise<boolean> => {
    const answer = await client.command(asked);
    if (!answer.ok) say({ text: consoleFault(answer.fault), isFault: true, steps: 1 });
    else if (done !== null) say({ text: done, isFault: false, steps: isMove(asked) ? 1 : 0 });
    return answer.ok;
  };
  const open = (students: number, count: number, opening: Opening) =>
    command({ kind: 'open', students, rooms: count, opening }, null);
  const erase = (id: string | null) => {
    void command({ kind: 'erase', room: id }, sayConsole('done.erased'));
  };
  const deskOf = (overview: RoomOverview): Desk => ({
    overview,
    status: overview.status,
    at: roomsAt,
    order: (ordered: RoomCommand) =>
      command({ kind: 'room', room: overview.room, command: ordered }, doneSentence(ordered)),
    fork(turn) {
      void command({ kind: 'fork', room: overview.room, turn }, null);
    },
    erase: () => erase(overview.room),
  });

  return (
    <WindowsContext.Provider value={windows}>
      <main class="console">
        <header class="console-head">
          <h1>
            {sayTitle('title.name')} <span class="soft">{sayConsole('title')}</span>
          </h1>
          <p class={`console-said${said?.isFault ? ' fall' : ''}`} role="status">
            {said?.text}
          </p>
          {current && <CallStrip key={current.room} overview={current} />}
          <button type="button" class="button quiet" onClick={() => openWindow('handouts')}>
            {sayTitle('title.teachers')}
          </button>
          <LinkLine client={client} />
        </header>
        <div class="console-side">
          <RoomList rooms={rooms} at={roomsAt} chosen={room} onChoose={choose} />
          {faults.map((fault) => (
            <p key={`${fault.code} ${fault.path}`} class="small fall">
              {standingFault(fault)}
            </p>
          ))}
          <details class="open-rooms" open={rooms.length === 0}>
            <summary>
              <h2>{sayConsole('open.title')}</h2>
            </summary>
            <OpenRooms onOpen={open} />
          </details>
          {module && rooms.some(({ status }) => status.stage === 'over') && (
            <button type="button" class="button" onClick={() => compare(true)}>
              {sayConsole('rooms.compare')}
            </button>
          )}
          {module && isCompared && (
            <module.RoomsWindow client={client} rooms={rooms} onClose={() => compare(false)} />
          )}
          {module && <module.RestoreWay secret={secret} onRoom={choose} />}
          {(rooms.length > 0 || faults.length > 0) && (
            <Sure
              label={sayConsole('rooms.erase')}
              question={sayConsole('rooms.erase.sure')}
              yes={sayConsole('rooms.erase.yes')}
              isQuiet
              onYes={() => erase(null)}
            />
          )}
        </div>
        {current ? (
          <RoomDesk
            key={current.room}
            desk={deskOf(current)}
            expected={current.expected}
            progress={progressIn(known, current.status.code)}
            view={known.status?.code === current.status.code ? known.view : null}
            hands={afterwards?.room === current.room ? afterwards.status.hands : []}
            loadIntervene={loadIntervene}
            afterwards={
              module &&
              afterwards?.room === current.room && (
                <module.AfterPanel client={client} secret={secret} after={afterwards} />
              )
            }
          />
        ) : (
          <p class="panel lead-next">{sayConsole('next.open')}</p>
        )}
        {opened && (
          <ConsoleWindow name={opened} client={client} room={room} onClose={() => openWindow(null)} />
        )}
      </main>
    </WindowsContext.Provider>
  );
}
