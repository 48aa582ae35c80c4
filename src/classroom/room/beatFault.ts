import type { Fault } from '../../vocabulary/result.ts';
import type { RoomState } from './state.ts';

/**
 * Why nothing is handed in for a beat, by whomever it is; null where it may be. Faults: `staleBeat`, `notPlaying`, `shown`
 * (the room still looks at what happened), `paused`.
 * @param beat the one that was meant
 */
export function beatFault({ beat: now, isPaused, shown, stage }: RoomState, beat: number): Fault | null {
  if (beat !== now) return { code: 'staleBeat', path: 'beat', params: { found: beat, now } };
  const code = stage !== 'playing' ? 'notPlaying' : shown ? 'shown' : isPaused ? 'paused' : null;
  return code && { code, path: '' };
}
