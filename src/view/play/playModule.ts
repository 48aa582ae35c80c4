import type { ComponentType } from 'preact';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Result } from '../../vocabulary/result.ts';
import type { NewGame } from '../app/newGame.ts';
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
}

export interface PlayScreenProps {
  readonly game: OpenGame;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  readonly onLeave: () => void;
  /** Starts again; null asks for a new seed. */
  readonly onAgain: (seed: number | null) => void;
  readonly onOpenSave: (id: string) => void;
  /** The seat chosen after the opening film. */
  readonly onSeat: (seat: Nation) => void;
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
  /** Faults: `saveDamaged`, `saveOther`. */
  resume(save: Save, storage: Storage): Result<OpenGame>;
}
