import { Dialog } from '../app/Dialog.tsx';
import { sayReplay } from '../words/replayWords.ts';
import { sayWatch } from '../words/watchWords.ts';

/** Before somebody sits down in a copy of a game that others still play: what they would see of it. */
export function WarnDialog(props: {
  readonly title: string;
  readonly onSure: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <p>{sayReplay('warn.lead')}</p>
      <p>{sayWatch('seats.warn')}</p>
      <div class="row">
        <button type="button" class="button" onClick={props.onSure}>
          {sayReplay('warn.open')}
        </button>
      </div>
    </Dialog>
  );
}
