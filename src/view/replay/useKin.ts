import { useMemo, useState } from 'preact/hooks';
import { saveLine } from '../app/gameNames.ts';
import { type TreeNode, treesOf, treeWith } from '../app/gameTree.ts';
import { listSaves } from '../app/saves.ts';
import type { Storage } from '../app/storage.ts';
import type { OpenReplay } from '../play/playModule.ts';
import { replayLabel } from './replayLabel.ts';

/** The games that go back to the same one as the recording that is open, as a tree; null where there are none. */
export function useKin(
  replay: OpenReplay,
  storage: Storage,
): {
  readonly tree: TreeNode | null;
  /** One of them was given a name. */
  readonly changed: () => void;
} {
  const [changes, change] = useState(0);
  const tree = useMemo(() => {
    const listed = listSaves(storage);
    const saves = listed.ok ? listed.value.saves : [];
    const isKept = saves.some(({ id }) => id === replay.gameId);
    // Where nothing can be kept, a branch still has the game that it left.
    const labels = isKept || !replay.branch ? saves : [...saves, replayLabel(replay)];
    const found = treeWith(treesOf(labels, saveLine), replay.gameId);
    return found && found.branches.length > 0 ? found : null;
  }, [replay, changes]);
  return { tree, changed: () => change((count) => count + 1) };
}
