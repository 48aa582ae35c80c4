import type { Recording } from '../play/playModule.ts';
import type { SwappedGame } from './swapGame.ts';

/** The recording that was left, as it was opened: history is history again, and a branch one. */
export function recordingLeft({ note, record }: Pick<SwappedGame, 'note' | 'record'>): Recording {
  const { branch, called } = note;
  return { record, branch, called };
}
