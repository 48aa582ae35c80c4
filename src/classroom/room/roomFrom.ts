import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { parseEntry } from './entry.ts';
import { fold } from './fold.ts';
import { type Ground, openRoom } from './openRoom.ts';
import type { RoomState } from './state.ts';

/**
 * A room as its entries add up, each checked as it comes. Faults: those of `openRoom`; `notJson`, `entryShape`,
 * `entryRefused`, `entryMissing` and `scenarioUnknown` with the entry's place.
 * @param where what the entries are of, for a fault's place
 */
export function roomFrom(
  where: string,
  entries: Iterable<string>,
  groundOf: (scenario: string) => Ground | undefined,
): Result<RoomState> {
  let state: RoomState | null = null;
  let place = 0;
  for (const json of entries) {
    place += 1;
    const path = `${where}, entry ${place}`;
    const entry = parseEntry(json);
    if (!entry.ok) return fail(entry.fault.code, [path, entry.fault.path].filter(Boolean).join(', '));
    if (state === null) {
      const { event } = entry.value;
      const scenario = event.kind === 'opened' ? event.opening.scenario : '';
      const ground = groundOf(scenario);
      if (!ground) return fail('scenarioUnknown', path, { found: scenario });
      const opened = openRoom(entry.value, ground);
      if (!opened.ok) return opened;
      state = opened.value;
      continue;
    }
    try {
      fold(state, entry.value);
    } catch (problem) {
      return fail('entryRefused', path, { reason: (problem as Error).message });
    }
  }
  return state ? ok(state) : fail('entryMissing', `${where}, entry 1`);
}
