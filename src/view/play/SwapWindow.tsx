import { LazyWindow } from '../app/LazyWindow.tsx';
import { sayPlay } from '../words/playWords.ts';
import { usePlay } from './context.ts';
import type { SwapDialogProps } from './playModule.ts';

/** The window in which one swaps chairs. */
export function SwapWindow(props: SwapDialogProps) {
  const { kit } = usePlay();
  return (
    <LazyWindow
      title={sayPlay('menu.swap')}
      waiting="loading.swap"
      load={kit.swap}
      isWhole
      onClose={props.onClose}
    >
      {({ SwapDialog }) => <SwapDialog {...props} />}
    </LazyWindow>
  );
}
