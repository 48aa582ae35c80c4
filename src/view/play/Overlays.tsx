import { useMemo } from 'preact/hooks';
import { lineAfter } from '../app/gameTree.ts';
import { SavesDialog } from '../app/SavesDialog.tsx';
import { SettingsDialog } from '../app/SettingsDialog.tsx';
import { StoryOverlay } from '../panels/story/StoryOverlay.tsx';
import { SeatsDialog } from '../panels/watch/SeatsDialog.tsx';
import { type Overlay, usePlay } from './context.ts';
import { DebriefWindow } from './DebriefWindow.tsx';
import { recordOf } from './openGame.ts';
import type { PlayScreenProps } from './playModule.ts';
import { ShareWindow } from './ShareWindow.tsx';
import { SwapWindow } from './SwapWindow.tsx';

/** Whatever window lies over the play screen. */
export function Overlays(
  props: Pick<
    PlayScreenProps,
    'game' | 'settings' | 'storage' | 'onOpenSave' | 'onReplayKept' | 'onTakeOver'
  > & {
    readonly overlay: Overlay | null;
    readonly onClose: () => void;
  },
) {
  const { overlay, onClose } = props;
  const { kit, session } = usePlay();
  const { setup } = props.game;
  // Written down once as the window opens, not with everything that happens while it lies there.
  const recording = useMemo(
    () => (overlay?.kind === 'swap' ? { record: recordOf(session), branch: setup.branch } : null),
    [overlay],
  );
  if (!overlay) return null;
  switch (overlay.kind) {
    case 'settings':
      return <SettingsDialog store={props.settings} onClose={onClose} />;
    case 'saves':
      return (
        <SavesDialog
          storage={props.storage}
          current={props.game.id}
          onOpen={props.onOpenSave}
          onReplay={props.onReplayKept}
          onClose={onClose}
        />
      );
    case 'seats':
      return <SeatsDialog nation={overlay.nation} onClose={onClose} />;
    case 'debrief':
      return (
        <DebriefWindow
          kit={kit}
          game={session.table.game}
          holders={session.table.holders()}
          isSecret={false}
          onClose={onClose}
        />
      );
    case 'share':
      return <ShareWindow onClose={onClose} />;
    case 'swap':
      return (
        recording && (
          <SwapWindow
            recording={recording}
            home={props.game.id}
            line={lineAfter(props.game.setup.branch?.line ?? [], props.game.id)}
            storage={props.storage}
            onSwapped={props.onTakeOver}
            onClose={onClose}
          />
        )
      );
    default:
      return <StoryOverlay key={JSON.stringify(overlay)} overlay={overlay} onClose={onClose} />;
  }
}
