import type { ComponentType } from 'preact';
import type { RoomOverview } from '../../../protocol/replies.ts';
import type { Client } from '../connection/client.ts';
import type { AfterPanelProps } from './AfterPanel.tsx';
import type { WallProps } from './wall/Wall.tsx';

export interface RoomsWindowProps {
  readonly client: Client;
  readonly rooms: readonly RoomOverview[];
  readonly onClose: () => void;
}

export interface RestoreWayProps {
  readonly secret: string;
  /** A room came in. */
  readonly onRoom: (room: string) => void;
}

/** What arrives beside the console and the projector for the time after a game: no student fetches it. */
export interface AfterModule {
  readonly AfterPanel: ComponentType<Omit<AfterPanelProps, 'kit'>>;
  readonly RoomsWindow: ComponentType<RoomsWindowProps>;
  readonly RestoreWay: ComponentType<RestoreWayProps>;
  readonly Wall: ComponentType<Omit<WallProps, 'kit'>>;
}
