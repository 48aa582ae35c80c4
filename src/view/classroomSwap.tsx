import type { DistrustedSwap } from '../debrief/leastTrusted.ts';
import type { GameRecord } from '../record/record.ts';
import { timelineOf } from '../record/timeline.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { SettingsStore } from './app/settings.ts';
import type { Storage } from './app/storage.ts';
import type { Kit } from './play/kit.ts';
import { engineOf } from './play/openGame.ts';
import { PlayScreen } from './play/PlayScreen.tsx';
import type { OpenGame } from './play/playModule.ts';
import { beginSwap } from './swap/swapGame.ts';
import { sayAfter } from './words/afterWords.ts';
import './styles/swap.css';

/** A game in another's chair, open on a student's own page alone. */
export interface ClassSwap {
  readonly game: OpenGame;
  readonly storage: Storage;
}

/** Sits down in another's chair of the class's game. Faults: those of `timelineOf` and `beginSwap`; `scenarioUnknown`. */
export function openClassSwap(kit: Kit, record: GameRecord, swap: DistrustedSwap): Result<ClassSwap> {
  const scenario = kit.scenarios[record.scenario.id];
  if (!scenario) return fail('scenarioUnknown', 'scenario', { found: record.scenario.id });
  const timeline = timelineOf(record, engineOf(scenario), scenarioHash(scenario));
  if (!timeline.ok) return timeline;
  const storage = forgetful();
  const game = beginSwap(kit, { record }, timeline.value, swap, sayAfter('swap.game'), null, storage, []);
  return game.ok ? ok({ game: game.value, storage }) : game;
}

/** The screens of such a game. @param props.onLeave back to the class's ending */
export function ClassSwapScreen(props: {
  readonly swap: ClassSwap;
  readonly settings: SettingsStore;
  readonly onLeave: () => void;
}) {
  const { onLeave, swap } = props;
  return (
    <PlayScreen
      game={swap.game}
      storage={swap.storage}
      settings={props.settings}
      isGuest
      onLeave={onLeave}
      onAgain={onLeave}
      onOpenSave={onLeave}
      onReplay={onLeave}
      onReplayKept={onLeave}
      onTakeOver={onLeave}
      onSeat={onLeave}
    />
  );
}

/** Keeps a game as long as the page is open: on a borrowed device nothing of a class stays behind. */
function forgetful(): Storage {
  const kept = new Map<string, string>();
  return {
    read: (key) => ok(kept.get(key) ?? null),
    write: (key, text) => {
      kept.set(key, text);
      return ok(null);
    },
    remove: (key) => {
      kept.delete(key);
      return ok(null);
    },
    keys: (prefix) => ok([...kept.keys()].filter((key) => key.startsWith(prefix))),
  };
}
