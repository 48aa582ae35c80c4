import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RoomCommand } from '../../../protocol/commands.ts';
import type { RoomOverview, RoomStatus } from '../../../protocol/replies.ts';

/** What a panel of the console may use: one room, and how to lead it. */
export interface Desk {
  readonly overview: RoomOverview;
  readonly status: RoomStatus;
  /** When that was told, in milliseconds of a clock that can't jump. */
  readonly at: number;
  /** Orders something and says what came of it. @returns whether it was done */
  readonly order: (command: RoomCommand) => Promise<boolean>;
  /** Opens a what-if from the beginning of a turn. */
  readonly fork: (turn: number) => void;
  /** Erases the room. */
  readonly erase: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** @throws outside a room's panels (a programmer's mistake). */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside a room');
  return desk;
}
