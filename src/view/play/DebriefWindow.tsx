import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../app/Dialog.tsx';
import { sayPlay } from '../words/playWords.ts';
import { faultTitle, sayTitle } from '../words/titleWords.ts';
import type { DebriefModule, DebriefProps, Kit } from './kit.ts';

/** The window in which a game's debrief stands. What writes it is fetched when it is opened. */
export function DebriefWindow(
  props: Omit<DebriefProps, 'sources'> & { readonly kit: Kit; readonly onClose: () => void },
) {
  const { kit, onClose, ...about } = props;
  const [module, setModule] = useState<DebriefModule | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isOpen = true;
    kit.debrief().then(
      (arrived) => isOpen && setModule(arrived),
      () => isOpen && setFailed(true),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  const scenario = about.called ?? about.game.engine.scenario.title;
  return (
    <Dialog title={sayPlay('debrief.title', { scenario })} look="debrief" onClose={onClose}>
      {failed && <p role="alert">{faultTitle('loadFailed')}</p>}
      {!failed && !module && <p role="status">{sayTitle('loading.debrief')}</p>}
      {module && <module.Debrief {...about} sources={kit.sources} />}
    </Dialog>
  );
}
