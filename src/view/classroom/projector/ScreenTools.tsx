import type { SettingsStore } from '../../app/settings.ts';
import { useStore } from '../../app/useStore.ts';
import { sayProjector } from '../../words/projectorWords.ts';

/** What suits the wall: the whole screen, and light for a bright room. Seen when the pointer moves there or the focus is in it. */
export function ScreenTools({ settings }: { readonly settings: SettingsStore }) {
  const { theme } = useStore(settings, settings.get);
  return (
    <div class="screen-tools">
      <button
        type="button"
        class="button quiet"
        onClick={() => settings.set({ theme: theme === 'night' ? 'day' : 'night' })}
      >
        {sayProjector(theme === 'night' ? 'screen.day' : 'screen.night')}
      </button>
      {document.fullscreenEnabled && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
        >
          {sayProjector('screen.full')}
        </button>
      )}
    </div>
  );
}
