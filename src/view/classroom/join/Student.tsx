import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../app/settings.ts';
import type { Storage } from '../../app/storage.ts';
import { anyClassFault, sayClass } from '../../words/classWords.ts';
import { sayTitle } from '../../words/titleWords.ts';
import { AskedLine } from '../after/AskedLine.tsx';
import { LinkLine } from '../app/LinkLine.tsx';
import { useClient } from '../app/useClient.ts';
import { type Client, thisBrowser } from '../connection/client.ts';
import { latestPass, type Pass, passFor } from '../connection/passes.ts';
import { Lobby } from '../lobby/Lobby.tsx';
import { Ended } from './Ended.tsx';
import { enterRoom } from './entry.ts';
import { JoinForm } from './JoinForm.tsx';

export interface ClassPlayProps {
  readonly client: Client;
  readonly member: string;
  readonly settings: SettingsStore;
  readonly storage: Storage;
}

/** What arrives while a student waits in the lobby: the game's own screens. */
export interface ClassPlayModule {
  readonly ClassPlay: ComponentType<ClassPlayProps>;
}

export interface StudentProps {
  /** From the address; empty where it has to be typed. */
  readonly code: string;
  readonly settings: SettingsStore;
  readonly storage: Storage;
  readonly load: () => Promise<ClassPlayModule>;
}

/** A student's page from the door to the ending. Whoever was in comes back in without a question. */
export function Student(props: StudentProps) {
  const { code, storage } = props;
  const enter = (of: string, nickname: string | null) => {
    // The address leads back here, whatever happens to the page.
    window.history.replaceState(null, '', `#join=${of}`);
    return enterRoom(of, nickname, storage, thisBrowser());
  };
  const [client, setClient] = useState<Client | null>(() =>
    code !== '' && passFor(storage, code) ? enter(code, null) : null,
  );
  /** Whether one is known here: then nothing is asked, and no form flashes by. */
  const [isReturning, setReturning] = useState(client !== null);
  const [problem, setProblem] = useState<string | null>(null);
  const knock = (of: string, nickname: string | null) => {
    client?.close();
    setProblem(null);
    setReturning(nickname === null);
    setClient(enter(of, nickname));
  };
  const leave = (why: string | null) => {
    client?.close();
    setClient(null);
    setProblem(why);
  };
  const pass = code === '' ? latestPass(storage) : null;
  const form = (isWaiting: boolean) => (
    <JoinForm
      code={code}
      pass={pass}
      isWaiting={isWaiting}
      problem={problem}
      onJoin={(of, nickname) => knock(of, nickname)}
      onReturn={({ code: of }: Pass) => knock(of, null)}
    />
  );
  return client ? (
    <Inside
      {...props}
      client={client}
      door={() => (isReturning ? <Connecting /> : form(true))}
      onRefused={leave}
    />
  ) : (
    form(false)
  );
}

function Connecting() {
  return (
    <main class="loading">
      <h1 class="unseen">{sayTitle('title.name')}</h1>
      <p role="status">{sayClass('link.connecting')}</p>
    </main>
  );
}

/** Behind the door: the lobby, then the game. */
function Inside(
  props: StudentProps & {
    readonly client: Client;
    readonly door: () => preact.JSX.Element;
    readonly onRefused: (why: string | null) => void;
  },
) {
  const { client, load } = props;
  const { known, link } = useClient(client);
  const [play, setPlay] = useState<ClassPlayModule | null>(null);
  const [isFailed, setFailed] = useState(false);
  const isIn = known.welcome !== null;
  useEffect(() => () => client.close(), [client]);
  useEffect(() => {
    if (link.is === 'ended' && !isIn) props.onRefused(anyClassFault(link.fault));
  }, [link, isIn]);
  const fetchPlay = () => {
    setFailed(false);
    load().then(setPlay, () => setFailed(true));
  };
  // The game is fetched while one looks who is here.
  useEffect(() => {
    if (isIn) fetchPlay();
  }, [isIn]);

  if (link.is === 'ended' && isIn)
    return <Ended fault={link.fault} onBack={() => client.retry()} onJoin={() => props.onRefused(null)} />;
  const { status, welcome } = known;
  if (!status || welcome?.as !== 'member') {
    return (
      <>
        <LinkLine client={client} />
        {props.door()}
      </>
    );
  }
  const { member } = welcome;
  const isPlayed = status.stage !== 'arriving';
  return (
    <>
      <LinkLine client={client} />
      <AskedLine client={client} />
      {!isPlayed && <Lobby client={client} status={status} member={member} />}
      {isPlayed && play && (
        <play.ClassPlay client={client} member={member} settings={props.settings} storage={props.storage} />
      )}
      {isPlayed && !play && (
        <main class="loading">
          {isFailed ? (
            <div class="stack">
              <p role="alert">{sayClass('play.failed')}</p>
              <button type="button" class="button primary" onClick={fetchPlay}>
                {sayClass('link.retry')}
              </button>
            </div>
          ) : (
            <p role="status">{sayClass('play.loading')}</p>
          )}
        </main>
      )}
    </>
  );
}
