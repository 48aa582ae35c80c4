/** Where a page opens its socket. */
export const SOCKET_PATH = '/table';

/** Where rooms are taken home as files, and brought back: `GET /rooms/r0123456789ab`, `POST /rooms`. */
export const ROOMS_PATH = '/rooms';

/** Where one room is had as a file. */
export function roomPath(room: string): string {
  return `${ROOMS_PATH}/${room}`;
}

/** The one-file game, as it is built and handed out. */
export const SINGLE_FILE = '1731-grams.html';
