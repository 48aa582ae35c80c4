import { useMemo } from 'preact/hooks';
import { nameOfNode } from '../app/gameNames.ts';
import { nodesOf, type TreeNode } from '../app/gameTree.ts';
import type { Storage } from '../app/storage.ts';
import type { OpenReplay } from '../play/playModule.ts';
import { sayReplay } from '../words/replayWords.ts';
import { Comparison } from './Comparison.tsx';
import { kinshipOf } from './kinship.ts';
import { openKin } from './openKin.ts';

/** The recording that is open beside any other game of its tree. */
export function ComparePanel(props: {
  readonly replay: OpenReplay;
  readonly tree: TreeNode;
  readonly storage: Storage;
  /** Id of the other game; where there is none of it, the one that this game left, or else one that left it. */
  readonly other: string | null;
  readonly onOther: (id: string) => void;
  readonly turn: number;
}) {
  const { replay, storage, tree } = props;
  const { gameId, record, timeline } = replay;
  const others = nodesOf(tree).filter(({ id }) => id !== gameId);
  const parent = others.find(({ branches }) => branches.some(({ id }) => id === gameId));
  const node = others.find(({ id }) => id === props.other) ?? parent ?? others[0];
  const one = useMemo(() => ({ record, game: timeline.game }), [record, timeline]);
  const other = useMemo(() => (node ? openKin(node, replay, storage) : null), [node?.id, replay]);
  if (!node) return null;
  const of = nameOfNode(storage, node);
  const kinship = kinshipOf(tree, gameId, node.id);
  return (
    <div class="stack">
      <label class="field">
        <span class="small soft">{sayReplay('compare.beside')}</span>
        <select value={node.id} onChange={(event) => props.onOther(event.currentTarget.value)}>
          {others.map((kin) => (
            <option key={kin.id} value={kin.id}>
              {nameOfNode(storage, kin)}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">
        {sayReplay(`compare.lead.${kinship.kind}`, {
          of,
          year: kinship.year ?? '',
          root: nameOfNode(storage, tree),
        })}
      </p>
      {other ? (
        <Comparison one={one} other={other} seat={kinship.seat} turn={props.turn} />
      ) : (
        <p>{sayReplay('compare.shut')}</p>
      )}
    </div>
  );
}
