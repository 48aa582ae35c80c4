import { useMemo, useState } from 'preact/hooks';
import { ModelDialog } from '../../app/ModelDialog.tsx';
import { type Overlay, PlayContext, usePlay } from '../../play/context.ts';
import { modelPageOf } from '../../play/modelPage.tsx';
import { AimWindow } from './AimWindow.tsx';
import { BridgeWindow } from './BridgeWindow.tsx';
import { Chronicle } from './Chronicle.tsx';
import type { ChronicleAt } from './chronicleAt.ts';
import { Dossier } from './Dossier.tsx';
import { Glossary } from './Glossary.tsx';
import { Ledger } from './Ledger.tsx';
import { Why } from './Why.tsx';

/** The overlays that tell the story; settings, saves, sharing and who sits where or swaps chairs belong to the page. */
export type StoryKind =
  | Exclude<Overlay, { readonly kind: 'settings' | 'saves' | 'seats' | 'debrief' | 'share' | 'swap' }>
  | ChronicleAt;

const OF_THE_PAGE: ReadonlySet<Overlay['kind']> = new Set([
  'settings',
  'saves',
  'seats',
  'debrief',
  'share',
  'swap',
]);

/** Whether a window tells the story, and is not the page's own. */
export function isStory(overlay: Overlay): overlay is StoryKind {
  return !OF_THE_PAGE.has(overlay.kind);
}

/** One window of the story and those opened from within it: closing one leads back to the one before. */
export function StoryOverlay(props: { readonly overlay: StoryKind; readonly onClose: () => void }) {
  const play = usePlay();
  const [stack, setStack] = useState<readonly StoryKind[]>([props.overlay]);
  const within = useMemo(
    () => ({
      ...play,
      open: (overlay: Overlay) =>
        isStory(overlay) ? setStack((before) => [...before, overlay]) : play.open(overlay),
    }),
    [play],
  );
  const closeFrom = (depth: number): void => {
    if (depth === 0) props.onClose();
    else setStack((before) => before.slice(0, depth));
  };
  return (
    <PlayContext.Provider value={within}>
      {stack.map((overlay, depth) => (
        <Window
          key={`${depth}${JSON.stringify(overlay)}`}
          overlay={overlay}
          onClose={() => closeFrom(depth)}
        />
      ))}
    </PlayContext.Provider>
  );
}

function Window(props: { readonly overlay: StoryKind; readonly onClose: () => void }) {
  const { overlay, onClose } = props;
  const { kit, scenario } = usePlay();
  switch (overlay.kind) {
    case 'dossier':
      return <Dossier nation={overlay.nation} onClose={onClose} />;
    case 'why':
      return <Why slot={overlay.slot} onClose={onClose} />;
    case 'aim':
      return <AimWindow index={overlay.index} onClose={onClose} />;
    case 'bridge':
      return <BridgeWindow turn={overlay.turn} onClose={onClose} />;
    case 'ledger':
      return <Ledger turn={overlay.turn} onClose={onClose} />;
    case 'chronicle':
      return <Chronicle tab={overlay.tab ?? 'years'} onClose={onClose} />;
    case 'glossary':
      return <Glossary term={overlay.term} onClose={onClose} />;
    case 'model':
      return <ModelDialog load={() => modelPageOf(kit, scenario)} onClose={onClose} />;
  }
}
