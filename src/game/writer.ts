import { resolutionMachineSlot, TURN } from '../machines/slots.ts';
import { phaseOf } from '../machines/states.ts';
import type { Position } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { isNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { AnswerSlip, CommitSlip, OfferSlip, Slip, SpeechSlip } from '../vocabulary/talk.ts';
import { checkCommitSlip } from './commitRules.ts';
import type { Game } from './game.ts';
import { close, currentLog, gather, send } from './happen.ts';
import { positionHash } from './hash.ts';
import { voidPledges } from './pledges.ts';
import { reveal } from './reveal.ts';
import { checkSpeechSlip, isBallotDue, speakerOf } from './speeches.ts';
import { closeAnswers, closeOffers } from './talk.ts';
import { checkAnswerSlip, checkOfferSlip } from './talkRules.ts';
import { closeSpeech } from './verdict.ts';
import { passAftermath } from './year.ts';

/** Checks a slip without handing it in. */
export function checkSlip(game: Game, seat: Nation, slip: Slip): Result<Slip> {
  if (!isNation(seat)) return fail('unknownSeat', 'seat');
  const { engine, position } = game;
  const phase = phaseOf(position.states);
  if (phase === 'over' || phase === 'firstTail' || phase === 'secondTail') return fail('gameOver', 'phase');
  if (slip.phase !== phase)
    return fail('wrongPhase', 'phase', { expected: phase, found: String(slip.phase) });
  switch (slip.phase) {
    case 'offer':
      return checkOfferSlip(engine, position, seat, slip);
    case 'answer':
      return checkAnswerSlip(engine, position, seat, slip);
    case 'commit':
      return checkCommitSlip(engine, position, seat, slip);
    case 'debate':
      return checkSpeechSlip(engine, position, seat, slip);
  }
}

// Every slip gets one of two answers.
const AWAITED: Result<{ readonly closed: boolean }> = ok({ closed: false });
const CLOSED: Result<{ readonly closed: boolean }> = ok({ closed: true });

/**
 * Hands in a seat's slip: the seats' only way into a game; the facilitator's is `intervene`. A refused slip changes
 * nothing. A slip can be replaced until the last seat's is in; then the beat takes effect at once, in the nations' fixed
 * order whatever the order of arrival.
 * @returns whether the beat closed
 */
export function submitSlip(game: Game, seat: Nation, slip: Slip): Result<{ readonly closed: boolean }> {
  const checked = checkSlip(game, seat, slip);
  if (!checked.ok) return checked;
  game.slips[seat] = slip;
  if (isAwaited(game)) return AWAITED;
  closeBeat(game, slip.phase);
  return CLOSED;
}

/** Whether somebody's slip is still to come; who comes last in the nations' order mostly hands in last. */
function isAwaited({ position, slips }: Game): boolean {
  const due = dueSeats(position);
  for (let at = due.length - 1; at >= 0; at -= 1) if (slips[due[at] as Nation] === undefined) return true;
  return false;
}

/** Takes a seat's slip back. */
export function withdrawSlip(game: Game, seat: Nation): Result<null> {
  if (!game.slips[seat]) return fail('nothingToTakeBack', 'seat');
  delete game.slips[seat];
  return ok(null);
}

const NOBODY: readonly Nation[] = [];

/** Whose slips a beat waits for: everybody's, in a debate the speaker's, and nobody's while ballots wait or once the game is over. */
export function dueSeats(position: Position): readonly Nation[] {
  const speaker = speakerOf(position);
  if (speaker) return [speaker];
  return phaseOf(position.states) === 'over' || isBallotDue(position) ? NOBODY : NATIONS;
}

function closeBeat(game: Game, phase: Slip['phase']): void {
  const { slips } = game;
  const { turn } = game.position;
  game.slips = {};
  game.ownStates = null;
  for (const seat of dueSeats(game.position)) game.entries.push({ turn, seat, slip: slips[seat] as Slip });
  switch (phase) {
    case 'offer':
      closeOffers(game, slips as Record<Nation, OfferSlip>);
      return;
    case 'answer':
      closeAnswers(game, slips as Record<Nation, AnswerSlip>);
      return;
    case 'commit':
      reveal(game, slips as Record<Nation, CommitSlip>);
      return;
    case 'debate':
      closeSpeech(game, Object.values(slips)[0] as SpeechSlip);
  }
}

/** Ends a game before its last turn: open pledges are void, the aftermath passes, and it can be scored. */
export function endEarly(game: Game): Result<null> {
  game.ownStates = null;
  const into = gather(game, readingOf(game.position, game.engine.scenario.turns));
  if (phaseOf(game.position.states) === 'over') return fail('gameOver', 'phase');
  game.endedEarly = true;
  voidPledges(into);
  const { debate } = game.position;
  if (debate) {
    send(game, resolutionMachineSlot(debate.resolution), 'drop');
    into.log.brokenOff = debate;
  }
  game.position.debate = null;
  close(into, 'year');
  currentLog(game).hash = positionHash(game.position);
  game.slips = {};
  send(game, TURN, 'end');
  passAftermath(game);
  return ok(null);
}
