import type { Storage } from '../../app/storage.ts';

/** What a student comes back with: kept in the browser, and nowhere else. */
export interface Pass {
  /** The code by which the room was found. */
  readonly code: string;
  readonly room: string;
  readonly token: string;
  readonly nickname: string;
}

const PREFIX = 'class.';
const LATEST = 'classLatest';

/** The pass that was kept for a code; null where there is none that can be read. */
export function passFor(storage: Storage, code: string): Pass | null {
  const kept = storage.read(PREFIX + code);
  return kept.ok && kept.value !== null ? passIn(kept.value) : null;
}

/** The pass that was used last on this device. */
export function latestPass(storage: Storage): Pass | null {
  const code = storage.read(LATEST);
  return code.ok && code.value !== null ? passFor(storage, code.value) : null;
}

/** @returns whether the browser let it */
export function keepPass(storage: Storage, pass: Pass): boolean {
  const kept = storage.write(PREFIX + pass.code, JSON.stringify(pass));
  return storage.write(LATEST, pass.code).ok && kept.ok;
}

export function dropPass(storage: Storage, code: string): void {
  storage.remove(PREFIX + code);
  const latest = storage.read(LATEST);
  if (latest.ok && latest.value === code) storage.remove(LATEST);
}

function passIn(text: string): Pass | null {
  try {
    const { code, room, token, nickname } = JSON.parse(text) as Record<keyof Pass, unknown>;
    const sound = [code, room, token, nickname].every((one) => typeof one === 'string');
    return sound ? ({ code, room, token, nickname } as Pass) : null;
  } catch {
    return null;
  }
}
