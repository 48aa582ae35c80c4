import { LazyWindow } from '../app/LazyWindow.tsx';
import { sayPlay } from '../words/playWords.ts';
import type { DebriefProps, Kit } from './kit.ts';

/** The window in which a game's debrief stands. */
export function DebriefWindow(
  props: Omit<DebriefProps, 'sources'> & {
    readonly kit: Pick<Kit, 'debrief' | 'sources'>;
    readonly onClose: () => void;
  },
) {
  const { kit, onClose, ...about } = props;
  const scenario = about.called ?? about.game.engine.scenario.title;
  return (
    <LazyWindow
      title={sayPlay('debrief.title', { scenario })}
      look="debrief"
      waiting="loading.debrief"
      load={kit.debrief}
      onClose={onClose}
    >
      {({ Debrief }) => <Debrief {...about} sources={kit.sources} />}
    </LazyWindow>
  );
}
