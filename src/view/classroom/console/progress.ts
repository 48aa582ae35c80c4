import { closedTurns } from '../../../game/log.ts';
import { isBallotDue as isBallotDueIn } from '../../../game/speeches.ts';
import type { View } from '../../../game/view.ts';
import { lastTurnOf } from '../../../protocol/plans.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { sayConsole, stepName } from '../../words/consoleWords.ts';
import type { Known } from '../connection/known.ts';

/** How far a game has come, as far as a view of it tells. */
export interface Progress {
  /** Turns that are over. */
  readonly done: number;
  /** The turn that the room is busy with, also while it looks back at it. */
  readonly turn: number;
  /** Whether all has been said in a debate, and its ballots wait for who leads. */
  readonly isBallotDue: boolean;
  /** Speeches of the running debate that have been given. */
  readonly spoken: number;
}

/** Of the room that is looked at; null until its view is here. */
export function progressIn({ status, view, viewBeat }: Known, code: string): Progress | null {
  if (!view || status?.code !== code || viewBeat !== status.beat) return null;
  return progressOf(status, view);
}

export function progressOf(status: RoomStatus, view: View): Progress {
  const done = closedTurns(view.turns).length;
  const looksBack = status.step === 'reveal' || status.step === 'verdict' || status.stage === 'over';
  const spoken = view.position.debate?.speech ?? 0;
  const isBallotDue = status.step === 'debate' && isBallotDueIn(view.position);
  return { done, spoken, isBallotDue, turn: looksBack && !view.position.debate ? done : status.turn };
}

/** Whether going on ends the game, since its plan, or the facilitator, has no further year. */
export function isLastOf(status: RoomStatus, progress: Progress | null): boolean {
  const { step } = status;
  const last = lastTurnOf(status);
  if (last === null || progress === null) return false;
  // A year whose debate is still to come is not over, and not counted.
  return (step === 'reveal' || step === 'verdict') && progress.done >= last;
}

/** What a room is busy with, in two or three words. */
export function phaseLine(status: RoomStatus, progress: Progress | null): string {
  const { stage, step } = status;
  const turns = lastTurnOf(status);
  if (stage !== 'playing' || !step) return sayConsole(stage === 'over' ? 'stage.over' : 'stage.arriving');
  const looksBack = step === 'reveal' || step === 'verdict';
  // Looking back, a status alone does not tell at which year.
  if (looksBack && !progress) return stepName(step);
  const turn = progress?.turn ?? status.turn;
  return turns === null
    ? sayConsole('step.turn', { turn, step: stepName(step) })
    : sayConsole('step.turn.of', { turn, turns, step: stepName(step) });
}
