import type { TurnLog } from '../game/log.ts';
import type { OpenDebate } from '../rules/position.ts';
import type { ResolutionId, Side, Speakers } from '../vocabulary/debate.ts';
import type { Nation } from '../vocabulary/nations.ts';

/** One argument as it was placed. */
export interface Said {
  readonly claim: string;
  readonly by: Nation;
  readonly side: Side;
}

/** A debate that its game's early end broke off: all that was said in it, and nothing of how it would have gone. */
export interface BrokenOff {
  readonly turn: number;
  readonly resolution: ResolutionId;
  /** Whose bid put it on the table; null when the agenda did. */
  readonly tabledBy: Nation | null;
  readonly speakers: Speakers;
  /** Whether anybody had had the floor. */
  readonly isOpened: boolean;
  /** In the order in which it was said; empty where whoever had the floor kept silent. */
  readonly said: readonly Said[];
  /** What the room rated, and how far it could; null where it rated nothing. */
  readonly room: OpenDebate['room'] | null;
}

/** The debate that a game's early end broke off; null where it broke off none. */
export function brokenOffIn(turns: readonly Pick<TurnLog, 'turn' | 'brokenOff'>[]): BrokenOff | null {
  for (const { turn, brokenOff } of turns) {
    if (!brokenOff) continue;
    const { flow, resolution, room, speakers, speech, tabledBy } = brokenOff;
    return {
      turn,
      resolution,
      tabledBy,
      speakers,
      isOpened: speech > 0,
      said: flow.map(({ claim, by, side }) => ({ claim, by, side })),
      room: room && room.ratings.length > 0 ? room : null,
    };
  }
  return null;
}
