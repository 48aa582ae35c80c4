import type { ComponentType } from 'preact';
import type { NamedMoment } from '../../record/linkMoment.ts';
import type { GameRecord } from '../../record/record.ts';
import type { Timeline } from '../../record/timeline.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Result } from '../../vocabulary/result.ts';
import type { TreeNode } from '../app/gameTree.ts';
import type { BranchNote, NewGame } from '../app/newGame.ts';
import type { Save } from '../app/saves.ts';
import type { SettingsStore } from '../app/settings.ts';
import type { Storage } from '../app/storage.ts';
import type { Sharing } from '../share/sharing.ts';
import type { Kit } from './kit.ts';
import type { Session } from './playState.ts';

/** A game brought to the table, new or resumed. */
export interface OpenGame {
  /** Tells one opened game from the next, so that its screen starts afresh. */
  readonly id: string;
  readonly setup: NewGame;
  readonly session: Session;
  readonly kit: Kit;
  /** Only of a game in which somebody sits in another's chair. */
  readonly swap?: SwapScreens;
}

/** What stands only on the screens of a game in swapped chairs. */
export interface SwapScreens {
  /** In whose chair one sits, beside the beats. */
  readonly Bar: ComponentType;
  /** Both courses beside each other, after the last of its turns. */
  readonly End: ComponentType<SwapEndProps>;
}

export interface SwapEndProps
  extends Pick<PlayScreenProps, 'game' | 'isGuest' | 'storage' | 'onLeave' | 'onOpenSave' | 'onReplay'> {
  readonly setup: NewGame;
}

export interface SwapDialogProps {
  readonly recording: Recording;
  /** The save whose ending one can come back to; null where there is none. */
  readonly home: string | null;
  /** Ids of the games that the new one will go back to, the recording the last. */
  readonly line: readonly string[];
  readonly storage: Storage;
  readonly onSwapped: (game: OpenGame) => void;
  readonly onClose: () => void;
}

/** What arrives when somebody swaps chairs. */
export interface SwapModule {
  readonly SwapDialog: ComponentType<SwapDialogProps>;
  /** Faults: `saveDamaged`, `saveOther`. */
  resume(kit: Kit, save: Save, storage: Storage): Result<OpenGame>;
}

export interface PlayScreenProps {
  readonly game: OpenGame;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  /** Whether one only looks in from elsewhere and goes back there: seats, saves and sharing are no business here. */
  readonly isGuest?: boolean;
  /** Whether one comes back from a replay of it, to the control that opened it. */
  readonly isBack?: boolean | undefined;
  readonly onLeave: () => void;
  /** Starts again; null asks for a new seed. */
  readonly onAgain: (seed: number | null) => void;
  readonly onOpenSave: (id: string) => void;
  /** Looks back at a game from its beginning. */
  readonly onReplay: (recording: Recording) => void;
  /** The same of one among those that are kept. */
  readonly onReplayKept: (game: TreeNode) => void;
  /** Goes to a game that leaves this one. */
  readonly onTakeOver: (game: OpenGame) => void;
  /** The seat chosen after the opening film. */
  readonly onSeat: (seat: Nation) => void;
}

/** A recorded game, and what it branched from, if it did. */
export interface Recording {
  readonly record: GameRecord;
  readonly branch?: BranchNote | undefined;
  /** What it is called, where it ships with the game: then nobody is still playing it. */
  readonly called?: string | undefined;
  /** What its replay opens with, if not with the moment. */
  readonly tab?: 'compare';
  /** The turn at whose Reveal its replay opens, if not at its beginning. */
  readonly turn?: number;
  /** The moment at which it was shared, where its replay opens then. */
  readonly at?: NamedMoment | null;
  /** What it is known by to those that branch from it; absent where it isn't kept here. */
  readonly gameId?: string;
}

/** A recorded game laid out in time, to be looked at. */
export interface OpenReplay extends Recording {
  /** Tells one opened replay from the next. */
  readonly id: string;
  readonly kit: Kit;
  readonly timeline: Timeline;
  readonly gameId: string;
}

export interface ReplayScreenProps {
  readonly replay: OpenReplay;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  readonly onLeave: () => void;
  readonly onReplayKept: (game: TreeNode) => void;
  /** Plays on in a game that leaves the recording. */
  readonly onTakeOver: (game: OpenGame) => void;
}

/** What arrives when somebody looks back at a game. */
export interface ReplayModule {
  readonly ReplayScreen: ComponentType<ReplayScreenProps>;
  /** Faults: `saveOther`, `saveDamaged`. */
  open(kit: Kit, recording: Recording): Promise<Result<OpenReplay>>;
  /** The same of the game that a recording left, to be known by an id. Faults: also those of links. */
  openOrigin(kit: Kit, recording: Recording, id: string): Promise<Result<OpenReplay>>;
}

/** How people sit: one alone, several on one device, or nobody, who watches. */
export type SetupMode = 'solo' | 'pass' | 'watch';

export interface SetupProps {
  readonly mode: SetupMode;
  readonly onStart: (game: NewGame) => void;
  readonly onBack: () => void;
}

/** What arrives after the title: the game with its content, and the screens that play it. */
export interface PlayModule {
  readonly PlayScreen: ComponentType<PlayScreenProps>;
  readonly Setup: ComponentType<SetupProps>;
  /** The page about the model of the longest scenario, for whoever has no game at hand. */
  model(): Promise<ComponentType>;
  /** What opens games that were handed on. */
  sharing(): Promise<Sharing>;
  newGame(game: NewGame, storage: Storage): OpenGame;
  /** Lays a recorded game out to be looked at. Faults: `saveDamaged`, `saveOther`. */
  replay(
    recording: Recording,
    /** Where the game that it left is wanted in its place: what that one is known by. */
    origin?: string,
  ): Promise<Result<{ readonly Screen: ComponentType<ReplayScreenProps>; readonly replay: OpenReplay }>>;
  /** What really happened, as a recording that ships with the game. Faults: `saveDamaged`. */
  history(): Promise<Result<Recording>>;
  /** The recording inside a save. Faults: `saveDamaged`, `saveOther`. */
  recordIn(save: Save): Result<Recording>;
  /** The game as it stands, to be resumed whether or not the browser lets it be saved. */
  hold(game: OpenGame): Save;
  /** Faults: `saveDamaged`, `saveOther`. */
  resume(save: Save, storage: Storage): Promise<Result<OpenGame>>;
}
