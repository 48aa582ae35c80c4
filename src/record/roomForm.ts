/** How the one file of a class's room says what it is. */
export const ROOM_FORMAT = '1731-grams-room';
/** No honest room comes near this, in characters: a long campaign of sixty members and all they wrote. */
export const ROOM_LONGEST = 32_000_000;

/** A room's file says what it is before anything else, so that a longer file need not be read to be refused. */
const BEGINNING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${ROOM_FORMAT}"`);

/** Characters in which that is said. */
export const ROOM_HEAD = 80;

export function isRoomText(text: string): boolean {
  return BEGINNING.test(text.slice(0, ROOM_HEAD));
}

/** Of a room's file, the game that was played in it, as text; anything else stays as it is. */
export function gameTextIn(text: string): string {
  if (!isRoomText(text) || text.length > ROOM_LONGEST) return text;
  try {
    return JSON.stringify((JSON.parse(text) as { readonly record?: unknown }).record ?? null);
  } catch {
    return text;
  }
}
