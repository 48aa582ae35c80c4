import type { Storage } from '../../app/storage.ts';

const PREFIX = 'expected.';

/** How many students a room was opened for: on this device alone, so that "12 of 30 are here" can be said. */
export function expectedIn(storage: Storage, room: string): number | null {
  const kept = storage.read(PREFIX + room);
  const count = kept.ok && kept.value !== null ? Number(kept.value) : Number.NaN;
  return Number.isSafeInteger(count) && count > 0 ? count : null;
}

/** Shares students out among the rooms that were opened for them. */
export function keepExpected(storage: Storage, rooms: readonly string[], students: number): void {
  for (const [at, room] of rooms.entries()) {
    const share = Math.floor(students / rooms.length) + (at < students % rooms.length ? 1 : 0);
    storage.write(PREFIX + room, String(share));
  }
}

export function forgetExpected(storage: Storage, room: string): void {
  storage.remove(PREFIX + room);
}
