import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../app/settings.ts';
import { useStore } from '../../app/useStore.ts';
import { sayProjector } from '../../words/projectorWords.ts';

/** Milliseconds after which they go, once the pointer rests. */
const AWAKE_MS = 3000;

/**
 * What suits the wall: the whole screen, and light for a bright room. Seen as the pointer moves there, and while the focus is
 * in it by keyboard: they lie over the board's legend.
 */
export function ScreenTools({ settings }: { readonly settings: SettingsStore }) {
  const { theme } = useStore(settings, settings.get);
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (moves === 0) return undefined;
    const timer = window.setTimeout(() => setMoves(0), AWAKE_MS);
    return () => window.clearTimeout(timer);
  }, [moves]);
  return (
    <section
      aria-label={sayProjector('screen.title')}
      class={`screen-tools${moves > 0 ? ' awake' : ''}`}
      onPointerMove={() => setMoves((before) => before + 1)}
      onPointerDown={() => setMoves((before) => before + 1)}
    >
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
    </section>
  );
}
