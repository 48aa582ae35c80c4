import { deciderOf, enter } from '../game/enter.ts';
import type { Game } from '../game/game.ts';
import { isOver, startGame } from '../game/opening.ts';
import { incomingOffers } from '../game/talkRules.ts';
import type { Position } from '../rules/position.ts';
import type { ResolutionId } from '../vocabulary/debate.ts';
import {
  type Deal,
  type Entry,
  type FacilitatorEntry,
  isOfSeat,
  type Slip,
  type SlipEntry,
} from '../vocabulary/talk.ts';
import type { HeardOffers } from './heldSlip.ts';

/** One recorded slip, with what lay before its seat when it was handed in: a slip alone doesn't say what it answers. */
export interface TapeLine {
  readonly entry: SlipEntry;
  /** What the facilitator did between the slip before this one and it. */
  readonly before: readonly FacilitatorEntry[];
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
  /** What the facilitator did after the last slip. */
  readonly after: readonly FacilitatorEntry[];
  /** Whether the table rose early. */
  readonly rose: boolean;
  /** Whether a debate was open when the entries ended. */
  readonly inDebate: boolean;
}

/** A game being played again beside the one that is taped, and what was read of it. */
interface Reading {
  readonly again: Game;
  /** How many of the game's entries were read. */
  fed: number;
  lines: readonly TapeLine[];
  after: readonly FacilitatorEntry[];
}

const readings = new WeakMap<Game, Reading>();

/**
 * Reads the tape off a game by playing its entries again. The game itself is not touched. Remembered for each game and
 * extended as it goes on.
 */
export function tapeOf(game: Game): Tape {
  let reading = readings.get(game);
  if (!reading) {
    reading = { again: startGame(game.engine, game.setup), fed: 0, lines: [], after: [] };
    readings.set(game, reading);
  }
  const { again } = reading;
  const more: TapeLine[] = [];
  for (const entry of game.entries.slice(reading.fed)) {
    if (isOfSeat(entry)) {
      more.push(lineOf(again, entry, reading.after));
      reading.after = [];
    } else reading.after = [...reading.after, entry];
    reenter(again, entry);
    reading.fed += 1;
  }
  if (more.length > 0) reading.lines = [...reading.lines, ...more];
  const { after, lines } = reading;
  return { lines, after, rose: isOver(game) && !isOver(again), inDebate: again.position.debate !== null };
}

/**
 * Enters again what a game took once.
 * @throws when it is refused: the game being played again is not the same
 */
export function reenter(again: Game, entry: Entry): void {
  const entered = enter(again, entry);
  if (!entered.ok)
    throw new Error(
      `turn ${entry.turn}, ${deciderOf(entry)}: an accepted entry is refused: ${entered.fault.code}`,
    );
}

function lineOf({ position }: Game, entry: SlipEntry, before: readonly FacilitatorEntry[]): TapeLine {
  const { seat, slip } = entry;
  return {
    entry,
    before,
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
