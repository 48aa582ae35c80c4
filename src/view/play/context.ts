import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Engine } from '../../game/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Slot } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { SettingsStore } from '../app/settings.ts';
import type { Cue } from '../sound/cues.ts';
import type { Names } from '../words/names.ts';
import type { Kit } from './kit.ts';
import type { PlayState, SeatedState, Session } from './playState.ts';
import type { RoomSide } from './roomSide.ts';

/** Which window lies over the play screen. */
export type Overlay =
  | { readonly kind: 'dossier'; readonly nation: Nation }
  /** Every ledger entry that moved one number, newest first. */
  | { readonly kind: 'why'; readonly slot: Slot }
  /** One of one's own four aims, by its place: where it stands, what it is measured by, what would move it. */
  | { readonly kind: 'aim'; readonly index: number }
  /** What moved one's aims in a turn, cause by cause. */
  | { readonly kind: 'bridge'; readonly turn: number }
  /** One turn's whole ledger. */
  | { readonly kind: 'ledger'; readonly turn: number }
  | { readonly kind: 'chronicle'; readonly tab?: 'years' | 'lines' | 'aims' }
  | { readonly kind: 'glossary'; readonly term: string | null }
  /** Everything the game reckons with, laid open. */
  | { readonly kind: 'model' }
  /** Who holds which seat; a nation's is asked for straight away. */
  | { readonly kind: 'seats'; readonly nation: Nation | null }
  | { readonly kind: 'settings' }
  | { readonly kind: 'saves' }
  /** What a table talks about afterwards. */
  | { readonly kind: 'debrief' }
  /** The ways to hand the game on. */
  | { readonly kind: 'share' }
  /** Sits down in the seat that one's own deeds cost most. */
  | { readonly kind: 'swap' };

/** What every panel of the play screen may use. */
export interface Play {
  readonly kit: Kit;
  readonly engine: Engine;
  readonly scenario: Scenario;
  /** What sentences call things. */
  readonly names: Names;
  readonly session: Session;
  readonly state: PlayState;
  readonly settings: SettingsStore;
  /** The class that one plays in; null where there is none. */
  readonly room: RoomSide | null;
  /** How well an opponent plays who takes over from a person. */
  readonly level: Level;
  /** Whether this is the recording of what really happened: then what was done has its day. */
  readonly isReal: boolean;
  /** Whether this game is looked into from elsewhere: it is not kept, handed on, or taken over. */
  readonly isGuest?: boolean;
  readonly open: (overlay: Overlay) => void;
  /** Says something to screen readers, politely. */
  readonly announce: (sentence: string) => void;
  /** Plays a cue of the sound module by its name. */
  readonly cue: (name: Cue) => void;
  /** Leaves for the title; the game is saved. */
  readonly leave: () => void;
  /** Looks back at this game from its beginning. */
  readonly replay: () => void;
  /** Starts the same scenario and seats again, with this seed. */
  readonly again: (seed: number) => void;
}

export const PlayContext = createContext<Play | null>(null);

/** @throws outside the play screen (a programmer's mistake). */
export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('usePlay outside the play screen');
  return play;
}

/** What a panel may use that stands before a person in a seat. @throws where nobody sits (a programmer's mistake). */
export function useSeated(): Play & { readonly state: SeatedState } {
  const play = usePlay();
  const { state } = play;
  if (state.seat === null) throw new Error('a seated panel before an onlooker');
  return { ...play, state };
}
