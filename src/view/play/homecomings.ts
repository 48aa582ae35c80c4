import type { TurnLog } from '../../game/log.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import { LOOKING_BACK, type PlayState } from './playState.ts';

/** The flights that brought rocks home as a turn opened. */
export function homecomingsIn({ occurrences }: TurnLog): readonly Occurrence[] {
  return occurrences.filter(({ deed }) => deed === 'cameHome');
}

/** Those that the running turn has opened with, as long as it is its first beat that is on the screen; none later. */
export function openedWith({ screen, view }: Pick<PlayState, 'screen' | 'view'>): readonly Occurrence[] {
  const log = view.turns.at(-1);
  return !LOOKING_BACK.has(screen) && view.phase === 'offer' && log ? homecomingsIn(log) : [];
}
