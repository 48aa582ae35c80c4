import { intervene } from '../game/facilitate.ts';
import type { Game } from '../game/game.ts';
import { phase } from '../game/opening.ts';
import { incomingOffers } from '../game/talkRules.ts';
import { heldSlip, isSameOffer } from '../record/heldSlip.ts';
import { metBy, stakedOn, type Tape, type TapeLine } from '../record/tape.ts';
import type { Nation } from '../vocabulary/nations.ts';
import {
  type AnswerSlip,
  type Deal,
  deliveryOf,
  type Entry,
  isOfSeat,
  type Offer,
  type Slip,
} from '../vocabulary/talk.ts';

/**
 * A recording that decides for seats of a game which has left it, in some of its turns. It holds every seat that no
 * person holds, not only the one that somebody left to sit elsewhere: whoever takes another's chair then meets the very
 * table that was there, and all that comes out otherwise comes of what is decided in that chair.
 */
export interface Recorded {
  readonly tape: Tape;
  /** The first turn in which it decides, and the last. */
  readonly first: number;
  readonly last: number;
}

/** What a recording hands in for the running beat. */
export interface RecordedSlip {
  readonly line: TapeLine;
  /** The recorded slip as far as it is still allowed. */
  readonly held: Slip;
  /** Whether all of it is allowed, and nothing lies before the seat that the recording has no answer to. */
  readonly isWhole: boolean;
  /** What the recording has of the seat's choices this turn, by code. */
  readonly choices: readonly string[];
}

export function covers({ first, last }: Pick<Recorded, 'first' | 'last'>, turn: number): boolean {
  return first <= turn && turn <= last;
}

/** Null outside its turns, and where it has nothing of that seat in this beat. */
export function recordedSlip(recorded: Recorded, game: Game, seat: Nation): RecordedSlip | null {
  const line = lineNow(recorded, game, seat);
  if (!line) return null;
  const held = heldSlip(game, seat, line.entry.slip, line.heard);
  const commit = recorded.tape.lines.find(
    ({ entry }) => entry.turn === game.position.turn && entry.seat === seat && entry.slip.phase === 'commit',
  )?.entry.slip;
  const choices = commit?.phase === 'commit' ? commit.choices : [];
  return { line, held, isWhole: isWhole(game, seat, line, held), choices };
}

/** The recorded line for the beat that runs; of several speeches in a debate, the one that comes next. */
function lineNow(recorded: Recorded, game: Game, seat: Nation): TapeLine | null {
  const { turn } = game.position;
  if (!covers(recorded, turn)) return null;
  const now = phase(game);
  const isLike = (entry: TapeLine['entry']): boolean =>
    entry.turn === turn && entry.seat === seat && entry.slip.phase === now;
  const before = game.entries.filter(isOfSeat).filter(isLike).length;
  return recorded.tape.lines.filter(({ entry }) => isLike(entry))[before] ?? null;
}

/** Does what the recorded facilitator did in the running turn, as far as it can be done by now and has not been. */
export function followFacilitator({ tape, first, last }: Recorded, game: Game): void {
  const { turn } = game.position;
  if (!covers({ first, last }, turn)) return;
  const isOfTurn = (entry: Entry): boolean => entry.turn === turn && !isOfSeat(entry);
  const done = game.entries.filter(isOfTurn).map((entry) => JSON.stringify(entry));
  for (const entry of [...tape.lines.flatMap(({ before }) => before), ...tape.after]) {
    if (!isOfTurn(entry)) continue;
    const at = done.indexOf(JSON.stringify(entry));
    if (at >= 0) done.splice(at, 1);
    else intervene(game, entry.facilitator);
  }
}

function isWhole(game: Game, seat: Nation, line: TapeLine, held: Slip): boolean {
  const { slip } = line.entry;
  const { debate, questions } = game.position;
  if (slip.phase === 'offer' && held.phase === 'offer')
    return held.offers.length === slip.offers.length && line.asked === (questions[seat] ?? null);
  if (slip.phase === 'answer' && held.phase === 'answer')
    return held.word === slip.word && isAnswered(game, seat, line, held);
  if (slip.phase === 'commit' && held.phase === 'commit')
    return (
      held.choices.length === slip.choices.length &&
      held.stake === slip.stake &&
      isOnItsWord(game, line) &&
      Boolean(held.bid) === Boolean(slip.bid) &&
      newlyOwed(game, seat, line).length === 0
    );
  return (
    held === slip &&
    line.motion === (debate?.resolution ?? null) &&
    isSame(line.meets, metBy(game.position, slip))
  );
}

/** Whether the recorded coin, if there is one, would lie on the very Word on which it lay. */
export function isOnItsWord({ position }: Game, { entry, on }: TapeLine): boolean {
  return on === stakedOn(position, entry.slip);
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a recording answers all that lies before the seat, and each as it did. */
function isAnswered(game: Game, seat: Nation, line: TapeLine, held: AnswerSlip): boolean {
  return incomingOffers(game.position, seat).every(
    (offer, at) => wasHeard(line, offer) && held.answers[at] === wasTaken(line, offer),
  );
}

export function wasHeard({ heard }: TapeLine, offer: Offer): boolean {
  return heard.some((other) => isSameOffer(offer, other));
}

export function wasTaken({ entry, heard }: TapeLine, offer: Offer): boolean {
  const { slip } = entry;
  return slip.phase === 'answer' && heard.some((other, at) => slip.answers[at] && isSameOffer(offer, other));
}

/** What the seat has agreed to deliver that it had not agreed to in the recording. */
export function newlyOwed(game: Game, seat: Nation, { owed }: TapeLine): readonly Deal[] {
  return game.position.deals.filter(
    (deal) =>
      deal.giver === seat &&
      !owed.some(({ act, receiver }) => act === deal.act && receiver === deal.receiver),
  );
}

/** The choices by which that is delivered, by code. */
export function newDeliveries(game: Game, seat: Nation, line: TapeLine): readonly string[] {
  return newlyOwed(game, seat, line).map(deliveryOf);
}
