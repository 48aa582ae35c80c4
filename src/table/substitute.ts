import type { Game } from '../game/game.ts';
import { dealOf, incomingOffers } from '../game/talkRules.ts';
import { checkSlip } from '../game/writer.ts';
import type { TapeLine } from '../record/tape.ts';
import type { Nation } from '../vocabulary/nations.ts';
import {
  type AnswerSlip,
  type CommitSlip,
  deliveryOf,
  type OfferSlip,
  type Slip,
} from '../vocabulary/talk.ts';
import { isOnItsWord, newDeliveries, type RecordedSlip, wasHeard } from './recorded.ts';

/**
 * What is handed in where a recorded slip can't be as it stands: everything of it that is still allowed, and of what an
 * opponent would do in that seat only as much as takes the place of the rest. Speeches hang together, so of those the
 * opponent's is given whole.
 * @param substitute the opponent's slip for the same beat
 */
export function substituted(game: Game, seat: Nation, recorded: RecordedSlip, substitute: Slip): Slip {
  const { held, line } = recorded;
  const isAllowed = (slip: Slip): boolean => checkSlip(game, seat, slip).ok;
  if (held.phase === 'offer' && substitute.phase === 'offer')
    return offers(game, seat, line, held, substitute, isAllowed);
  if (held.phase === 'answer' && substitute.phase === 'answer')
    return answers(game, seat, recorded, held, substitute, isAllowed);
  if (held.phase === 'commit' && substitute.phase === 'commit')
    return choices(game, seat, line, held, substitute, isAllowed);
  return substitute;
}

type Check = (slip: Slip) => boolean;

function offers(
  game: Game,
  seat: Nation,
  { asked, entry }: TapeLine,
  held: OfferSlip,
  substitute: OfferSlip,
  isAllowed: Check,
): OfferSlip {
  const most = entry.slip.phase === 'offer' ? entry.slip.offers.length : 0;
  const isAskedTheSame = asked === (game.position.questions[seat] ?? null);
  let slip: OfferSlip = { ...held, counsel: isAskedTheSame ? held.counsel : substitute.counsel };
  for (const offer of substitute.offers) {
    const tried = { ...slip, offers: [...slip.offers, offer] };
    if (slip.offers.length < most && isAllowed(tried)) slip = tried;
  }
  return slip;
}

/** An opponent agrees to no more for a seat than leaves its recorded choices their places. */
function answers(
  game: Game,
  seat: Nation,
  { choices: recorded, line }: RecordedSlip,
  held: AnswerSlip,
  substitute: AnswerSlip,
  isAllowed: Check,
): AnswerSlip {
  let slip = held;
  const spoke = line.entry.slip.phase === 'answer' && line.entry.slip.word !== null;
  if (spoke && held.word === null) {
    const tried = { ...slip, word: substitute.word };
    if (isAllowed(tried)) slip = tried;
  }
  const planned = new Set(recorded);
  for (const [at, offer] of incomingOffers(game.position, seat).entries()) {
    if (wasHeard(line, offer) || !substitute.answers[at]) continue;
    const deal = dealOf(offer);
    const owed = deal?.giver === seat ? [deliveryOf(deal)] : [];
    const isRoom = new Set([...planned, ...owed]).size <= game.engine.scenario.choicesPerTurn[seat];
    const tried = { ...slip, answers: slip.answers.with(at, true) };
    if (!isRoom || !isAllowed(tried)) continue;
    slip = tried;
    for (const code of owed) planned.add(code);
  }
  return slip;
}

/** What an opponent has agreed to in the seat's name goes before what was recorded: it would break its own agreement. */
function choices(
  game: Game,
  seat: Nation,
  line: TapeLine,
  held: CommitSlip,
  substitute: CommitSlip,
  isAllowed: Check,
): CommitSlip {
  const recorded = line.entry.slip.phase === 'commit' ? line.entry.slip : held;
  const agreed = newDeliveries(game, seat, line).filter((code) => substitute.choices.includes(code));
  let slip: CommitSlip = { phase: 'commit', choices: [], stake: null };
  const add = (more: Partial<CommitSlip>): void => {
    const tried = { ...slip, ...more };
    if (isAllowed(tried)) slip = tried;
  };
  const most = new Set([...agreed, ...recorded.choices]).size;
  for (const code of [...agreed, ...held.choices, ...substitute.choices]) {
    if (slip.choices.length < most && !slip.choices.includes(code)) add({ choices: [...slip.choices, code] });
  }
  const kept = isOnItsWord(game, line) ? held.stake : null;
  const stake = kept ?? (recorded.stake && substitute.stake);
  if (stake) add({ stake });
  const bid = held.bid ?? (recorded.bid && substitute.bid);
  if (bid) add({ bid });
  return slip;
}
