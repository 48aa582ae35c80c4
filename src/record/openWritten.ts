import type { Game } from '../game/game.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { parseLink } from './link.ts';
import { parseRecord } from './parseRecord.ts';
import { parseNotation } from './readNotation.ts';
import { type GameRecord, LONGEST } from './record.ts';
import { type Player, playerFor, type Shelf } from './releases.ts';
import { gameTextIn } from './roomForm.ts';
import { writtenForm } from './writtenForm.ts';

/** A recording that was read, with what it is played on. */
export interface Recording {
  readonly record: GameRecord;
  readonly player: Player;
  /** Its game, as far as it was recorded; a link was played in order to be read, anything else is played now. */
  readonly play: () => Result<Game>;
}

/**
 * Reads a game in whichever form it is written: JSON, the notation, a link's text with or without its address, or the file
 * of a class's room, of which the game alone is read. Faults: those of reading each form, of `playerFor`, and for a link those of `openLink`.
 */
export async function openWritten(given: string, shelf: Shelf): Promise<Result<Recording>> {
  const text = gameTextIn(given);
  // Before the game is read; of a room's file, which has its own limit, the rest has been by now.
  if (text.length > LONGEST) return fail('recordTooLong', '', { most: LONGEST });
  const written = writtenForm(text);
  if (written.form === 'link') return openWrittenLink(written.text, shelf);
  const record = written.form === 'notation' ? parseNotation(written.text) : parseRecord(written.text);
  if (!record.ok) return record;
  const player = await playerFor(record.value, shelf);
  if (!player.ok) return player;
  const { rules, engine, hash } = player.value;
  const play = (): Result<Game> => rules.replay(record.value, engine, hash);
  return ok({ record: record.value, player: player.value, play });
}

/** The same for the text of a link, which is what an address's fragment holds whatever it looks like. */
export async function openWrittenLink(text: string, shelf: Shelf): Promise<Result<Recording>> {
  const link = parseLink(text);
  if (!link.ok) return link;
  const player = await playerFor(link.value, shelf);
  if (!player.ok) return player;
  const { rules, engine, hash } = player.value;
  const opened = rules.openLink(link.value, engine, hash);
  if (!opened.ok) return opened;
  const { record, game } = opened.value;
  return ok({ record, player: player.value, play: () => ok(game) });
}
