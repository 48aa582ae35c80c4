import type { RoomStatus } from '../../../protocol/replies.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { hasPairs, hereIn } from '../lobby/delegation.ts';
import { isLastOf, type Progress } from './progress.ts';

/** More delegations than these are counted, not named. */
const MOST_NAMED = 4;

/**
 * What the facilitator does next, in one line.
 * @param expected how many students were said to come; null where nobody knows
 */
export function nextStep(status: RoomStatus, expected: number | null, progress: Progress | null): string {
  const { awaited, isPaused, members, stage, step, timer } = status;
  if (stage === 'over') return sayConsole('next.over');
  if (stage === 'arriving' || !step) return arriving(members.length, hereIn(status), expected);
  if (isPaused) return sayConsole('next.paused');
  if (step === 'reveal' || step === 'verdict')
    return sayConsole(isLastOf(status, progress) ? 'next.last' : `next.${step}`);
  if (progress?.isBallotDue) return sayConsole('next.ballots');
  if (awaited.length === 0) return sayConsole(step === 'debate' ? 'next.listening' : 'next.thinking');
  const seats =
    awaited.length > MOST_NAMED
      ? sayConsole('next.many', { count: awaited.length })
      : awaited.map((nation) => NATION_NAMES[nation]).join(', ');
  if (timer && !timer.isRunning) return sayConsole('next.late', { seats });
  if (step === 'commit' && hasPairs(status)) return sayConsole('next.commit.signed', { seats });
  return sayConsole(`next.${step}`, { seats });
}

function arriving(joined: number, here: number, expected: number | null): string {
  if (joined === 0) return sayConsole('next.write');
  if (expected !== null && here < expected) return sayConsole('next.arriving', { here, count: expected });
  if (here < joined) return sayConsole('next.away', { here, count: joined });
  return sayConsole('next.arriving.all', { count: joined });
}

/** Seats of members, and how many of them have handed in. */
export function readyIn({ awaited, holders, handedIn }: RoomStatus): {
  readonly ready: number;
  readonly count: number;
} {
  const ready = handedIn.filter((nation) => holders[nation] === 'members').length;
  return { ready, count: ready + awaited.length };
}
