import { fail, ok, type Result } from '../../../vocabulary/result.ts';
import { CUE_OF_DEED } from '../../play/cues.ts';
import { paletteOf } from '../../scene/palette.ts';
import type { Board, BoardStyle } from '../../scene/picture.ts';
import { withBoard } from '../offScreenBoard.ts';
import { type FilmScene, lengthOf, SPEEDS, type Speed } from './filmScenes.ts';
import type { FilmSound } from './filmSound.ts';
import { drawStrip } from './filmStrip.ts';
import { withLength } from './webmLength.ts';

/** In pixels of the film: the board, and the strip of words under it. */
const BOARD = { width: 1280, height: 600 } as const;
const STRIP = { top: BOARD.height, width: BOARD.width, height: 200 } as const;
/** Frames a second, and bits a second, at most. */
const FRAMES = 25;
const BITS = 4_000_000;

/** Sentences of a scene that are kept to be shown; older ones have no room. */
const KEPT = 4;

/** How a film is made. */
export interface FilmOrder {
  readonly scenes: readonly FilmScene[];
  readonly speed: Speed;
  readonly theme: BoardStyle['theme'];
  readonly motion: BoardStyle['motion'];
  /** Kind of WebM, from `filmType`. */
  readonly type: string;
  /** What is heard in it; null for a silent film. Whoever opened it closes it. */
  readonly sound: FilmSound | null;
  /** Ends it early. */
  readonly signal: AbortSignal;
  /** Told now and then how much of it is recorded, 0-1. */
  readonly progressed: (gone: number) => void;
}

/**
 * Plays scenes on a board beside the page and records that, with the words under it, as long as it lasts.
 * Faults: `filmStopped` when the signal ended it, `filmHidden` when the page went out of sight, where browsers draw
 * nothing; `filmNoBoard`, `filmFailed`.
 */
export async function recordFilm(order: FilmOrder): Promise<Result<Blob>> {
  const style: BoardStyle = { theme: order.theme, motion: order.motion, graphics: 'high', textScale: 1 };
  const told: { now: string[] } = { now: [] };
  try {
    const film = await withBoard(
      BOARD,
      style,
      (board) => record(board, order, told),
      ({ caption, deed }) => {
        told.now = [...told.now.slice(1 - KEPT), caption];
        const cue = CUE_OF_DEED[deed];
        if (cue) order.sound?.cue(cue);
      },
    );
    return film ?? fail('filmNoBoard');
  } catch {
    return fail('filmFailed');
  }
}

async function record(board: Board, order: FilmOrder, told: { now: string[] }): Promise<Result<Blob>> {
  const { progressed, scenes, signal, sound, speed, theme, type } = order;
  if (signal.aborted) return fail('filmStopped');
  const canvas = document.createElement('canvas');
  canvas.width = BOARD.width;
  canvas.height = STRIP.top + STRIP.height;
  const context = canvas.getContext('2d', { alpha: false });
  const [first] = scenes;
  if (!context || !first) return fail('filmFailed');
  const ends = new AbortController();
  const stopped = ends.signal;
  const hide = () => document.hidden && ends.abort();
  const stop = () => ends.abort();
  signal.addEventListener('abort', stop);
  document.addEventListener('visibilitychange', hide);
  const palette = paletteOf(theme);
  const family = getComputedStyle(document.body).fontFamily;
  const whole = lengthOf(scenes, speed);
  let scene = first;
  let before = 0;
  let begun = performance.now();
  let frame = 0;
  const goneBy = (): number => {
    const here = Math.min(performance.now() - begun, scene.lasts / SPEEDS[speed]);
    return Math.min(1, (before + here) / whole);
  };
  const draw = () => {
    const { when, world } = scene;
    drawStrip(context, STRIP, { when, world, told: told.now, gone: goneBy() }, palette, family);
    frame = requestAnimationFrame(draw);
  };
  const stopDrawn = board.onDrawn((drawn) => context.drawImage(drawn, 0, 0, BOARD.width, BOARD.height));
  const reported = window.setInterval(() => progressed(goneBy()), 500);
  let stream: MediaStream | null = null;
  try {
    board.setRate(SPEEDS[speed]);
    board.show(first.picture);
    // The film's first frame is whole: board and strip were drawn by then.
    await board.snapshot();
    told.now = toldAtOnce(first);
    draw();
    stream = canvas.captureStream(FRAMES);
    if (sound) stream.addTrack(sound.track);
    const tape = roll(stream, type);
    for (scene of scenes) {
      begun = performance.now();
      told.now = toldAtOnce(scene);
      sound?.mood(scene.tension);
      if (scene.cue) sound?.cue(scene.cue);
      await play(board, scene, told, speed, stopped);
      if (stopped.aborted) break;
      before += scene.lasts / SPEEDS[speed];
    }
    const film = await tape();
    if (signal.aborted) return fail('filmStopped');
    return stopped.aborted ? fail('filmHidden') : ok(film);
  } finally {
    cancelAnimationFrame(frame);
    window.clearInterval(reported);
    stopDrawn();
    for (const track of stream?.getTracks() ?? []) track.stop();
    document.removeEventListener('visibilitychange', hide);
    signal.removeEventListener('abort', stop);
  }
}

/** Begins to record. @returns what ends it and hands over the film */
function roll(stream: MediaStream, type: string): () => Promise<Blob> {
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: BITS });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.start(1000);
  const begun = performance.now();
  return () =>
    new Promise((resolve, reject) => {
      recorder.addEventListener('error', () => reject(new Error('the browser stopped recording')));
      const length = performance.now() - begun;
      recorder.addEventListener('stop', () => {
        new Blob(parts)
          .arrayBuffer()
          // What a browser adds after the kind, as its codecs, some players take for another kind.
          .then((film) => new Blob([withLength(new Uint8Array(film), length)], { type: 'video/webm' }))
          .then(resolve, reject);
      });
      recorder.stop();
    });
}

/** What stands under a scene from its beginning: where something moves, that is told first. */
function toldAtOnce({ events, told }: FilmScene): string[] {
  return events.length > 0 ? [] : [...told];
}

async function play(
  board: Board,
  { events, picture, stands, told: after }: FilmScene,
  told: { now: string[] },
  speed: Speed,
  stopped: AbortSignal,
): Promise<void> {
  if (stopped.aborted) return;
  if (events.length > 0) {
    const skip = () => board.skip();
    stopped.addEventListener('abort', skip, { once: true });
    await board.reveal(events, picture);
    stopped.removeEventListener('abort', skip);
  } else board.show(picture);
  told.now = [...after];
  await pause(stands / SPEEDS[speed], stopped);
}

function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopped.aborted) return resolve();
    const timer = window.setTimeout(resolve, milliseconds);
    stopped.addEventListener(
      'abort',
      () => {
        window.clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
