import type { ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Fault, ok, type Result } from '../../vocabulary/result.ts';
import type { HandoutsModule } from '../handouts/handouts.ts';
import type {
  OpenGame,
  OpenReplay,
  PlayModule,
  Recording,
  ReplayScreenProps,
  SetupMode,
} from '../play/playModule.ts';
import { faultTitle, sayTitle } from '../words/titleWords.ts';
import { Guard } from './Guard.tsx';
import type { TreeNode } from './gameTree.ts';
import { HandoutsWindow } from './HandoutsWindow.tsx';
import { lastBegun } from './lastBegun.ts';
import { parseLink } from './link.ts';
import { ModelDialog } from './ModelDialog.tsx';
import { freshSeed, type NewGame, PROLOGUE_SEED } from './newGame.ts';
import { markPlaying, readPlaying } from './playing.ts';
import { SavesDialog } from './SavesDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { pruneSaves, readSave, type Save } from './saves.ts';
import { createSettings } from './settings.ts';
import { browserStorage } from './storage.ts';
import { Title } from './Title.tsx';
import { useSharedGames } from './useSharedGames.tsx';

type Route =
  | { readonly name: 'title' }
  | { readonly name: 'loading' }
  | { readonly name: 'setup'; readonly mode: SetupMode; readonly module: PlayModule }
  | {
      readonly name: 'play';
      readonly module: PlayModule;
      readonly game: OpenGame;
      /** Whether one comes back from a replay of it. */
      readonly isBack?: boolean;
    }
  | {
      readonly name: 'replay';
      readonly module: PlayModule;
      readonly Screen: ComponentType<ReplayScreenProps>;
      readonly replay: OpenReplay;
      /** The game from which it was opened, as it stood; null where that was the title. */
      readonly home: Save | null;
    };

/**
 * The whole page. Only the title is in the first script; everything about the game itself arrives with the play module.
 * @param load fetches the play module
 * @param loadHandouts fetches what a teacher prints
 */
export function App(props: {
  readonly load: () => Promise<PlayModule>;
  readonly loadHandouts: () => Promise<HandoutsModule>;
}) {
  const storage = useMemo(browserStorage, []);
  const settings = useMemo(() => createSettings(storage), []);
  // Read before the title's own effect forgets it.
  const playing = useMemo(readPlaying, []);
  const [route, setRoute] = useState<Route>({ name: 'title' });
  const [dialog, setDialog] = useState<'settings' | 'saves' | 'model' | 'teachers' | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  const complain = (fault: Fault) => setNotice(faultTitle(fault.code, fault.params));
  const begin = useMemo(lastBegun, []);
  /** Goes there at once; whatever was still being fetched leads nowhere any more. */
  const go = (next: Route) => {
    begin();
    setRoute(next);
  };

  /** Fetches the play module and goes where it leads; a failure leaves the title as it was. */
  const withModule = async (
    lead: (module: PlayModule) => Result<Route> | Promise<Result<Route>>,
  ): Promise<void> => {
    setNotice(null);
    const isLast = begin();
    setRoute({ name: 'loading' });
    try {
      const module = await props.load();
      if (!isLast()) return;
      const led = await lead(module);
      if (!isLast()) {
        if (led.ok && led.value.name === 'play') led.value.game.session.dispose();
        return;
      }
      if (!led.ok) complain(led.fault);
      setRoute(led.ok ? led.value : { name: 'title' });
    } catch {
      if (!isLast()) return;
      setNotice(faultTitle('loadFailed'));
      setRoute({ name: 'title' });
    }
  };

  const start = (game: NewGame) =>
    withModule((module) => {
      const opened = module.newGame(game, storage);
      pruneSaves(storage);
      return ok({ name: 'play', module, game: opened });
    });

  const resume = (save: Save, isBack = false) =>
    withModule(async (module) => {
      const game = await module.resume(save, storage);
      return game.ok ? ok({ name: 'play', module, game: game.value, isBack }) : game;
    });
  const openSave = (id: string) => {
    setDialog(null);
    const save = readSave(storage, id);
    return save.ok ? resume(save.value) : complain(save.fault);
  };

  /** Looks back at a recorded game, however it came here. */
  const openReplay = (
    read: (module: PlayModule) => Result<Recording> | Promise<Result<Recording>>,
    origin?: string,
  ) => {
    setDialog(null);
    // Held here: the browser may not have let it be saved.
    const home =
      route.name === 'play' ? route.module.hold(route.game) : route.name === 'replay' ? route.home : null;
    return withModule(async (module) => {
      const recording = await read(module);
      const opened = recording.ok ? await module.replay(recording.value, origin) : recording;
      return opened.ok ? ok({ name: 'replay', module, home, ...opened.value }) : opened;
    });
  };
  /** One that is not kept any more lies in a game that left it. */
  const replayKept = ({ heldBy, id }: TreeNode) => {
    const save = readSave(storage, heldBy ?? id);
    const read = (module: PlayModule) => (save.ok ? module.recordIn(save.value) : save);
    return heldBy === null ? openReplay(read) : openReplay(read, id);
  };

  const shared = useSharedGames({
    load: props.load,
    storage,
    say: setNotice,
    play: (module, game) => go({ name: 'play', module, game }),
    replay: (recording) => void openReplay(() => ok(recording)),
  });
  const openFile = useCallback((file: File) => shared.open(file), []);

  useEffect(() => {
    if (route.name === 'play') markPlaying(route.game.setup.prologue === 'film' ? null : route.game.id);
    if (route.name === 'title') markPlaying(null);
  }, [route]);

  useEffect(() => {
    const linked = parseLink(window.location.search);
    if (!linked.ok) complain(linked.fault);
    else if (linked.value) {
      const { scenario, seat, seed, level } = linked.value;
      // Once it has done its work the link goes: a reload then goes on with the game instead of starting it again.
      void start({ scenario, persons: [seat], level, seed, prologue: 'none' }).then(() =>
        window.history.replaceState(null, '', window.location.pathname),
      );
    } else if (!shared.isLinked && playing && readSave(storage, playing).ok) void openSave(playing);
    // The rest of the game is fetched while the title is read, so that the first click doesn't wait.
    const idle = window.requestIdleCallback ?? ((act: () => void) => window.setTimeout(act, 400));
    idle(() => void props.load().catch(() => undefined));
  }, []);

  const crashed = () => {
    markPlaying(null);
    go({ name: 'title' });
    setNotice(faultTitle('crashed'));
  };

  return (
    <Guard key={route.name} onCrash={crashed}>
      {notice && (
        <div class="notice" role="alert">
          <p>{notice}</p>
          <button type="button" class="button quiet" onClick={() => setNotice(null)}>
            {sayTitle('dialog.close')}
          </button>
        </div>
      )}
      {route.name === 'title' && (
        <Title
          storage={storage}
          onBegin={() =>
            void start({
              scenario: 'campaign',
              persons: ['CHN'],
              level: 'practised',
              seed: PROLOGUE_SEED,
              prologue: 'film',
            })
          }
          onContinue={(id) => void openSave(id)}
          onChoose={() => void withModule((module) => ok({ name: 'setup', mode: 'solo', module }))}
          onPassAndPlay={() => void withModule((module) => ok({ name: 'setup', mode: 'pass', module }))}
          onWatch={() => void withModule((module) => ok({ name: 'setup', mode: 'watch', module }))}
          onHistory={() => void openReplay((module) => module.history())}
          onSaves={() => setDialog('saves')}
          onSettings={() => setDialog('settings')}
          onModel={() => setDialog('model')}
          onTeachers={() => setDialog('teachers')}
          onFile={openFile}
        />
      )}
      {route.name === 'loading' && (
        <main class="loading">
          <h1 class="unseen">{sayTitle('title.name')}</h1>
          <p role="status">{sayTitle('loading.play')}</p>
        </main>
      )}
      {route.name === 'setup' && (
        <route.module.Setup
          mode={route.mode}
          onStart={(game) => void start(game)}
          onBack={() => go({ name: 'title' })}
        />
      )}
      {route.name === 'play' && (
        <route.module.PlayScreen
          key={route.game.id}
          game={route.game}
          isBack={route.isBack}
          storage={storage}
          settings={settings}
          onLeave={() => go({ name: 'title' })}
          onAgain={(seed) => {
            const { branch: _, swap: __, ...setup } = route.game.setup;
            void start({ ...setup, seed: seed ?? freshSeed(), prologue: 'none' });
          }}
          onOpenSave={(id) => void openSave(id)}
          onReplay={(recording) => void openReplay(() => ok(recording))}
          onReplayKept={(game) => void replayKept(game)}
          onTakeOver={(game) => {
            pruneSaves(storage);
            go({ name: 'play', module: route.module, game });
          }}
          onSeat={(seat) => void start({ ...route.game.setup, persons: [seat], prologue: 'guide' })}
        />
      )}
      {shared.window}
      {route.name === 'replay' && (
        <route.Screen
          key={route.replay.id}
          replay={route.replay}
          storage={storage}
          settings={settings}
          onLeave={() => (route.home ? void resume(route.home, true) : go({ name: 'title' }))}
          onReplayKept={(game) => void replayKept(game)}
          onTakeOver={(game) => {
            pruneSaves(storage);
            go({ name: 'play', module: route.module, game });
          }}
        />
      )}
      {dialog === 'settings' && <SettingsDialog store={settings} onClose={() => setDialog(null)} />}
      {dialog === 'model' && (
        <ModelDialog
          load={() => props.load().then((module) => module.model())}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'teachers' && <HandoutsWindow load={props.loadHandouts} onClose={() => setDialog(null)} />}
      {dialog === 'saves' && (
        <SavesDialog
          storage={storage}
          current={null}
          onOpen={(id) => void openSave(id)}
          onReplay={(game) => void replayKept(game)}
          onClose={() => setDialog(null)}
        />
      )}
    </Guard>
  );
}
