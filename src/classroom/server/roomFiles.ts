import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { ROOMS_PATH } from '../../protocol/paths.ts';
import { roomId } from '../../protocol/words.ts';
import { ROOM_LONGEST } from '../../record/roomForm.ts';
import { type Fault, fail } from '../../vocabulary/result.ts';
import type { House } from '../house.ts';
import { isOwnHost, isOwnOrigin } from './headers.ts';

/** The rooms' path, or a room's. */
const ADDRESS = new RegExp(`^${ROOMS_PATH}(?:/([^/?#]+))?$`);

/** Bytes that a file may have: a character takes up to four, and most of a room's take one. */
const MOST_BYTES = 2 * ROOM_LONGEST;

/** A file that can't be opened is no failed request: it is answered, and the answer says why. */
const STATUS: Readonly<Record<string, number>> = { notTheFacilitator: 403, roomUnknown: 404 };

/**
 * Gives a room out as a file, or takes one in: by http, since a file is longer than any message. Only for whoever has the
 * facilitator's secret, and from the classroom's own page. Faults are answered as JSON.
 * @param taken called once a room has come in
 * @returns whether the request was about that
 */
export function serveRoomFiles(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  taken: () => void,
): boolean {
  const found = ADDRESS.exec(request.url ?? '');
  const room = found?.[1] ?? null;
  if (!found || (room !== null && !v.is(roomId, room))) return false;
  void answer(house, request, room, taken).then(
    ({ body, status }) => send(response, status, body),
    () => send(response, 500, JSON.stringify(fail('serverFault'))),
  );
  return true;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function answer(
  house: House,
  request: IncomingMessage,
  room: string | null,
  taken: () => void,
): Promise<Answer> {
  const { authorization = '', host, origin } = request.headers;
  const isOurs = isOwnHost(host) && (origin === undefined || isOwnOrigin(origin, host));
  const secret = /^Bearer ([\w-]{22})$/.exec(authorization)?.[1];
  if (!isOurs || secret === undefined || !house.isFacilitator(secret))
    return refusal({ code: 'notTheFacilitator', path: '' });
  if (request.method === 'GET' && room !== null) {
    const file = await house.fileOf(room);
    return file.ok ? { status: 200, body: file.value } : refusal(file.fault);
  }
  if (request.method !== 'POST' || room !== null) return refusal({ code: 'roomUnknown', path: '' });
  const text = await bodyOf(request);
  if (text === null) return refusal({ code: 'roomFileTooLong', path: '', params: { most: ROOM_LONGEST } });
  const restored = house.restore(text);
  if (!restored.ok) return refusal(restored.fault);
  const { id, state } = restored.value;
  // Their devices knew another laptop: by their names they find their seats again.
  const members = [...state.members.keys()];
  if (members.length > 0) await restored.value.record([{ kind: 'readmitted', members, may: true }]);
  taken();
  return { status: 200, body: JSON.stringify({ ok: true, value: { room: id, code: state.code } }) };
}

function refusal(fault: Fault): Answer {
  return { status: STATUS[fault.code] ?? 200, body: JSON.stringify({ ok: false, fault }) };
}

/** What was sent, as text; null where it is more than any room's file. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(body);
}
