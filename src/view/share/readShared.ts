import type { Game } from '../../game/game.ts';
import { parseLink } from '../../record/link.ts';
import { parseNotation } from '../../record/readNotation.ts';
import { type GameRecord, LONGEST, parseRecord } from '../../record/record.ts';
import { type Player, playerFor, type Shelf } from '../../record/releases.ts';
import { writtenForm } from '../../record/writtenForm.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';

/** A game that somebody handed on, read and played through once: it is whole. */
export interface SharedGame {
  readonly record: GameRecord;
  /** As it stands; not to be played on. */
  readonly game: Game;
  readonly player: Player;
}

/**
 * Opens a game in any of its written forms, on the scenarios and the rules that this page plays. Nothing else is
 * touched. Faults: those of reading each form, of `playerFor`, and of `replay` and `openLink`.
 */
export async function readShared(text: string, present: Shelf['present']): Promise<Result<SharedGame>> {
  // Before anything is done with all of it.
  if (text.length > LONGEST) return fail('recordTooLong', '', { most: LONGEST });
  const written = writtenForm(text);
  return written.form === 'link'
    ? readSharedLink(written.text, present)
    : readRecord(
        written.form === 'notation' ? parseNotation(written.text) : parseRecord(written.text),
        present,
      );
}

/** The same for the text of a link, which is what an address's fragment holds whatever it looks like. */
export async function readSharedLink(text: string, present: Shelf['present']): Promise<Result<SharedGame>> {
  const link = parseLink(text);
  if (!link.ok) return link;
  const player = await playerFor(link.value, shelfOf(present));
  if (!player.ok) return player;
  const { rules, engine, hash } = player.value;
  const opened = rules.openLink(link.value, engine, hash);
  return opened.ok ? ok({ ...opened.value, player: player.value }) : opened;
}

/** A file that was picked or dropped; one that is too large is not even read. Faults: also `fileUnreadable`. */
export async function readSharedFile(file: File, present: Shelf['present']): Promise<Result<SharedGame>> {
  // A character takes at least a byte, and most of a recording's take no more.
  if (file.size > LONGEST) return fail('recordTooLong', '', { most: LONGEST });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail('fileUnreadable');
  }
  return readShared(text, present);
}

async function readRecord(
  record: Result<GameRecord>,
  present: Shelf['present'],
): Promise<Result<SharedGame>> {
  if (!record.ok) return record;
  const player = await playerFor(record.value, shelfOf(present));
  if (!player.ok) return player;
  const { rules, engine, hash } = player.value;
  const game = rules.replay(record.value, engine, hash);
  return game.ok ? ok({ record: record.value, game: game.value, player: player.value }) : game;
}

/** Opponents here play by today's rules on today's scenarios alone, so nothing older can be played on. */
function shelfOf(present: Shelf['present']): Shelf {
  return { present, released: [], rules: [] };
}
