import { LazyWindow } from '../app/LazyWindow.tsx';
import { sayPlay } from '../words/playWords.ts';
import { usePlay } from './context.ts';

/** The window in which the game is handed on. */
export function ShareWindow({ onClose }: { readonly onClose: () => void }) {
  const { kit } = usePlay();
  return (
    <LazyWindow
      title={sayPlay('menu.share')}
      waiting="loading.share"
      load={kit.sharing}
      isWhole
      onClose={onClose}
    >
      {({ ShareDialog }) => <ShareDialog onClose={onClose} />}
    </LazyWindow>
  );
}
