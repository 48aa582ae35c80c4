import type { WebSocket } from 'ws';
import type { Reply } from '../../protocol/replies.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { LiveRoom } from '../liveRoom.ts';

/** Bytes that may wait for a client that doesn't read; one further behind comes back when it can. */
const MOST_WAITING = 4_000_000;

/** Who is at the other end. */
export type Party =
  | { readonly as: 'member'; readonly room: LiveRoom; readonly member: string; readonly client: string }
  | { readonly as: 'projector'; readonly room: LiveRoom }
  | {
      readonly as: 'facilitator';
      readonly client: string;
      /** The room it looks at, and with whose eyes. */
      watched: { readonly room: LiveRoom; readonly seat: Nation | null } | null;
    };

/** What a client has been told, so that only what is new is sent. */
export interface Told {
  /** Of the view: which beat's, and whose. */
  view: string;
  /** Steps back and seat that the finished turns were seen with, and how many were. */
  turnsOf: string;
  turns: number;
  delegation: string;
  status: string;
  text: number;
  afterwards: string;
}

/** One connection. */
export class Line {
  readonly address: string;
  readonly socket: WebSocket;
  party: Party | null = null;
  told: Told = nothingTold();

  constructor(socket: WebSocket, address: string) {
    this.socket = socket;
    this.address = address;
  }

  send(reply: Reply): void {
    this.sendText(JSON.stringify(reply));
  }

  sendText(text: string): void {
    const { socket } = this;
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_WAITING) socket.terminate();
    else socket.send(text);
  }

  /** Says why, and hangs up. */
  hangUp(code: string, params?: Readonly<Record<string, string | number>>): void {
    this.send({ kind: 'bye', fault: params ? { code, path: '', params } : { code, path: '' } });
    this.socket.close(1008, code);
  }
}

export function nothingTold(): Told {
  return { view: '', turnsOf: '', turns: 0, delegation: '', status: '', text: 0, afterwards: '' };
}
