import { GameTree } from '../app/GameTree.tsx';
import type { TreeNode } from '../app/gameTree.ts';
import { NameForm } from '../app/NameForm.tsx';
import type { Storage } from '../app/storage.ts';
import { sayReplay } from '../words/replayWords.ts';
import { sayTitle } from '../words/titleWords.ts';

/** The games that go back to the same one as this, and the ways to each. */
export function KinPanel(props: {
  readonly tree: TreeNode;
  readonly current: string;
  readonly storage: Storage;
  readonly onNamed: () => void;
  readonly onReplay: (game: TreeNode) => void;
  readonly onCompare: (id: string) => void;
}) {
  const { current, storage } = props;
  return (
    <div class="stack">
      <p class="small soft">{sayReplay('kin.lead')}</p>
      <GameTree
        nodes={[props.tree]}
        storage={storage}
        current={current}
        actions={(node, name) => (
          <>
            {node.id !== current && (
              <>
                <button
                  type="button"
                  class="button small"
                  onClick={() => props.onReplay(node)}
                  aria-label={`${sayTitle('saves.replay')}: ${name}`}
                >
                  {sayTitle('saves.replay')}
                </button>
                <button
                  type="button"
                  class="button small"
                  onClick={() => props.onCompare(node.id)}
                  aria-label={`${sayReplay('tab.compare')}: ${name}`}
                >
                  {sayReplay('tab.compare')}
                </button>
              </>
            )}
            <NameForm storage={storage} id={node.id} name={name} isSmall onNamed={props.onNamed} />
          </>
        )}
      />
    </div>
  );
}
