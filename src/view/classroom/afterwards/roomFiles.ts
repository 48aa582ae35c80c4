import { ROOMS_PATH, roomPath } from '../../../protocol/paths.ts';
import { type Fault, fail, ok, type Result } from '../../../vocabulary/result.ts';

/** How this page asks for what is longer than a message. */
type Fetch = (address: string, init: RequestInit) => Promise<Response>;

function headers(secret: string): Record<string, string> {
  return { authorization: `Bearer ${secret}` };
}

/** Fetches a room as one file. Faults: the classroom's; `noAnswer`. */
export async function fetchRoomFile(
  room: string,
  secret: string,
  fetchFrom: Fetch = fetch,
): Promise<Result<Blob>> {
  try {
    const answer = await fetchFrom(roomPath(room), { headers: headers(secret) });
    if (answer.ok) return ok(await answer.blob());
    return (await answer.json()) as { readonly ok: false; readonly fault: Fault };
  } catch {
    return fail('noAnswer');
  }
}

/** Hands a room's file to the classroom, which opens it whole or not at all. Faults: the classroom's; `noAnswer`. */
export async function restoreRoom(
  file: Blob,
  secret: string,
  fetchFrom: Fetch = fetch,
): Promise<Result<{ readonly room: string; readonly code: string }>> {
  try {
    const answer = await fetchFrom(ROOMS_PATH, { method: 'POST', headers: headers(secret), body: file });
    return (await answer.json()) as Result<{ readonly room: string; readonly code: string }>;
  } catch {
    return fail('noAnswer');
  }
}
