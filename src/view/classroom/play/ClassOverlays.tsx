import { SettingsDialog } from '../../app/SettingsDialog.tsx';
import type { SettingsStore } from '../../app/settings.ts';
import { StoryOverlay } from '../../panels/story/StoryOverlay.tsx';
import { type Overlay, usePlay } from '../../play/context.ts';
import { DebriefWindow } from '../../play/DebriefWindow.tsx';
import { ShareWindow } from '../../play/ShareWindow.tsx';

/** Whatever window lies over the game in a class: seats and saved games are no member's business there. */
export function ClassOverlays(props: {
  readonly overlay: Overlay | null;
  readonly settings: SettingsStore;
  readonly onClose: () => void;
}) {
  const { onClose, overlay } = props;
  const { kit, session } = usePlay();
  if (!overlay) return null;
  switch (overlay.kind) {
    case 'saves':
    case 'seats':
    case 'swap':
      return null;
    case 'settings':
      return <SettingsDialog store={props.settings} onClose={onClose} />;
    case 'debrief': {
      const { game, holders } = session.table;
      return <DebriefWindow kit={kit} game={game} holders={holders()} isSecret={false} onClose={onClose} />;
    }
    case 'share':
      return <ShareWindow onClose={onClose} />;
    default:
      return <StoryOverlay key={JSON.stringify(overlay)} overlay={overlay} onClose={onClose} />;
  }
}
