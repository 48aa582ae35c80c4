import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenGame, PlayModule, Recording } from '../play/playModule.ts';
import { sayTitle } from '../words/titleWords.ts';
import { type FoundGame, sharedOpener } from './openShared.ts';
import { pruneSaves } from './saves.ts';
import { sharedText } from './sharedLink.ts';
import type { Storage } from './storage.ts';

/** What of the page a shared game needs. */
export interface SharedHost {
  /** Fetches the play module. */
  readonly load: () => Promise<PlayModule>;
  readonly storage: Storage;
  /** One sentence to show, or null to take it away. */
  readonly say: (sentence: string | null) => void;
  readonly play: (module: PlayModule, game: OpenGame) => void;
  readonly replay: (recording: Recording) => void;
}

/**
 * Opens games that were handed on: from the address's fragment, now and whenever another one is put there, and from
 * files. Until one is played on or looked back at, whatever is on the screen stays as it is.
 */
export function useSharedGames(host: SharedHost): {
  /** Whether the page was opened by a link that holds a game. */
  readonly isLinked: boolean;
  readonly open: (source: string | File) => void;
  /** What lies over the page, if anything does. */
  readonly window: ComponentChildren;
} {
  const [isLinked] = useState(() => sharedText(window.location.hash) !== null);
  const [reading, setReading] = useState(false);
  const [found, setFound] = useState<FoundGame | null>(null);

  const open = useMemo(
    () =>
      sharedOpener(host.load, {
        begun() {
          host.say(null);
          setFound(null);
          setReading(true);
        },
        over(opened) {
          setReading(false);
          if (opened.kind === 'refused') forget();
          if (opened.kind !== 'found') host.say(opened.sentence);
          else if (opened.found.shared.isRoom) host.replay({ record: opened.found.shared.record });
          else setFound(opened.found);
        },
      }),
    [],
  );

  useEffect(() => {
    const look = () => {
      const text = sharedText(window.location.hash);
      if (text !== null) void open(text);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);

  const close = () => {
    forget();
    setFound(null);
  };
  return {
    isLinked,
    open: (source) => void open(source),
    window: (
      <>
        {reading && (
          <div class="notice" role="status">
            <p>{sayTitle('loading.shared')}</p>
          </div>
        )}
        {found && (
          <found.sharing.SharedDialog
            shared={found.shared}
            onClose={close}
            onPlay={(persons) => {
              const game = found.sharing.takeOver(found.shared, persons, host.storage);
              pruneSaves(host.storage);
              close();
              host.play(found.module, game);
            }}
            onReplay={() => {
              close();
              const { at, called, record } = found.shared;
              host.replay({ record, called, at });
            }}
          />
        )}
      </>
    ),
  };
}

/** Once it has done its work a shared game leaves the address: a reload then goes on with what is played. */
function forget(): void {
  if (sharedText(window.location.hash) !== null)
    window.history.replaceState(null, '', window.location.pathname);
}
