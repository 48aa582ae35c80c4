import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { sayTitle } from '../words/titleWords.ts';

/** A modal dialog: focus stays inside, Escape and the button close it, focus returns to where it was. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    // A click on the veil is a click on the dialog itself; Escape does the same by keyboard.
    const onVeil = (event: MouseEvent) => event.target === dialog && props.onClose();
    dialog?.addEventListener('click', onVeil);
    return () => {
      dialog?.removeEventListener('click', onVeil);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={element} class="dialog" aria-labelledby={id} onClose={props.onClose}>
      <header>
        <h2 id={id}>{props.title}</h2>
        <button type="button" class="button quiet" onClick={props.onClose}>
          {sayTitle('dialog.close')}
        </button>
      </header>
      <div class="body">{props.children}</div>
    </dialog>
  );
}
