import type { Game } from '../../game/game.ts';
import { openWritten, openWrittenLink, type Recording } from '../../record/openWritten.ts';
import { type GameRecord, LONGEST } from '../../record/record.ts';
import type { Player, Shelf } from '../../record/releases.ts';
import { isRoomText, ROOM_HEAD, ROOM_LONGEST } from '../../record/roomForm.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { Kit } from '../play/kit.ts';

/** A game that somebody handed on, read and played through once: it is whole. */
export interface SharedGame {
  readonly record: GameRecord;
  /** As it stands; not to be played on. */
  readonly game: Game;
  readonly player: Player;
  /** Whether it came as the file of a class's room: that is looked back at. */
  readonly isRoom: boolean;
}

/** What games were played on. */
type Shelved = Pick<Kit, 'released' | 'scenarios'>;

/**
 * Opens a game in any of its written forms, on the scenarios that this page plays or that were released, by today's rules. Nothing else is
 * touched. Faults: those of `openWritten` and of `replay`.
 */
export async function readShared(text: string, kit: Shelved): Promise<Result<SharedGame>> {
  return played(await openWritten(text, shelfOf(kit)), isRoomText(text));
}

/** The same for the text of a link, which is what an address's fragment holds whatever it looks like. */
export async function readSharedLink(text: string, kit: Shelved): Promise<Result<SharedGame>> {
  return played(await openWrittenLink(text, shelfOf(kit)));
}

/** A file that was picked or dropped; one that is too large is not even read. Faults: also `fileUnreadable`. */
export async function readSharedFile(file: File, kit: Shelved): Promise<Result<SharedGame>> {
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
  return readShared(text, kit);
}

function played(read: Result<Recording>, isRoom = false): Result<SharedGame> {
  if (!read.ok) return read;
  const { record, player, play } = read.value;
  const game = play();
  return game.ok ? ok({ record, game: game.value, player, isRoom }) : game;
}

/** The page tells of games by today's rules alone, whatever scenario they were played on. */
function shelfOf({ released = [], scenarios }: Shelved): Shelf {
  return { present: scenarios, released, rules: [] };
}
