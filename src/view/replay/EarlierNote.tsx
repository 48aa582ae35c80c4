import type { Engine } from '../../game/engine.ts';
import { Dialog } from '../app/Dialog.tsx';
import type { Kit } from '../play/kit.ts';
import { sayReplay } from '../words/replayWords.ts';

/** Why a game of an earlier release can't be played on. */
export function EarlierNote({
  kit,
  engine,
}: {
  readonly kit: Pick<Kit, 'scenarios'>;
  readonly engine: Engine;
}) {
  const { id, title, version } = engine.authored;
  const today = kit.scenarios[id];
  return (
    <p class="small soft">
      {today
        ? sayReplay('earlier.lead', { scenario: title, found: version, known: today.version })
        : sayReplay('earlier.gone', { scenario: title, found: version })}
    </p>
  );
}

/** The same in place of what would lead to another seat. */
export function EarlierDialog(props: {
  readonly title: string;
  readonly kit: Kit;
  readonly engine: Engine;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <EarlierNote kit={props.kit} engine={props.engine} />
    </Dialog>
  );
}
