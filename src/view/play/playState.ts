import type { Engine } from '../../game/engine.ts';
import type { OnlookerView, SeatView } from '../../game/view.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { Position } from '../../rules/position.ts';
import type { Table } from '../../table/table.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Fault } from '../../vocabulary/result.ts';
import type { Draft } from './draft.ts';

/** Which of the play screens is up. `cover` keeps one person's secrets while the device is handed on. */
export type Screen =
  /** Nobody on this device holds a seat: Talk and Commit as an onlooker sees them. */
  | 'watch'
  | 'offers'
  | 'answers'
  | 'cover'
  | 'commit'
  | 'waiting'
  | 'reveal'
  | 'assembly'
  | 'chapter'
  /** After the last turn in another's chair: what was done in it, beside the record. */
  | 'swapped'
  | 'ending';

/** Screens that look back at what is settled: another seat's eyes can read them as well. */
export const LOOKING_BACK: ReadonlySet<Screen> = new Set(['reveal', 'chapter', 'assembly', 'swapped']);

interface SharedState {
  readonly screen: Screen;
  readonly draft: Draft;
  /** Why the draft can't be handed in as it stands; null when it can. */
  readonly fault: Fault | null;
  /** The turn that the Reveal, a chapter's close or the ending is about. */
  readonly revealed: number;
  /** The nation picked on the board, whose relations alone are shown. */
  readonly selected: Nation | null;
  /** An opponent failed to answer; `retry` asks again. */
  readonly stuck: boolean;
  /** The opponents decide what an onlooker waits for. */
  readonly isThinking: boolean;
  /** Opponents decide everything up to the ending, without a stop. */
  readonly isPlayedOut: boolean;
  /** Persons for whom delegates speak in this debate. */
  readonly delegates: readonly Nation[];
}

/** What a screen shows to a person in a seat. */
export interface SeatedState extends SharedState {
  /** The seat whose person looks at the screen now. */
  readonly seat: Nation;
  readonly view: SeatView;
}

/** What a screen shows where opponents hold all nine seats. */
export interface WatchState extends SharedState {
  readonly seat: null;
  readonly view: OnlookerView;
}

/** Everything the play screens render from. A new object after every change. */
export type PlayState = SeatedState | WatchState;

/** Where a saved game goes on. */
export interface Place {
  readonly screen: Screen;
  /** Null where nobody holds a seat. */
  readonly seat: Nation | null;
  readonly draft: Draft | null;
  readonly revealed: number;
  /** Absent in a save from before speeches were counted. */
  readonly heard?: Heard;
}

/** How far a debate has been listened to on this screen. */
export interface Heard {
  /** The turn it belongs to; 0 before the first. */
  readonly turn: number;
  /** Speeches heard, and ballots opened. */
  readonly heard: number;
  readonly opened: number;
}

/** Before the first debate. */
export const NOTHING_HEARD: Heard = { turn: 0, heard: 0, opened: 0 };

/** A seat that a person leaves, and how well the opponent plays who takes it. */
export interface Leaving {
  readonly seat: Nation;
  readonly level: Level;
}

/** The person's side of a table: which screen is up, what is drafted, and what a click does. */
export interface Session {
  readonly engine: Engine;
  readonly table: Table<Reason>;
  /** The seats that persons hold on this device; none while one only watches. */
  readonly persons: readonly Nation[];
  /** The turn after which somebody has sat in another's chair for long enough; null of any other game. */
  readonly swapEnds: number | null;
  /** Whether debates are heard as they are held, in one room: nobody listens at a pace of its own. */
  readonly isLive: boolean;
  readonly state: () => PlayState;
  /** How things stood at the opening (place 0) and at the end of each turn that is over, as far as this screen may know. */
  course(): readonly Position[];
  subscribe(listener: () => void): () => void;
  edit(change: Partial<Draft>): void;
  /** Hands the draft in; the fault when it is refused. */
  handIn(): Fault | null;
  /** Leaves the cover, the Reveal or a chapter's close. */
  goOn(): void;
  /** While one only watches: lets the opponents decide what comes next, or leads on to it. */
  step(): void;
  /**
   * A person sits down in an opponent's seat, and decides the running beat there.
   * @param leaving the seat that this person held before, in which an opponent goes on
   */
  takeSeat(nation: Nation, leaving?: Leaving): void;
  /** An opponent takes a person's seat. With the last one, one watches on. */
  handOver(leaving: Leaving): void;
  /**
   * Opponents take every person's seat and decide everything up to the ending, without a stop. Nothing happens where the
   * game is over, or a recording holds a seat.
   */
  playOut(level: Level): void;
  /** Leaves it at the beat that it has come to; one watches on from there. */
  stopPlayingOut(): void;
  select(nation: Nation | null): void;
  /** Lets another of the persons look at a Reveal or a chapter's close. */
  look(seat: Nation): void;
  /** Takes back a person's slip while the beat is still open. */
  takeBack(seat: Nation): void;
  /** Lets a delegate give the rest of this debate's speeches for one of the persons on this device. */
  delegate(nation: Nation): void;
  /** So much of the debate has been heard: kept with the game, so that who comes back goes on from there. */
  listened(heard: Heard): void;
  /** All ballots have been opened: what they did may be told. */
  settle(): void;
  /** Asks the opponents again after one failed to answer. */
  retry(): void;
  place(): Place;
  /** Hears after every change whether the game could be saved; null when it could. */
  onUnsaved(listener: (fault: Fault | null) => void): () => void;
  /** Stops listening to opponents that still think. */
  dispose: () => void;
}
