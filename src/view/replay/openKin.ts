import { type Opened, playLink } from '../../record/link.ts';
import { replay } from '../../record/record.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import type { TreeNode } from '../app/gameTree.ts';
import type { BranchNote } from '../app/newGame.ts';
import { readSave } from '../app/saves.ts';
import type { Storage } from '../app/storage.ts';
import { readGame } from '../play/openGame.ts';
import type { OpenReplay } from '../play/playModule.ts';

/**
 * Another game of the tree that a recording is in: as it is kept, or else as it was when one that is kept left it. Null
 * where it can't be opened here.
 */
export function openKin(
  { heldBy, id, label }: TreeNode,
  { branch, gameId, timeline }: Pick<OpenReplay, 'branch' | 'gameId' | 'timeline'>,
  storage: Storage,
): Opened | null {
  const { engine } = timeline.game;
  const hash = scenarioHash(engine.authored);
  const keptAs = (save: string) => {
    const read = readSave(storage, save);
    return read.ok ? readGame(read.value) : read;
  };
  if (label) {
    const read = keptAs(id);
    const game = read.ok ? replay(read.value.record, engine, hash) : read;
    return read.ok && game.ok ? { record: read.value.record, game: game.value } : null;
  }
  const held = (note: BranchNote | undefined): Opened | null => {
    const opened = note?.game === undefined ? null : playLink(note.game, engine, hash);
    return opened?.ok ? opened.value : null;
  };
  if (heldBy === gameId) return held(branch);
  const read = heldBy === null ? null : keptAs(heldBy);
  return read?.ok ? held(read.value.saved.setup.branch) : null;
}
