import type { Game } from '../game/game.ts';
import { isOver, startGame } from '../game/opening.ts';
import { speakerOf } from '../game/speeches.ts';
import { incomingOffers } from '../game/talkRules.ts';
import { submitSlip } from '../game/writer.ts';
import type { Position } from '../rules/position.ts';
import type { ResolutionId } from '../vocabulary/debate.ts';
import type { Deal, Entry, Slip } from '../vocabulary/talk.ts';
import type { HeardOffers } from './heldSlip.ts';

/** One recorded slip, with what lay before its seat when it was handed in: a slip alone doesn't say what it answers. */
export interface TapeLine {
  readonly entry: Entry;
  /** Of an answer slip: the offers it was about, in its order. */
  readonly heard: HeardOffers;
  /** Of an offer slip: the cabinet's question, by id; null where it asked nothing. */
  readonly asked: string | null;
  /** Of a commit slip: what the seat had agreed to deliver. */
  readonly owed: readonly Deal[];
  /** Of a speech: the resolution that was argued; null of all else. */
  readonly motion: ResolutionId | null;
  /** Of a commit slip: the Word that its coin was on, by code; null of all else. */
  readonly on: string | null;
  /** Of a speech: the claims that it answers and asks about, in its order, then in the question's place; null where there is none. */
  readonly meets: readonly (string | null)[];
}

/** A game's entries as they can be handed in again elsewhere, and how it broke off, if it did. */
export interface Tape {
  readonly lines: readonly TapeLine[];
  /** Whether the table rose early. */
  readonly rose: boolean;
  /** Whether a debate was open when the entries ended. */
  readonly inDebate: boolean;
}

/** A game being played again beside the one that is taped, and what was read of it. */
interface Reading {
  readonly again: Game;
  lines: readonly TapeLine[];
}

const readings = new WeakMap<Game, Reading>();

/**
 * Reads the tape off a game by playing its entries again. The game itself is not touched. Remembered for each game and
 * extended as it goes on.
 */
export function tapeOf(game: Game): Tape {
  let reading = readings.get(game);
  if (!reading) {
    reading = { again: startGame(game.engine, game.setup), lines: [] };
    readings.set(game, reading);
  }
  const { again } = reading;
  const more = game.entries.slice(reading.lines.length).map((entry) => {
    const line = lineOf(again, entry);
    const handed = submitSlip(again, entry.seat, entry.slip);
    if (!handed.ok)
      throw new Error(`turn ${entry.turn}, ${entry.seat}: an accepted slip is refused: ${handed.fault.code}`);
    return line;
  });
  if (more.length > 0) reading.lines = [...reading.lines, ...more];
  const { lines } = reading;
  return { lines, rose: isOver(game) && !isOver(again), inDebate: speakerOf(again.position) !== null };
}

function lineOf({ position }: Game, entry: Entry): TapeLine {
  const { seat, slip } = entry;
  return {
    entry,
    heard: slip.phase === 'answer' ? incomingOffers(position, seat) : [],
    asked: slip.phase === 'offer' ? (position.questions[seat] ?? null) : null,
    owed: slip.phase === 'commit' ? position.deals.filter(({ giver }) => giver === seat) : [],
    motion: slip.phase === 'debate' ? (position.debate?.resolution ?? null) : null,
    on: stakedOn(position, slip),
    meets: metBy(position, slip),
  };
}

/** The Word that a slip's coin is on, as things stand. */
export function stakedOn({ words }: Position, slip: Slip): string | null {
  return slip.phase === 'commit' && slip.stake ? (words[slip.stake.on] ?? null) : null;
}

/** The claims at the places that a speech answers and asks about, as things stand. */
export function metBy({ debate }: Position, slip: Slip): readonly (string | null)[] {
  if (slip.phase !== 'debate') return [];
  const claimAt = (place: number | null): string | null => debate?.flow[place ?? -1]?.claim ?? null;
  return [...slip.placements.map(({ under }) => claimAt(under)), claimAt(slip.question)];
}
