import { useState } from 'preact/hooks';
import { NATION_NAMES } from '../words/nationNames.ts';
import { faultTitle, isTitleKey, sayTitle } from '../words/titleWords.ts';
import { Dialog } from './Dialog.tsx';
import { listSaves, removeSave, type SaveLabel } from './saves.ts';
import type { Storage } from './storage.ts';

/** A save's line: the persons' seats, year, which scenario, and which game it branched from. */
export function saveLine(label: SaveLabel): string {
  const seats = label.seats.map((seat) => NATION_NAMES[seat]).join(', ') || sayTitle('saves.watched');
  const known = `scenario.${label.scenario}`;
  const scenario = isTitleKey(known) ? sayTitle(known) : label.scenario;
  const name = sayTitle('saves.label', { seats, year: label.year, scenario });
  return label.branch ? sayTitle('saves.branch', { name, ...label.branch }) : name;
}

export function SavesDialog(props: {
  readonly storage: Storage;
  readonly onOpen: (id: string) => void;
  readonly onReplay: (id: string) => void;
  readonly onClose: () => void;
}) {
  const [, redraw] = useState(0);
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
    redraw((count) => count + 1);
  };
  return (
    <Dialog title={sayTitle('saves.title')} onClose={props.onClose}>
      {saves.length === 0 && damaged.length === 0 && <p>{sayTitle('saves.none')}</p>}
      <ul class="stack">
        {saves.map((label) => (
          <li class="panel row save" key={label.id}>
            <div>
              <strong>{saveLine(label)}</strong>
              <p class="small soft">
                {label.over && `${sayTitle('saves.over')} · `}
                {new Date(label.savedAt).toLocaleString()}
              </p>
            </div>
            <div class="row">
              <button
                type="button"
                class="button"
                onClick={() => props.onOpen(label.id)}
                aria-label={`${sayTitle('saves.open')}: ${saveLine(label)}`}
              >
                {sayTitle('saves.open')}
              </button>
              <button
                type="button"
                class="button quiet"
                onClick={() => props.onReplay(label.id)}
                aria-label={`${sayTitle('saves.replay')}: ${saveLine(label)}`}
              >
                {sayTitle('saves.replay')}
              </button>
              <button
                type="button"
                class="button quiet"
                onClick={() => remove(label.id)}
                aria-label={`${sayTitle('saves.delete')}: ${saveLine(label)}`}
              >
                {sayTitle('saves.delete')}
              </button>
            </div>
          </li>
        ))}
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
    </Dialog>
  );
}
