import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { sayTitle } from '../words/titleWords.ts';

/** A modal dialog: focus stays inside, Escape and the button close it, focus returns to where it was. */
export function Dialog(props: {
  readonly title: string;
  /** A further class, for a window of its own size. */
  readonly look?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  const opener = useRef<Element | null>(null);
  // Before the effects of what stands in it: only what is shown can be brought into view or focused.
  useLayoutEffect(() => {
    opener.current = document.activeElement;
    element.current?.showModal();
  }, []);
  useEffect(() => {
    const dialog = element.current;
    // A click on the veil is a click on the dialog itself; Escape does the same by keyboard.
    const onVeil = (event: MouseEvent) => event.target === dialog && props.onClose();
    dialog?.addEventListener('click', onVeil);
    return () => {
      dialog?.removeEventListener('click', onVeil);
      const before = opener.current;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={props.look ? `dialog ${props.look}` : 'dialog'}
      aria-labelledby={id}
      onClose={props.onClose}
    >
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
