import type { Part } from '../../protocol/roles.ts';

/**
 * What the play screens ask where a class plays: which part of the slip the reader writes, and who leads on. Null
 * wherever one person decides everything on this device.
 */
export interface RoomSide {
  readonly holds: (part: Part) => boolean;
  /** Who writes a part that is not the reader's, as a sentence. */
  readonly writes: (part: Part) => string;
  /** Who hands this beat's slip in, as a sentence; null where the reader does. */
  readonly handsIn: string | null;
  /** Whether what the reader hands in waits for a countersignature. */
  readonly isLaid: boolean;
  /** Whether nothing can be handed in just now: the game is paused, or what was handed in is on its way. */
  readonly isHeld: boolean;
  /** What one waits for where the room leads on, as a sentence. */
  readonly onward: string;
}
