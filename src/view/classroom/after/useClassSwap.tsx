import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DistrustedSwap } from '../../../debrief/leastTrusted.ts';
import type { GameRecord } from '../../../record/record.ts';
import type { SettingsStore } from '../../app/settings.ts';
import type { Kit } from '../../play/kit.ts';

/** Another's chair: brought in when somebody sits down in it, since only few screens of it are needed before. */
export function useClassSwap(
  kit: Kit,
  record: GameRecord | null,
): {
  readonly state: 'loading' | 'failed' | null;
  /** What is shown while one sits there; null at one's own table. */
  readonly screen: ((settings: SettingsStore) => ComponentChildren) | null;
  readonly open: (swap: DistrustedSwap) => void;
} {
  const [state, setState] = useState<'loading' | 'failed' | null>(null);
  const [sitting, setSitting] = useState<{
    readonly show: (settings: SettingsStore) => ComponentChildren;
  } | null>(null);
  const open = async (swap: DistrustedSwap): Promise<void> => {
    if (!record || state === 'loading') return;
    setState('loading');
    try {
      const { ClassSwapScreen, openClassSwap } = await import('../../classroomSwap.tsx');
      const opened = openClassSwap(kit, record, swap);
      setState(opened.ok ? null : 'failed');
      if (!opened.ok) return;
      setSitting({
        show: (settings) => (
          <ClassSwapScreen swap={opened.value} settings={settings} onLeave={() => setSitting(null)} />
        ),
      });
    } catch {
      setState('failed');
    }
  };
  return { state, screen: sitting?.show ?? null, open: (swap) => void open(swap) };
}
