import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../app/Dialog.tsx';
import type { Sharing } from '../share/sharing.ts';
import { sayPlay } from '../words/playWords.ts';
import { faultTitle, sayTitle } from '../words/titleWords.ts';
import { usePlay } from './context.ts';

/** The window in which the game is handed on. What stands in it is fetched when it is opened. */
export function ShareWindow(props: { readonly onClose: () => void }) {
  const { kit } = usePlay();
  const [sharing, setSharing] = useState<Sharing | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isOpen = true;
    kit.sharing().then(
      (arrived) => isOpen && setSharing(arrived),
      () => isOpen && setFailed(true),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  if (sharing) return <sharing.ShareDialog onClose={props.onClose} />;
  return (
    <Dialog title={sayPlay('menu.share')} onClose={props.onClose}>
      {failed ? (
        <p role="alert">{faultTitle('loadFailed')}</p>
      ) : (
        <p role="status">{sayTitle('loading.share')}</p>
      )}
    </Dialog>
  );
}
