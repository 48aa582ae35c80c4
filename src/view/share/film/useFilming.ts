import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Eyes } from '../../../record/seenAt.ts';
import { timelineOf } from '../../../record/timeline.ts';
import { scenarioHash } from '../../../scenario/scenarioHash.ts';
import { usePlay } from '../../play/context.ts';
import { recordOf } from '../../play/openGame.ts';
import { eyesFor } from '../../replay/eyesFor.ts';
import { type ShareKey, sayShare } from '../../words/shareWords.ts';
import { saveFile } from '../saveFile.ts';
import { type Turns, yearsOf } from './filmRanges.ts';
import { filmScenes, lengthOf, type Speed } from './filmScenes.ts';
import { openFilmSound } from './filmSound.ts';
import { filmType } from './filmType.ts';
import { recordFilm } from './recordFilm.ts';

/** A film that is being recorded, or could be. */
export interface Filming {
  /** How long it is, in words. */
  readonly length: string;
  /** Through whose eyes it may be seen, and through whose it is. */
  readonly views: readonly Eyes[];
  readonly eyes: Eyes;
  /** Whether it has the game's sounds: it does where they are on, if this browser can record them. */
  readonly sound: 'on' | 'off' | 'unable';
  /** How much of it is recorded, 0-1; null while none is. */
  readonly gone: number | null;
  /** What came of the last one. */
  readonly said: string;
  readonly record: () => void;
  readonly stop: () => void;
}

/** Where a minute is told in minutes, in seconds. */
const LONG = 100;

function lengthWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < LONG
    ? sayShare('film.seconds', { count: seconds })
    : sayShare('film.minutes', { count: Math.round(seconds / 60) });
}

/**
 * @param wanted through whose eyes it is to be seen; null for the widest that its replay may be watched with
 * @param type kind of WebM, from `filmType`
 */
export function useFilming(turns: Turns, speed: Speed, wanted: Eyes | null, type: string): Filming {
  const { engine, isReal, names, scenario, session, settings } = usePlay();
  const [gone, setGone] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  // Whoever closes the window wants no film.
  useEffect(() => () => running.current?.abort(), []);
  const { timeline, views } = useMemo(() => {
    const filmed = recordOf(session);
    const laid = timelineOf(filmed, engine, scenarioHash(engine.authored));
    if (!laid.ok) throw new Error(`a game that is open does not replay: ${laid.fault.code}`);
    return {
      timeline: laid.value,
      views: eyesFor({ called: isReal ? scenario.title : undefined, record: filmed, timeline: laid.value }),
    };
  }, []);
  const [widest = 'public'] = views;
  const eyes = wanted ?? widest;
  const scenes = useMemo(() => filmScenes(timeline, turns, eyes, names, isReal), [timeline, turns, eyes]);

  const { effects, music, sound: isOn } = settings.get();
  const isWanted = isOn && music + effects > 0;
  const sounding = isWanted ? filmType(true) : null;

  const record = async (): Promise<void> => {
    const { motion, theme } = settings.get();
    running.current = new AbortController();
    const { signal } = running.current;
    setSaid('');
    setGone(0);
    const heard = sounding ? await openFilmSound(music / 100, effects / 100).catch(() => null) : null;
    const kind = (heard && sounding) ?? type;
    const order = { scenes, speed, theme, motion, type: kind, sound: heard, signal, progressed: setGone };
    const film = await recordFilm(order).finally(() => heard?.close());
    setGone(null);
    if (!film.ok) return setSaid(sayShare(`fault.${film.fault.code}` as ShareKey));
    const seen = eyes === widest ? '' : `-${eyes}`;
    const name = `1731-grams-${scenario.id}-${yearsOf(turns, names).join('-')}${seen}.webm`;
    saveFile(name, film.value);
    setSaid(sayShare(sounding && !heard ? 'film.savedSilent' : 'share.saved', { name }));
  };
  return {
    views,
    eyes,
    sound: sounding ? 'on' : isWanted ? 'unable' : 'off',
    length: lengthWords(lengthOf(scenes, speed)),
    gone,
    said,
    record: () => void record(),
    stop: () => running.current?.abort(),
  };
}
