import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { openingOrder } from '../../debate/pivot.ts';
import { speakerOf } from '../../game/speeches.ts';
import { SPEECHES } from '../../vocabulary/debate.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { type Chamber, chamberOf, isIdle, type Standing, shownSpeech, standingAfter } from './chamber.ts';
import { NOTHING_HEARD, type PlayState, type Session } from './playState.ts';

/** Between two speeches that nobody hurries, and between two ballots, in milliseconds. */
const SPEECH_MS = 4500;
const BALLOT_MS = 1600;

/** A debate as it unfolds on this screen: what has been given is heard speech by speech, then the ballots open. */
export interface Assembly {
  readonly chamber: Chamber;
  /** Speeches heard so far on this screen, of those given. */
  readonly heard: number;
  readonly given: number;
  readonly standing: Standing;
  /** Ballots opened so far; all speeches come first. */
  readonly opened: number;
  /** The person on this device who has the floor now; null while somebody else has, or there is more to hear. */
  readonly floor: Nation | null;
  /** The speech that this screen is about, by its place: one's own, the one held, or else the one heard last. */
  readonly speech: number | null;
  readonly isPaused: boolean;
  readonly isOver: boolean;
  next(): void;
  skip(): void;
  pause(isPaused: boolean): void;
  openNext(): void;
  openAll(): void;
}

/** @returns null on every other screen, and where there is no debate */
export function useAssembly(session: Session, state: PlayState): Assembly | null {
  const { engine, persons } = session;
  const isUp = state.screen === 'assembly';
  const chamber = useMemo(
    () => (isUp ? chamberOf(engine, state.view, state.revealed) : null),
    [isUp, state.view, state.revealed],
  );
  // What was heard before the page was loaded anew is not played again.
  const [pace, setPace] = useState(() => ({
    ...(session.place().heard ?? NOTHING_HEARD),
    isPaused: true,
    isSkipping: false,
  }));
  const isCurrent = pace.turn === state.revealed;
  const given = chamber ? (chamber.decided ? SPEECHES.length : chamber.debate.speech) : 0;
  // To who only watches a speech comes when it is asked for, and in a class as it is held: it is heard when it is given.
  const isWatching = state.seat === null || session.isLive;
  const isSkipping = isCurrent && pace.isSkipping;
  const heard = isSkipping || isWatching ? given : isCurrent ? Math.min(pace.heard, given) : 0;
  const ballots = chamber?.decided && heard === SPEECHES.length ? chamber.decided.ballots.length : 0;
  const opened = isCurrent ? Math.min(pace.opened, ballots) : 0;
  // Whoever wants debates to go on by themselves says so once.
  const { isPaused } = pace;
  const move = (change: Partial<typeof pace>): void =>
    setPace({ turn: state.revealed, heard, opened, isPaused, isSkipping, ...change });

  // What one has just said oneself needs no second press to be heard, and shows no button for one: hence before
  // the screen is painted.
  const coming = heard < given ? SPEECHES[heard] : undefined;
  const by = coming && chamber ? chamber.debate.speakers[coming.side][coming.speaker] : null;
  const isOwn = by !== null && persons.includes(by) && !state.delegates.includes(by);
  // Nor has anybody to press for a cross-examination in which nothing was asked.
  const isPassed = isOwn || (chamber !== null && heard < given && isIdle(chamber.debate, heard));
  useLayoutEffect(() => {
    if (isPassed) move({ heard: heard + 1 });
  }, [isPassed, heard]);
  // Whoever sits down in the middle of a debate has heard all that was said so far.
  useLayoutEffect(() => {
    if (isUp && isWatching && (!isCurrent || pace.heard < given)) move({ heard: given });
  }, [isUp, isWatching, given]);
  useEffect(() => {
    if (chamber) session.listened({ turn: state.revealed, heard, opened });
  }, [chamber !== null, heard, opened]);

  useEffect(() => {
    if (!chamber || isPaused || isWatching) return undefined;
    if (heard < given) {
      const timer = window.setTimeout(() => move({ heard: heard + 1 }), SPEECH_MS);
      return () => window.clearTimeout(timer);
    }
    if (opened > 0 && opened < ballots) {
      const timer = window.setTimeout(() => move({ opened: opened + 1 }), BALLOT_MS);
      return () => window.clearTimeout(timer);
    }
    return undefined;
  }, [chamber, heard, given, opened, ballots, isPaused]);

  const standing = useMemo(() => (chamber ? standingAfter(chamber, heard) : null), [chamber, heard]);
  if (!chamber || !standing) return null;
  const speaker = chamber.decided ? null : speakerOf(state.view.position);
  const isMine = speaker !== null && persons.includes(speaker) && !state.delegates.includes(speaker);
  const floor = speaker && isMine && heard === given ? speaker : null;
  return {
    chamber,
    heard,
    given,
    standing,
    opened,
    floor,
    speech: floor || session.isLive || heard === SPEECHES.length ? heard : shownSpeech(chamber.debate, heard),
    isPaused,
    isOver: chamber.decided !== null && heard === SPEECHES.length && opened === ballots,
    next: () => move({ heard: Math.min(given, heard + 1) }),
    skip: () => move({ isSkipping: true }),
    pause: (paused) => move({ isPaused: paused }),
    openNext: () => move({ opened: opened + 1 }),
    openAll: () => move({ opened: ballots }),
  };
}

/** The order in which this debate's ballots are opened. */
export function ballotOrder({ chamber, standing }: Assembly): ReturnType<typeof openingOrder> {
  return openingOrder(chamber.resolution, standing.ballots);
}

/** How far a debate has come for whoever listens; null while others speak. */
export function stageOf(assembly: Assembly): 'floor' | 'ballots' | 'verdict' | null {
  if (assembly.isOver) return 'verdict';
  if (assembly.floor) return 'floor';
  return assembly.chamber.decided && assembly.heard === assembly.given ? 'ballots' : null;
}
