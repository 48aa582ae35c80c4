import { SOCKET_PATH } from '../../../protocol/paths.ts';

/** One open line to the table, as text goes over it. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

export interface WireEvents {
  readonly opened: () => void;
  readonly heard: (text: string) => void;
  /** Called once, also for a line that never opened. */
  readonly closed: () => void;
}

export type OpenWire = (events: WireEvents) => Wire;

/** A line by the browser's own socket. @param host the page's own, with its port */
export function openSocket(host: string): OpenWire {
  return ({ opened, heard, closed }) => {
    const socket = new WebSocket(`ws://${host}${SOCKET_PATH}`);
    let isClosed = false;
    const end = (): void => {
      if (isClosed) return;
      isClosed = true;
      closed();
    };
    socket.addEventListener('open', () => !isClosed && opened());
    socket.addEventListener('message', ({ data }) => !isClosed && heard(String(data)));
    socket.addEventListener('close', end);
    socket.addEventListener('error', end);
    return {
      send: (text) => socket.readyState === WebSocket.OPEN && socket.send(text),
      close() {
        // A line that is dead on the way takes long to close; nobody waits for it.
        end();
        socket.close();
      },
    };
  };
}
