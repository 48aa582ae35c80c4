import { useEffect } from 'preact/hooks';
import type { Settings } from '../app/settings.ts';
import type { BoardPicture } from '../scene/picture.ts';
import type { Sound } from '../sound/sound.ts';
import type { Names } from '../words/names.ts';
import type { PlayState, Session } from './playState.ts';
import { type Assembly, useAssembly } from './useAssembly.ts';
import { useAssemblyVoice } from './useAssemblyVoice.ts';
import { useBeatVoice } from './useBeatVoice.ts';
import { type Caption, useCaption } from './useCaption.ts';
import { type FilmRun, useFilm } from './useFilm.ts';
import { usePicture } from './usePicture.ts';
import { useSound } from './useSound.ts';

/** What a game that is played shows, sounds like and tells, whoever keeps its table. */
export interface Stage {
  readonly assembly: Assembly | null;
  readonly picture: BoardPicture;
  readonly run: FilmRun;
  readonly caption: Caption | null;
  readonly setCaption: (caption: Caption | null) => void;
  readonly sound: Sound;
}

/**
 * @param announce says something to screen readers
 * @param board whether it shows films, and whether years rush by
 */
export function useStage(
  session: Session,
  state: PlayState,
  settings: Settings,
  names: Names,
  announce: (sentence: string) => void,
  { isFilmed, isRushed }: { readonly isFilmed: boolean; readonly isRushed: boolean },
): Stage {
  const { engine } = session;
  const { scenario } = engine;
  const sound = useSound(state, settings);
  const [caption, setCaption] = useCaption(sound, settings);
  const log = state.screen === 'reveal' ? (state.view.turns[state.revealed - 1] ?? null) : null;
  const assembly = useAssembly(session, state);
  useEffect(() => {
    if (assembly?.isOver) session.settle();
  }, [assembly?.isOver]);
  const picture = usePicture(state, scenario, names, log, assembly);
  const run = useFilm(state, log, picture, assembly, names, isFilmed, isRushed);
  useAssemblyVoice(assembly, engine, names, announce, (name) => sound.cue(name), isFilmed, isRushed);
  useBeatVoice(state, log, settings.pace, isFilmed, run.film !== null, { scenario, names, sound, announce });
  return { assembly, picture, run, caption, setCaption, sound };
}
