import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../app/Dialog.tsx';
import { sayPlay } from '../words/playWords.ts';
import { faultTitle, sayTitle } from '../words/titleWords.ts';
import { usePlay } from './context.ts';
import type { SwapDialogProps, SwapModule } from './playModule.ts';

/** The window in which one swaps chairs. What stands in it is fetched when it is opened. */
export function SwapWindow(props: SwapDialogProps) {
  const { kit } = usePlay();
  const [swap, setSwap] = useState<SwapModule | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isOpen = true;
    kit.swap().then(
      (arrived) => isOpen && setSwap(arrived),
      () => isOpen && setFailed(true),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  if (swap) return <swap.SwapDialog {...props} />;
  return (
    <Dialog title={sayPlay('menu.swap')} onClose={props.onClose}>
      {failed ? (
        <p role="alert">{faultTitle('loadFailed')}</p>
      ) : (
        <p role="status">{sayTitle('loading.share')}</p>
      )}
    </Dialog>
  );
}
