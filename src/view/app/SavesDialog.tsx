import { useState } from 'preact/hooks';
import { faultTitle, sayTitle } from '../words/titleWords.ts';
import { Dialog } from './Dialog.tsx';
import { GameTree } from './GameTree.tsx';
import { saveLine } from './gameNames.ts';
import { type TreeNode, treesOf } from './gameTree.ts';
import { NameForm } from './NameForm.tsx';
import { listSaves, removeSave } from './saves.ts';
import type { Storage } from './storage.ts';

/** All games that are kept here, each with those that left it. */
export function SavesDialog(props: {
  readonly storage: Storage;
  /** Id of the game that is being played, if one is. */
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
  readonly onReplay: (game: TreeNode) => void;
  readonly onClose: () => void;
}) {
  const [, draw] = useState(0);
  const redraw = () => draw((count) => count + 1);
  const listed = listSaves(props.storage);
  if (!listed.ok) {
    return (
      <Dialog title={sayTitle('saves.title')} onClose={props.onClose}>
        <p>{faultTitle(listed.fault.code)}</p>
      </Dialog>
    );
  }
  const { saves, damaged } = listed.value;
  const remove = (id: string) => {
    removeSave(props.storage, id);
    redraw();
  };
  return (
    <Dialog title={sayTitle('saves.title')} onClose={props.onClose}>
      {saves.length === 0 && damaged.length === 0 && <p>{sayTitle('saves.none')}</p>}
      <GameTree
        nodes={treesOf(saves, saveLine)}
        storage={props.storage}
        current={props.current}
        actions={(node, name) => {
          const button = (key: 'open' | 'replay' | 'delete', act: () => void) => (
            <button
              type="button"
              class={`button${key === 'open' ? '' : ' quiet'}`}
              onClick={act}
              aria-label={`${sayTitle(`saves.${key}`)}: ${name}`}
            >
              {sayTitle(`saves.${key}`)}
            </button>
          );
          return (
            <>
              {node.label && button('open', () => props.onOpen(node.id))}
              {button('replay', () => props.onReplay(node))}
              {node.label && button('delete', () => remove(node.id))}
              {node.label && <NameForm storage={props.storage} id={node.id} name={name} onNamed={redraw} />}
            </>
          );
        }}
      />
      {damaged.length > 0 && (
        <ul class="stack">
          {damaged.map((id) => (
            <li class="panel row save" key={id}>
              <p>{sayTitle('saves.damaged', { id })}</p>
              <button
                type="button"
                class="button quiet"
                onClick={() => remove(id)}
                aria-label={`${sayTitle('saves.delete')}: ${id}`}
              >
                {sayTitle('saves.delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
