import { isQuiet, type TurnLog } from '../../game/log.ts';
import type { Moment } from '../../record/timeline.ts';
import { sayReplay } from './replayWords.ts';

/** What a moment of a recorded game is called; a year of aftermath is nothing but its quiet passing. */
export function beatName({ beat, turn }: Pick<Moment, 'beat' | 'turn'>, turns: readonly TurnLog[]): string {
  const log = turns[turn - 1];
  return sayReplay(log && isQuiet(log) ? 'beat.quiet' : `beat.${beat}`);
}
