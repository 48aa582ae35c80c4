import type { ComponentChildren } from 'preact';
import { NATION_NAMES } from '../words/nationNames.ts';
import { sayTitle } from '../words/titleWords.ts';
import { nameOfNode, saveLine } from './gameNames.ts';
import type { TreeNode } from './gameTree.ts';
import type { Storage } from './storage.ts';

export interface GameTreeProps {
  readonly nodes: readonly TreeNode[];
  readonly storage: Storage;
  /** Id of the game that is open now, if one is. */
  readonly current: string | null;
  /** What can be done with a game, by its name. */
  readonly actions: (node: TreeNode, name: string) => ComponentChildren;
}

/** Games as a list in which the branches of each stand below it, with where they left it. */
export function GameTree(props: GameTreeProps) {
  const { current, nodes, storage } = props;
  return (
    <ul class="stack game-tree">
      {nodes.map((node) => {
        const name = nameOfNode(storage, node);
        return (
          <li class="stack" key={node.id}>
            <div class="panel row save" aria-current={node.id === current ? 'true' : undefined}>
              <div>
                <strong>{name}</strong>
                {node.id === current && <span class="game-here small">{sayTitle('saves.here')}</span>}
                <p class="small soft">{described(node, name)}</p>
                {node.label?.branch && <p class="small soft">{leaving(node)}</p>}
              </div>
              <div class="row">{props.actions(node, name)}</div>
            </div>
            {node.branches.length > 0 && <GameTree {...props} nodes={node.branches} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Who plays what and how far it has come, beside a name that doesn't say so; whether it is over; when it was kept. */
function described({ label }: TreeNode, name: string): string {
  if (!label) return sayTitle('saves.gone');
  const line = saveLine(label);
  const when = label.savedAt > 0 ? new Date(label.savedAt).toLocaleString() : null;
  return [line === name ? null : line, label.over ? sayTitle('saves.over') : null, when]
    .filter((part) => part !== null)
    .join(' · ');
}

function leaving({ label }: TreeNode): string | null {
  const { branch, seats } = label ?? {};
  if (!branch || !seats) return null;
  const taken = branch.seats ?? seats;
  return sayTitle(taken.length > 0 ? 'saves.left' : 'saves.left.watched', {
    of: branch.of,
    year: branch.year,
    seats: taken.map((seat) => NATION_NAMES[seat]).join(', '),
  });
}
