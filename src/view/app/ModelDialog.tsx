import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { faultTitle, sayTitle } from '../words/titleWords.ts';
import { Dialog } from './Dialog.tsx';

/**
 * The window in which the page about the model stands, over the title as over a game. The page itself is fetched when
 * it is opened.
 */
export function ModelDialog(props: {
  readonly load: () => Promise<ComponentType>;
  readonly onClose: () => void;
}) {
  // In a box of its own, since a state that is a function would be called.
  const [page, setPage] = useState<{ readonly Page: ComponentType } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isOpen = true;
    props.load().then(
      (Page) => isOpen && setPage({ Page }),
      () => isOpen && setFailed(true),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return (
    <Dialog title={sayTitle('title.model')} onClose={props.onClose}>
      {failed && <p role="alert">{faultTitle('loadFailed')}</p>}
      {!failed && !page && <p role="status">{sayTitle('loading.model')}</p>}
      {page && <page.Page />}
    </Dialog>
  );
}
