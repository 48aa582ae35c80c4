import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { sayWatch } from '../../words/watchWords.ts';

/** Before opponents decide all that is left: what that means, and who goes on in a person's seat. */
export function AskEnd(props: { readonly onStay: () => void; readonly onClose: () => void }) {
  const { level, session } = usePlay();
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  return (
    <Dialog title={sayWatch('end.ask')} onClose={props.onClose}>
      <p ref={lead} tabIndex={-1}>
        {sayWatch('end.lead')} {session.persons.length > 0 && sayWatch('end.lead.own')}
      </p>
      <div class="row seat-ways">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            props.onClose();
            session.playOut(level);
          }}
        >
          {sayWatch('end.start')}
        </button>
        <button type="button" class="button quiet" onClick={props.onStay}>
          {sayWatch('seats.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
