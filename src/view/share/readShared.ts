import type { Game } from '../../game/game.ts';
import { momentOf, type NamedMoment } from '../../record/linkMoment.ts';
import { openWritten, openWrittenLink, type Recording } from '../../record/openWritten.ts';
import { recordFrom } from '../../record/parseRecord.ts';
import { type GameRecord, LONGEST } from '../../record/record.ts';
import type { Player, Shelf } from '../../record/releases.ts';
import { isRoomText, ROOM_HEAD, ROOM_LONGEST } from '../../record/roomForm.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { Kit } from '../play/kit.ts';
import { sharedId } from '../play/sharedId.ts';

/** A game that somebody handed on, read and played through once: it is whole. */
export interface SharedGame {
  readonly record: GameRecord;
  /** As it stands; not to be played on. */
  readonly game: Game;
  readonly player: Player;
  /** Whether it came as the file of a class's room: that is looked back at. */
  readonly isRoom: boolean;
  /** What it is called, where it is a recording that comes with the game: then nobody is still playing it. */
  readonly called?: string | undefined;
  /** The moment that was looked at when its link was made; null where it was not looked back at. */
  readonly at: NamedMoment | null;
}

/** What games were played on. */
type Shelved = Pick<Kit, 'released' | 'scenarios' | 'shipped'>;

/**
 * Opens a game in any of its written forms, on the scenarios that this page plays or that were released, by today's rules. Nothing else is
 * touched. Faults: those of `openWritten` and of `replay`.
 */
export async function readShared(text: string, kit: Shelved): Promise<Result<SharedGame>> {
  return played(await openWritten(text, shelfOf(kit)), kit, { isRoom: isRoomText(text) });
}

/** The same for the text of a link, with or without the moment behind it: what an address's fragment holds whatever it looks like. */
export async function readSharedLink(text: string, kit: Shelved): Promise<Result<SharedGame>> {
  const { at, link } = momentOf(text);
  return played(await openWrittenLink(link, shelfOf(kit)), kit, { at });
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

async function played(
  read: Result<Recording>,
  kit: Shelved,
  { at = null, isRoom = false }: Partial<Pick<SharedGame, 'at' | 'isRoom'>>,
): Promise<Result<SharedGame>> {
  if (!read.ok) return read;
  const { record, player, play } = read.value;
  const game = play();
  if (!game.ok) return game;
  return ok({ record, game: game.value, player, isRoom, at, called: await titleOf(record, kit) });
}

/** What a recording is called that comes with the game; by what is in it, for nothing that is handed on names it. */
async function titleOf(record: GameRecord, { shipped = [] }: Shelved): Promise<string | undefined> {
  for (const { load, scenario, title } of shipped) {
    if (scenario !== record.scenario.id) continue;
    const own = recordFrom(await load());
    if (own.ok && sharedId(own.value) === sharedId(record)) return title;
  }
  return undefined;
}

/** The page tells of games by today's rules alone, whatever scenario they were played on. */
function shelfOf({ released = [], scenarios }: Shelved): Shelf {
  return { present: scenarios, released, rules: [] };
}
