import { useEffect, useState } from 'preact/hooks';
import type { Pace, SettingsStore } from '../app/settings.ts';
import { useStore } from '../app/useStore.ts';
import type { Screen, Session } from './playState.ts';
import type { Assembly } from './useAssembly.ts';
import type { FilmRun } from './useFilm.ts';

/** How a game goes on that one only watches, and by what it is paced. */
export interface Watch {
  readonly isPlaying: boolean;
  /** The board shows a film: a step leads past it. */
  readonly isFilming: boolean;
  readonly pace: Pace;
  /** How fast the board's films run: 1 is their own speed, 0 holds the one that runs. */
  readonly rate: number;
  play(): void;
  pause(): void;
  /** On to whatever comes next: the next beat, speech or ballot, or past a film. */
  step(): void;
  setPace(pace: Pace): void;
}

type Stay = 'beat' | 'reveal' | 'speech' | 'ballot' | 'verdict' | 'chapter';

/** How long a step stays before the next, in milliseconds: slow to read by, normal to follow, fast to glance at. */
const STAYS: Readonly<Record<Pace, Readonly<Record<Stay, number>>>> = {
  slow: { beat: 9000, reveal: 12000, speech: 8000, ballot: 2000, verdict: 9000, chapter: 14000 },
  normal: { beat: 5000, reveal: 7000, speech: 4500, ballot: 1200, verdict: 5000, chapter: 9000 },
  fast: { beat: 700, reveal: 1500, speech: 600, ballot: 150, verdict: 1500, chapter: 2500 },
};

const RATES: Readonly<Record<Pace, number>> = { slow: 1, normal: 1.6, fast: 1.6 };

/**
 * @param isCovered whether something lies over the screen that is read just now
 */
export function useWatch(
  session: Session,
  settings: SettingsStore,
  { film, skip }: Pick<FilmRun, 'film' | 'skip'>,
  assembly: Assembly | null,
  isCovered: boolean,
): Watch {
  const state = useStore(session, session.state);
  const { pace } = useStore(settings, settings.get);
  const isWatching = state.seat === null && state.screen !== 'ending';
  // It waits until its onlooker is there, and has read what there is to see.
  const [isPlaying, setPlaying] = useState(false);
  /** The film that was running when somebody paused. */
  const [heldFilm, holdFilm] = useState<string | null>(null);
  useEffect(() => {
    if (!isWatching) setPlaying(false);
  }, [isWatching]);

  const step = (): void => {
    if (film) skip();
    else if (assembly?.chamber.decided && !assembly.isOver) assembly.openNext();
    else session.step();
  };
  const isWaiting =
    !isPlaying || !isWatching || isCovered || film !== null || state.isThinking || state.stuck;
  useEffect(() => {
    if (isWaiting) return undefined;
    const timer = window.setTimeout(step, STAYS[pace][stayOf(state.screen, assembly)]);
    return () => window.clearTimeout(timer);
  }, [isWaiting, pace, state.screen, state.view, assembly?.heard, assembly?.opened]);

  return {
    isPlaying,
    isFilming: film !== null,
    pace,
    rate: state.seat !== null ? 1 : film && film.key === heldFilm ? 0 : RATES[pace],
    play() {
      holdFilm(null);
      setPlaying(true);
    },
    pause() {
      holdFilm(film?.key ?? null);
      setPlaying(false);
    },
    step,
    setPace: (next) => settings.set({ pace: next }),
  };
}

function stayOf(screen: Screen, assembly: Assembly | null): Stay {
  if (assembly?.isOver) return 'verdict';
  if (assembly) return assembly.chamber.decided ? 'ballot' : 'speech';
  return screen === 'reveal' || screen === 'chapter' ? screen : 'beat';
}
