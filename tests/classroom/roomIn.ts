import type { RoomEntry } from '../../src/classroom/room/entry.ts';
import { fold } from '../../src/classroom/room/fold.ts';
import { type Ground, openRoom } from '../../src/classroom/room/openRoom.ts';
import type { RoomState } from '../../src/classroom/room/state.ts';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { RULES_VERSION } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { byNation } from '../../src/vocabulary/nations.ts';

export const ground: Ground = { engine: createEngine(lesson), scenarioHash: scenarioHash(lesson) };

/** The first entry of a room on the lesson. */
export const opened: RoomEntry = {
  at: 0,
  ticket: null,
  event: {
    kind: 'opened',
    code: 'ABCDEF',
    group: 'r000000000001',
    opening: { scenario: 'lesson', level: 'practised' },
    scenarioHash: ground.scenarioHash,
    rules: RULES_VERSION,
    seed: 7,
    secrets: byNation(() => 0),
    origin: null,
  },
};

/** A room as its entries add up. */
export function roomIn(entries: readonly RoomEntry[]): RoomState {
  const state = openRoom(entries[0], ground);
  if (!state.ok) throw new Error(state.fault.code);
  for (const entry of entries.slice(1)) fold(state.value, entry);
  return state.value;
}
