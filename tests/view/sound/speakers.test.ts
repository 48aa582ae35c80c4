/** speakers.ts over a pretended Howler that keeps the part of its behaviour that matters here. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Speakers } from '../../../src/view/sound/sound.ts';

interface Options {
  src: string[];
  onload(): void;
  onloaderror(id: number, why: unknown): void;
}

const world = vi.hoisted(() => ({
  howls: [] as unknown[],
  undecodable: false,
  suspended: 0,
}));

class PretendHowl {
  readonly source: string;
  readonly volumes = new Map<number, number>();
  readonly fades: [from: number, to: number][] = [];
  readonly plays: string[] = [];
  unloaded = false;
  private onPlay: (() => void) | null = null;

  constructor(options: Options) {
    this.source = options.src[0] ?? '';
    world.howls.push(this);
    queueMicrotask(() => (world.undecodable ? options.onloaderror(0, 'Decoding failed') : options.onload()));
  }
  once(_event: string, listener: () => void) {
    this.onPlay = listener;
  }
  play(sprite: string): number {
    this.plays.push(sprite);
    this.volumes.set(this.plays.length, 0);
    return this.plays.length;
  }
  stop() {}
  volume(first: number, id?: number): number {
    if (id === undefined) return this.volumes.get(first) ?? 0;
    this.volumes.set(id, first);
    return first;
  }
  fade(from: number, to: number, _milliseconds: number, id: number) {
    this.fades.push([from, to]);
    this.volumes.set(id, to);
  }
  unload() {
    this.unloaded = true;
  }
  /** The browser lets the page sound. */
  begin() {
    this.onPlay?.();
  }
}

vi.mock('howler', () => ({
  Howl: PretendHowl,
  Howler: {
    autoSuspend: true,
    mute: () => {},
    ctx: {
      suspend: () => {
        world.suspended += 1;
        return Promise.resolve();
      },
    },
  },
}));

const howls = () => world.howls as PretendHowl[];
const asked: string[] = [];
let missing = '';
let speakers: Speakers;

beforeEach(async () => {
  world.howls.length = 0;
  world.undecodable = false;
  world.suspended = 0;
  asked.length = 0;
  missing = '';
  vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
    if (signal.aborted) return Promise.reject(new Error('aborted'));
    asked.push(address.replace(/.*\//, ''));
    const bad = missing !== '' && address.includes(missing);
    return Promise.resolve(new Response('sound', { status: bad ? 404 : 200 }));
  });
  vi.stubGlobal(
    'FileReader',
    class {
      result = '';
      onload = () => {};
      readAsDataURL() {
        this.result = 'data:audio/mpeg;base64,AAAA';
        queueMicrotask(() => this.onload());
      }
    },
  );
  speakers = await import('../../../src/view/sound/speakers.ts');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const never = () => new AbortController().signal;

test('the three moods start at one moment, once the page may sound, and take the mix asked for last', async () => {
  const score = await speakers.openScore(never());
  expect(asked.sort()).toEqual(['calm.mp3', 'crisis.mp3', 'strained.mp3']);
  score.fade({ calm: 0.2, strained: 0.5, crisis: 0 }, 1000);
  expect(howls().flatMap((howl) => howl.fades)).toEqual([]);
  howls()[0]?.begin();
  expect(howls().map((howl) => howl.plays.at(-1))).toEqual(['loop', 'loop', 'loop']);
  expect(howls().map((howl) => howl.fades)).toEqual([[[0, 0.2]], [[0, 0.5]], []]);
  score.close();
});

test('no fade runs between equal or finer than hundredth loudnesses, where its timer would never end', async () => {
  const score = await speakers.openScore(never());
  howls()[0]?.begin();
  for (const level of [0.301, 0.302, 0.304, 0.3, 0.7, 0.7]) {
    score.fade({ calm: level, strained: level, crisis: level }, 1000);
  }
  for (const howl of howls()) {
    expect(howl.fades).toEqual([
      [0, 0.3],
      [0.3, 0.7],
    ]);
  }
  // Something else left it already where it should go: it still gets a real fade.
  howls()[0]?.volumes.set(howls()[0]?.plays.length ?? 0, 0.4);
  score.fade({ calm: 0.4, strained: 0.7, crisis: 0.7 }, 1000);
  const [from, to] = howls()[0]?.fades.at(-1) ?? [0, 0];
  expect(to).toBe(0.4);
  expect(from).not.toBe(to);
  score.close();
});

test('one missing file leaves no other open, and says so', async () => {
  missing = 'strained';
  await expect(speakers.openScore(never())).rejects.toThrow('score');
  expect(howls()).toHaveLength(2);
  expect(howls().every((howl) => howl.unloaded)).toBe(true);
});

test('what can not be decoded is let go', async () => {
  world.undecodable = true;
  await expect(speakers.openCues(never())).rejects.toThrow('Decoding failed');
  expect(howls().every((howl) => howl.unloaded)).toBe(true);
});

test('a stopped signal stops the fetching', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(speakers.openCues(stop.signal)).rejects.toThrow('aborted');
  expect(asked).toEqual([]);
});

test('a cue plays at its loudness, and with the last file closed the hardware rests', async () => {
  const cues = await speakers.openCues(never());
  const score = await speakers.openScore(never());
  const howl = howls()[0];
  cues.play('capsule', 0.4);
  expect(howl?.plays).toEqual(['capsule']);
  expect(howl?.volumes.get(1)).toBe(0.4);
  cues.close();
  expect(world.suspended).toBe(0);
  score.close();
  expect(world.suspended).toBe(1);
});
