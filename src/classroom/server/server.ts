import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { LIMITS } from '../../protocol/limits.ts';
import { SOCKET_PATH } from '../../protocol/paths.ts';
import { ok, type Result } from '../../vocabulary/result.ts';
import { House, type HouseSetting } from '../house.ts';
import { originsOf } from '../settings.ts';
import { attend } from './attend.ts';
import { Audiences } from './audiences.ts';
import { Desk } from './desk.ts';
import { isOwnHost, isOwnOrigin } from './headers.ts';
import { Addresses } from './limits.ts';
import { Line } from './line.ts';
import { listen } from './listen.ts';
import { Reach } from './reach.ts';
import { serveRoomFiles } from './roomFiles.ts';

/** Connections of the whole house. */
const MOST_CONNECTIONS = 1500;
/** Milliseconds in which a request's head must be there. */
const PATIENCE = 10_000;

export interface ServerSetting extends Omit<HouseSetting, 'changed'> {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
  /** Whether an address is this machine's own; by its network interfaces unless said. */
  readonly isThisMachine?: (address: string) => boolean;
  /** Told of what went wrong in the program itself; the class goes on. */
  readonly report: (problem: unknown) => void;
}

/** A running classroom. */
export interface Classroom {
  readonly house: House;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts serving a store's rooms. Faults: those of the store and of listening. */
export async function startClassroom(setting: ServerSetting): Promise<Result<Classroom>> {
  const { clock, report } = setting;
  let house: House | null = null;
  const audiences = new Audiences(() => house as House, clock, report);
  const opened = await House.open({
    ...setting,
    changed: (room) => {
      if (house) audiences.changed(room);
    },
  });
  if (!opened.ok) return opened;
  house = opened.value;
  const addresses = new Addresses();
  let port = setting.port;
  const reach = new Reach(clock, () => originsOf(setting.host, port), setting.isThisMachine);
  reach.changed = () => audiences.tellReach(reach.status());
  const desk = new Desk(house, audiences, addresses, clock, reach);
  const lines = new Set<Line>();
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    // Memory for each connection would be more than what it saves.
    perMessageDeflate: false,
    // Beyond this it isn't even read; what lies between is answered in words.
    maxPayload: 4 * LIMITS.messageBytes,
  });
  const server = createServer((request, response) => {
    // The page alone: what it brings comes from the same device.
    if (/^\/(?:[?#]|$)/.test(request.url ?? '')) reach.fetched(request.socket.remoteAddress ?? '');
    const isFile = serveRoomFiles(opened.value, request, response, () => audiences.consoleChanged());
    if (!isFile) setting.serve(request, response);
  });
  server.headersTimeout = PATIENCE;
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, lines.size);
    const address = request.socket.remoteAddress ?? '';
    if (refusal || !addresses.enter(address))
      return refuseUpgrade(socket, refusal ?? '429 Too Many Requests');
    socket.once('close', () => addresses.leave(address));
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      const line = new Line(accepted, address);
      lines.add(line);
      attend(line, desk, audiences, clock, report);
      accepted.on('close', () => lines.delete(line));
    });
  });
  const listening = await listen(server, setting.port, setting.host);
  if (!listening.ok) {
    house.close();
    return listening;
  }
  port = listening.value;
  return ok({
    house,
    port,
    async close() {
      audiences.close();
      house?.close();
      for (const { socket } of lines) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** Why a socket isn't opened, as a status line; null where it may be. */
function refusalOf({ url, headers }: IncomingMessage, open: number): string | null {
  const { host, origin } = headers;
  if (url !== SOCKET_PATH) return '404 Not Found';
  if (!isOwnHost(host) || !isOwnOrigin(origin, host)) return '403 Forbidden';
  return open >= MOST_CONNECTIONS ? '503 Service Unavailable' : null;
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.on('error', () => {});
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
