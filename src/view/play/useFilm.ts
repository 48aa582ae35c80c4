import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TurnLog } from '../../game/log.ts';
import type { BoardPicture } from '../scene/picture.ts';
import type { Names } from '../words/names.ts';
import type { Film } from './BoardHost.tsx';
import { openingEvents, revealEvents, verdictEvents } from './filmEvents.ts';
import { openedWith } from './homecomings.ts';
import { LOOKING_BACK, type PlayState } from './playState.ts';
import type { Assembly } from './useAssembly.ts';

/** The board's film of a Reveal, a verdict or rocks that come home: whether one runs, and what it has told so far. */
export interface FilmRun {
  readonly film: Film | null;
  /** It shows what the year opened with: nobody waits for it, and nothing is kept back till it is over. */
  readonly isOpening: boolean;
  /** Sentences of the film so far, so that who can't watch reads along. */
  readonly told: readonly string[];
  /** Whether the last film came to its end without being skipped. */
  readonly isSeenOut: boolean;
  /** Receives the board's way to skip what is playing. */
  readonly skipper: { current: (() => void) | null };
  tell(sentence: string): void;
  over(): void;
  skip(): void;
  /** There is no board: nothing will ever be filmed. */
  giveUp(): void;
  replay(): void;
}

/**
 * @param isFilmed whether there is a board that shows films, and somebody to see them
 * @param isRushed whether years rush by: what isn't filmed now isn't filmed later either
 */
export function useFilm(
  state: PlayState,
  log: TurnLog | null,
  picture: BoardPicture,
  assembly: Assembly | null,
  names: Names,
  isFilmed: boolean,
  isRushed: boolean,
): FilmRun {
  const [filmed, setFilmed] = useState(state.screen === 'reveal' ? state.revealed : 0);
  /** The last turn whose verdict the board has shown. */
  const [balloted, setBalloted] = useState(0);
  /** The last turn of which nothing is left to show of its opening: that is shown once, to whoever is there. */
  const [opened, setOpened] = useState(LOOKING_BACK.has(state.screen) ? state.revealed : state.view.turn);
  const [replays, setReplays] = useState(0);
  const [told, setTold] = useState<readonly string[]>([]);
  const skipper = useRef<(() => void) | null>(null);
  const isSkipped = useRef(false);
  const [isSeenOut, setSeenOut] = useState(false);
  const isDecided = assembly?.isOver === true;
  const isVerdict = isDecided && isFilmed && balloted < state.revealed;
  const isOpening = isFilmed && opened < state.view.turn && openedWith(state).length > 0;
  const isReveal = log !== null && isFilmed && filmed < state.revealed;

  const film: Film | null = useMemo(() => {
    if (isVerdict) {
      const debated = state.view.turns[state.revealed - 1];
      return {
        key: `verdict.${state.revealed}`,
        after: picture,
        events: debated ? verdictEvents(debated, state.seat, names) : [],
      };
    }
    const opening = isOpening && state.view.turns.at(-1);
    if (opening)
      return { key: `opening.${opening.turn}`, after: picture, events: openingEvents(opening, names) };
    if (!log || !isReveal) return null;
    return {
      key: `${state.revealed}.${replays}`,
      after: picture,
      events: revealEvents(log, state.seat, names),
    };
  }, [log, isReveal, replays, isVerdict, isOpening]);

  useEffect(() => {
    if (!isRushed) return;
    if (log) setFilmed(state.revealed);
    if (isDecided) setBalloted(state.revealed);
  }, [isRushed, log, isDecided]);

  useEffect(() => {
    if (!isOpening && !LOOKING_BACK.has(state.screen)) setOpened(state.view.turn);
  }, [isOpening, state.screen, state.view.turn]);

  const over = (): void => {
    setTold([]);
    if (isOpening) {
      isSkipped.current = false;
      setOpened(state.view.turn);
      return;
    }
    if (isVerdict) setBalloted(state.revealed);
    setSeenOut(!isSkipped.current);
    isSkipped.current = false;
    setFilmed(state.revealed);
  };
  return {
    film,
    isOpening,
    told,
    isSeenOut,
    skipper,
    tell: (sentence) => setTold((before) => [...before, sentence]),
    over,
    skip() {
      isSkipped.current = true;
      if (skipper.current) skipper.current();
      else over();
    },
    giveUp() {
      setFilmed(Number.POSITIVE_INFINITY);
      setOpened(Number.POSITIVE_INFINITY);
    },
    replay() {
      setReplays((count) => count + 1);
      setFilmed(state.revealed - 1);
    },
  };
}
