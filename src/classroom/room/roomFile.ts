import * as v from 'valibot';
import { roomId } from '../../protocol/words.ts';
import { recordFrom } from '../../record/parseRecord.ts';
import type { GameRecord } from '../../record/record.ts';
import { ROOM_FORMAT, ROOM_LONGEST } from '../../record/roomForm.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { parseBox } from '../answerBox.ts';
import { recordOf } from './play.ts';
import type { RoomState } from './state.ts';

const VERSION = 1;
const MOST_ENTRIES = 200_000;

/** A room as one file: all of its entries, the sums of its anonymous answers that may be told, and its game as any page opens it. */
export interface RoomFile {
  readonly room: string;
  /** As they are kept. */
  readonly entries: readonly string[];
  /** As it is kept. */
  readonly box: string;
  readonly record: GameRecord;
}

/**
 * A room's file. The format and the game come first: a page at home reads those and no more.
 * @param box the anonymous answers, as far as they may be told
 */
export function makeRoomFile(
  room: string,
  entries: readonly string[],
  box: string,
  state: RoomState,
): string {
  const head = JSON.stringify({ format: ROOM_FORMAT, version: VERSION, room, record: recordOf(state) });
  return `${head.slice(0, -1)},"answers":${box},"entries":[\n${entries.join(',\n')}\n]}\n`;
}

const fileShape = v.strictObject({
  format: v.literal(ROOM_FORMAT),
  version: v.literal(VERSION),
  room: roomId,
  record: v.unknown(),
  answers: v.unknown(),
  entries: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_ENTRIES)),
});

/**
 * Reads a room's file of unknown origin, all but its entries. Faults: `roomFileTooLong`, `notJson`, `roomFileVersion`,
 * `roomFileShape` with the place; those of records, with the place.
 */
export function parseRoomFile(text: string): Result<RoomFile> {
  if (text.length > ROOM_LONGEST) return fail('roomFileTooLong', '', { most: ROOM_LONGEST });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('notJson');
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > VERSION)
    return fail('roomFileVersion', 'version', { found: version, known: VERSION });
  const parsed = v.safeParse(fileShape, value, { abortEarly: true });
  if (!parsed.success) return fail('roomFileShape', v.getDotPath(parsed.issues[0]) ?? 'format');
  const { answers, entries, room } = parsed.output;
  const record = recordFrom(parsed.output.record);
  if (!record.ok) return fail('roomFileShape', ['record', record.fault.path].filter(Boolean).join('.'));
  const box = JSON.stringify(answers);
  const read = parseBox(box);
  if (!read.ok) return fail('roomFileShape', ['answers', read.fault.path].filter(Boolean).join('.'));
  return ok({ room, entries: entries.map((one) => JSON.stringify(one)), box, record: record.value });
}

/** Whether the game in a file is the one that its entries add up to: whoever changed one changed both. */
export function isGameOf({ record }: RoomFile, state: RoomState): boolean {
  const played = recordFrom(JSON.parse(JSON.stringify(recordOf(state))));
  return played.ok && JSON.stringify(played.value) === JSON.stringify(record);
}
