import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Eyes, seenAt } from '../../record/seenAt.ts';
import type { Moment, Timeline } from '../../record/timeline.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Pace } from '../app/settings.ts';
import type { PlayState } from '../play/playState.ts';
import { stateAt } from './stateAt.ts';
import { type Stretch, shownOnTheWay } from './stretch.ts';

/** Where a replay stands, and how it moves. */
export interface Replay {
  readonly timeline: Timeline;
  /** Among the timeline's moments. */
  readonly place: number;
  readonly moment: Moment;
  readonly last: number;
  /** What the screens that tell of a game need, as it was at this moment. */
  readonly state: PlayState;
  readonly eyes: Eyes;
  readonly isPlaying: boolean;
  /** The stretch of moments that the board shows as a film; null while it stands still. */
  readonly shown: Stretch | null;
  /** Straight to a moment; the board settles at once. */
  jump(place: number): void;
  /** To a neighbouring moment; forwards the board shows what happened in between. */
  step(by: 'beat' | 'year', way: 1 | -1): void;
  readonly filmed: () => void;
  play(isPlaying: boolean): void;
  watchAs(eyes: Eyes): void;
  readonly select: (nation: Nation | null) => void;
}

/** How long a moment stays while the replay plays, in milliseconds. */
const STAYS: Readonly<Record<Pace, number>> = { slow: 7000, normal: 3500, fast: 900 };

/**
 * A year on: the first moment of the next turn. A year back: that of this one, or where one stands there already, that of
 * the one before. The ends of the recording where there is none.
 */
export function yearFrom({ moments }: Pick<Timeline, 'moments'>, place: number, way: 1 | -1): number {
  const { turn } = moments[place] as Moment;
  const firstOf = (wanted: number): number => moments.findIndex((one) => one.turn === wanted);
  if (way > 0) {
    const next = firstOf(turn + 1);
    return next < 0 ? moments.length - 1 : next;
  }
  const first = firstOf(turn);
  return first < place ? first : Math.max(0, firstOf(turn - 1));
}

/**
 * @param start the moment at which it opens
 * @param isFilmed whether the board shows films
 * @param isCovered whether something lies over the screen that is read just now
 */
export function useReplay(
  timeline: Timeline,
  start: number,
  first: Eyes,
  pace: Pace,
  isFilmed: boolean,
  isCovered: boolean,
): Replay {
  const last = timeline.moments.length - 1;
  const [place, setPlace] = useState(start);
  const [shown, show] = useState<Stretch | null>(null);
  const [eyes, setEyes] = useState(first);
  const [selected, select] = useState<Nation | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const moment = timeline.moments[place] as Moment;
  const view = useMemo(() => seenAt(timeline, place, eyes), [timeline, place, eyes]);

  const go = (to: number, isStep: boolean): void => {
    const there = Math.max(0, Math.min(last, to));
    show(shownOnTheWay(place, there, { isStep, isFilmed, isShowing: shown !== null }));
    setPlace(there);
  };
  const step: Replay['step'] = (by, way) =>
    go(by === 'beat' ? place + way : yearFrom(timeline, place, way), true);

  const isAtEnd = place === last;
  useEffect(() => {
    if (!isPlaying || isCovered || shown !== null) return undefined;
    if (isAtEnd) {
      setPlaying(false);
      return undefined;
    }
    const timer = window.setTimeout(() => step('beat', 1), STAYS[pace]);
    return () => window.clearTimeout(timer);
  }, [isPlaying, isCovered, shown, place, pace]);

  return {
    timeline,
    place,
    moment,
    last,
    state: stateAt(moment, view, selected),
    eyes,
    isPlaying,
    shown,
    jump: (to) => go(to, false),
    step,
    filmed: () => show(null),
    play(wanted) {
      if (wanted && isAtEnd) go(0, false);
      setPlaying(wanted);
    },
    watchAs: setEyes,
    select,
  };
}
