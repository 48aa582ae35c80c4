import { useEffect, useMemo } from 'preact/hooks';
import { worldOf } from '../../rules/position.ts';
import type { Settings } from '../app/settings.ts';
import { createSound, type Sound } from '../sound/sound.ts';
import type { PlayState } from './playState.ts';

/** The sound of one game: it follows the settings and the tension, and ends with the screen. */
export function useSound(state: PlayState, settings: Settings): Sound {
  const tension = worldOf(state.view.position, 'tension');
  const sound = useMemo(
    () =>
      createSound({
        on: settings.sound,
        music: settings.music / 100,
        effects: settings.effects / 100,
        tension,
      }),
    [],
  );
  useEffect(() => {
    sound.setOn(settings.sound);
    sound.setVolume(settings.music / 100, settings.effects / 100);
  }, [settings]);
  useEffect(() => sound.setMood(tension), [state.view.turn, state.view.phase]);
  useEffect(() => () => sound.dispose(), []);
  return sound;
}
