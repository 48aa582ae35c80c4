import type { BranchNote } from '../app/newGame.ts';
import type { Recording } from '../play/playModule.ts';
import type { SwappedGame } from './swapGame.ts';

/**
 * The recording that was left, as it was opened: history is history again, a branch one, and each has its place in its
 * tree.
 * @param left the note of the game in swapped chairs, whose line ends with the recording
 */
export function recordingLeft(
  { note, record }: Pick<SwappedGame, 'note' | 'record'>,
  left: BranchNote | undefined,
): Recording {
  const { branch, called } = note;
  const gameId = left?.line?.at(-1);
  return { record, branch, called, ...(gameId !== undefined && { gameId }) };
}
