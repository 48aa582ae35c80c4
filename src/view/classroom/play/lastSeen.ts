import type { Storage } from '../../app/storage.ts';

const KEY = 'classSeen';

/** Beats after which somebody who was away is told what happened meanwhile: about a turn. */
const BEATS = 3;

/** Whether a member comes late or was away for long. @param beat the room's by now */
export function wasAway(storage: Storage, room: string, beat: number): boolean {
  const kept = storage.read(KEY);
  const [of, seen] = (kept.ok && kept.value ? kept.value : '').split(' ');
  return beat - (of === room ? Number(seen) || 0 : 0) >= BEATS;
}

export function sawBeat(storage: Storage, room: string, beat: number): void {
  storage.write(KEY, `${room} ${beat}`);
}
