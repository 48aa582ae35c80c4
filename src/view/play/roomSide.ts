import type { Part } from '../../protocol/roles.ts';
import type { SlotMeaning } from '../../vocabulary/measures.ts';

/**
 * What the play screens ask where a class plays: which part of the slip the reader writes, and who leads on. Null
 * wherever one person decides everything on this device.
 */
export interface RoomSide {
  readonly holds: (part: Part) => boolean;
  /** Who writes a part that is not the reader's, as a sentence. */
  readonly writes: (part: Part) => string;
  /** Whether the reader foresees what a choice would do to a measure. */
  readonly foresees: (measure: SlotMeaning['measure']) => boolean;
  /** Who foresees what the reader doesn't, as a sentence; null where that is nothing. */
  readonly askOthers: string | null;
  /** Who hands this beat's slip in, as a sentence; null where the reader does. */
  readonly handsIn: string | null;
  /** Whether what the reader hands in waits for a countersignature. */
  readonly isLaid: boolean;
  /** Whether nothing can be handed in just now: the game is paused, or what was handed in is on its way. */
  readonly isClosed: boolean;
  /** That somebody else chose what is revealed, as a sentence; null where the reader's own delegation did. */
  readonly chosenFor: string | null;
  /** What one waits for where the room leads on, as a sentence. */
  readonly onward: string;
  /** The steps of a turn by the names that the console and the wall have for them. @param sits whether the assembly does */
  readonly steps: (sits: boolean) => readonly { readonly label: string; readonly isNow: boolean }[];
  /** How many turns the room will play, which may be fewer than the story has. */
  readonly turns: number;
}
