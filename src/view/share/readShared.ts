import type { Game } from '../../game/game.ts';
import { openWritten, openWrittenLink, type Recording } from '../../record/openWritten.ts';
import { type GameRecord, LONGEST } from '../../record/record.ts';
import type { Player, Shelf } from '../../record/releases.ts';
import { isRoomText, ROOM_HEAD, ROOM_LONGEST } from '../../record/roomForm.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';

/** A game that somebody handed on, read and played through once: it is whole. */
export interface SharedGame {
  readonly record: GameRecord;
  /** As it stands; not to be played on. */
  readonly game: Game;
  readonly player: Player;
  /** Whether it came as the file of a class's room: that is looked back at. */
  readonly isRoom: boolean;
}

/**
 * Opens a game in any of its written forms, on the scenarios and the rules that this page plays. Nothing else is
 * touched. Faults: those of `openWritten` and of `replay`.
 */
export async function readShared(text: string, present: Shelf['present']): Promise<Result<SharedGame>> {
  return played(await openWritten(text, shelfOf(present)), isRoomText(text));
}

/** The same for the text of a link, which is what an address's fragment holds whatever it looks like. */
export async function readSharedLink(text: string, present: Shelf['present']): Promise<Result<SharedGame>> {
  return played(await openWrittenLink(text, shelfOf(present)));
}

/** A file that was picked or dropped; one that is too large is not even read. Faults: also `fileUnreadable`. */
export async function readSharedFile(file: File, present: Shelf['present']): Promise<Result<SharedGame>> {
  let text: string;
  try {
    // A character takes at least a byte, and most of a recording's take no more.
    if (file.size > LONGEST) {
      const isRoom = isRoomText(await file.slice(0, ROOM_HEAD).text());
      if (!isRoom || file.size > ROOM_LONGEST) return fail('recordTooLong', '', { most: LONGEST });
    }
    text = await file.text();
  } catch {
    return fail('fileUnreadable');
  }
  return readShared(text, present);
}

function played(read: Result<Recording>, isRoom = false): Result<SharedGame> {
  if (!read.ok) return read;
  const { record, player, play } = read.value;
  const game = play();
  return game.ok ? ok({ record, game: game.value, player, isRoom }) : game;
}

/** Opponents here play by today's rules on today's scenarios alone, so nothing older can be played on. */
function shelfOf(present: Shelf['present']): Shelf {
  return { present, released: [], rules: [] };
}
