import type { NamedMoment } from '../../record/linkMoment.ts';
import { LazyWindow } from '../app/LazyWindow.tsx';
import { sayPlay } from '../words/playWords.ts';
import { usePlay } from './context.ts';

/** The window in which the game is handed on. */
export function ShareWindow({
  at = null,
  onClose,
}: {
  /** The moment that is looked at in a replay; null in a game that is played. */
  readonly at?: NamedMoment | null;
  readonly onClose: () => void;
}) {
  const { kit } = usePlay();
  return (
    <LazyWindow
      title={sayPlay('menu.share')}
      waiting="loading.share"
      load={kit.sharing}
      isWhole
      onClose={onClose}
    >
      {({ ShareDialog }) => <ShareDialog at={at} onClose={onClose} />}
    </LazyWindow>
  );
}
