import { intervene } from '../game/facilitate.ts';
import { copyGame, type Game } from '../game/game.ts';
import { startGame } from '../game/opening.ts';
import { speakerOf } from '../game/speeches.ts';
import { endEarly, submitSlip } from '../game/writer.ts';
import { type HeardOffers, heldSlip } from '../record/heldSlip.ts';
import { type Tape, tapeOf } from '../record/tape.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type FacilitatorEntry, isOfSeat, type Slip, type SlipEntry } from '../vocabulary/talk.ts';

/** A choice that was committed. */
export interface Made {
  readonly turn: number;
  readonly seat: Nation;
  /** The choice, by code. */
  readonly choice: string;
}

/** How far a search has come: choices weighed so far, and of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Every choice that was committed in a game, in the order of its entries. */
export function choicesMade(game: Game): readonly Made[] {
  return game.entries
    .filter(isOfSeat)
    .flatMap(({ turn, seat, slip }) =>
      slip.phase === 'commit' ? slip.choices.map((choice) => ({ turn, seat, choice })) : [],
    );
}

/**
 * Plays a game again without each of some of its choices, one at a time. Others decide as recorded; what the new course
 * forbids is dropped from their slips, and nothing is added. Step through it to keep a screen alive.
 * @param made of what was committed, in the order of the entries
 * @param weigh takes each choice with the game that came of leaving it out
 */
export function* eachWithout(
  game: Game,
  made: readonly Made[],
  weigh: (left: Made, without: Game) => void,
): Generator<Progress, void> {
  const tape = tapeOf(game);
  const base = startGame(game.engine, game.setup);
  let fed = 0;
  let done = 0;
  yield { done, of: made.length };
  for (const left of made) {
    for (let next = tape.lines[fed]; next && !isCommitOf(next.entry, left.turn); next = tape.lines[fed]) {
      lead(base, next.before);
      hand(base, next.entry.seat, next.entry.slip);
      fed += 1;
    }
    weigh(left, playWithout(base, tape, fed, left));
    done += 1;
    yield { done, of: made.length };
  }
}

function isCommitOf(entry: SlipEntry, turn: number): boolean {
  return entry.turn === turn && entry.slip.phase === 'commit';
}

function hand(game: Game, seat: Nation, slip: Slip): void {
  const handed = submitSlip(game, seat, slip);
  if (!handed.ok)
    throw new Error(`turn ${game.position.turn}, ${seat}: a held slip is refused: ${handed.fault.code}`);
}

/** Plays a copy of `base`, which stands at the Commit in question, to the end without one choice. */
function playWithout(base: Game, tape: Tape, from: number, { turn, seat, choice }: Made): Game {
  const branch = copyGame(base);
  for (const { before, entry, heard } of tape.lines.slice(from)) {
    lead(branch, before);
    const { slip } = entry;
    const isIt = entry.turn === turn && entry.seat === seat && slip.phase === 'commit';
    const recorded = isIt ? { ...slip, choices: slip.choices.filter((code) => code !== choice) } : slip;
    follow(branch, { ...entry, slip: recorded }, heard);
  }
  lead(branch, tape.after);
  if (!tape.inDebate) passDebate(branch);
  if (tape.rose) endEarly(branch);
  return branch;
}

const SILENT: Slip = { phase: 'debate', placements: [], question: null };

/**
 * Hands a recorded entry to a branch. Debates of another course have other speakers: where the recorded one doesn't have
 * the floor, whoever does keeps silent, and the ballots go as they lean.
 */
function follow(branch: Game, { seat, slip }: SlipEntry, heard: HeardOffers): void {
  if (slip.phase !== 'debate') {
    passDebate(branch);
    hand(branch, seat, heldSlip(branch, seat, slip, heard));
    return;
  }
  const speaker = speakerOf(branch.position);
  if (speaker) hand(branch, speaker, speaker === seat ? heldSlip(branch, seat, slip, heard) : SILENT);
}

/** Whoever has the floor keeps silent to the end, and ballots that wait are opened. */
function passDebate(branch: Game): void {
  for (let speaker = speakerOf(branch.position); speaker; speaker = speakerOf(branch.position))
    hand(branch, speaker, SILENT);
  intervene(branch, { kind: 'ballots' });
}

/** The facilitator does again what it did, as far as the new course lets it: who rated an unsaid claim rates nothing. */
function lead(branch: Game, acts: readonly FacilitatorEntry[]): void {
  for (const { facilitator: act } of acts) {
    // News comes between the years: what was argued in the one before has been decided by then.
    if (act.kind !== 'rating' && act.kind !== 'ballots') passDebate(branch);
    intervene(branch, act);
  }
}
