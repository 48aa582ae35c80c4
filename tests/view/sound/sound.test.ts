import { expect, test } from 'vitest';
import { CUES } from '../../../src/view/sound/cues.ts';
import { moodMix } from '../../../src/view/sound/mood.ts';
import {
  type Caption,
  createSound,
  type SoundOptions,
  type SoundState,
} from '../../../src/view/sound/sound.ts';
import { pretendPage, pretendSpeakers, settled } from './pretendPage.ts';

function set(options: SoundOptions = {}, broken: Parameters<typeof pretendSpeakers>[0] = {}) {
  const page = pretendPage();
  const speakers = pretendSpeakers(broken);
  const sound = createSound({ page: page.page, load: speakers.load, ...options });
  const states: SoundState[] = [];
  sound.states.subscribe((state) => states.push(state));
  return { page, speakers, sound, states };
}

test('nothing is fetched before the first gesture', async () => {
  const { page, speakers, sound, states } = set();
  sound.setMood(80);
  sound.cue('turn');
  await settled();
  expect(sound.state).toBe('waiting');
  expect(speakers.fetched).toEqual([]);
  page.gesture();
  await settled();
  expect(new Set(speakers.fetched)).toEqual(new Set(['code', 'cues', 'score']));
  expect(states).toEqual(['loading', 'ready']);
});

test('nothing is fetched while sound is off, whatever happens', async () => {
  const { page, speakers, sound } = set({ on: false });
  page.gesture();
  sound.setMood(50);
  sound.setVolume(1, 1);
  sound.cue('capsule');
  await settled();
  expect(speakers.fetched).toEqual([]);
  expect(sound.state).toBe('off');
  sound.setOn(true);
  await settled();
  expect(speakers.fetched).toContain('score');
});

test('switching off stops what is on its way, and what still arrives is closed', async () => {
  const { page, speakers, sound } = set();
  const release = speakers.holdBack();
  page.gesture();
  await settled();
  expect(sound.state).toBe('loading');
  sound.setOn(false);
  expect(speakers.signals).toHaveLength(2);
  expect(speakers.signals.every((signal) => signal.aborted)).toBe(true);
  release();
  await settled();
  expect(speakers.open()).toBe(0);
  expect(speakers.fades).toEqual([]);
  expect(sound.warning).toBe(null);
});

test('switching off closes what is open', async () => {
  const { page, speakers, sound } = set();
  page.gesture();
  await settled();
  expect(speakers.open()).toBe(2);
  sound.setOn(false);
  expect(speakers.open()).toBe(0);
  sound.cue('turn');
  expect(speakers.played).toEqual([]);
});

test('what has no loudness is not fetched', async () => {
  const { page, speakers, sound } = set({ music: 0 });
  page.gesture();
  await settled();
  expect(speakers.fetched).not.toContain('score');
  sound.setVolume(0.5, 0);
  await settled();
  expect(speakers.fetched.filter((one) => one === 'score')).toHaveLength(1);
  expect(speakers.open()).toBe(1);
});

test('the score takes the mix of its tension and loudness, also if they changed while it loaded', async () => {
  const { page, speakers, sound } = set({ music: 0.5, tension: 10 });
  const release = speakers.holdBack();
  page.gesture();
  await settled();
  sound.setMood(70);
  release();
  await settled();
  const mix = moodMix(70);
  expect(speakers.fades.at(-1)?.levels).toEqual({
    calm: mix.calm * 0.5,
    strained: mix.strained * 0.5,
    crisis: mix.crisis * 0.5,
  });
  sound.setVolume(1, 1);
  expect(speakers.fades.at(-1)?.levels).toEqual(mix);
  sound.setMood(10);
  expect(speakers.fades.at(-1)?.levels).toEqual(moodMix(10));
  expect(speakers.fades.at(-1)?.milliseconds).toBeGreaterThanOrEqual(2000);
});

test('every cue is captioned by key, and heard at the loudness of the effects', async () => {
  const { page, speakers, sound } = set({ effects: 0.25 });
  const captions: Caption[] = [];
  sound.captions.subscribe((caption) => captions.push(caption));
  page.gesture();
  await settled();
  for (const cue of CUES) sound.cue(cue);
  expect(speakers.played).toEqual(CUES.map((cue) => [cue, 0.25]));
  expect(captions).toEqual(CUES.map((cue) => ({ cue, key: `sound.caption.${cue}` })));
});

test('captions come with sound off, and before the first gesture', () => {
  for (const on of [true, false]) {
    const { sound } = set({ on });
    const captions: Caption[] = [];
    const stop = sound.captions.subscribe((caption) => captions.push(caption));
    sound.cue('capsule');
    stop();
    sound.cue('turn');
    expect(captions.map((caption) => caption.cue)).toEqual(['capsule']);
  }
});

test('the same cue told twice at once is one; a little later it is another', async () => {
  const { page, speakers, sound } = set();
  page.gesture();
  await settled();
  sound.cue('tariff');
  page.pass(30);
  sound.cue('tariff');
  sound.cue('lifted');
  page.pass(100);
  sound.cue('tariff');
  expect(speakers.played.map(([cue]) => cue)).toEqual(['tariff', 'lifted', 'tariff']);
});

test('a broken Word silences the score for a moment; a change of mood meanwhile waits', async () => {
  const { page, speakers, sound } = set({ music: 1, tension: 0 });
  page.gesture();
  await settled();
  sound.cue('broken');
  expect(speakers.fades.at(-1)?.levels).toEqual({ calm: 0, strained: 0, crisis: 0 });
  const before = speakers.fades.length;
  sound.setMood(90);
  expect(speakers.fades).toHaveLength(before);
  page.pass(5000);
  expect(speakers.fades.at(-1)?.levels).toEqual(moodMix(90));
});

test('out of sight is out of hearing', async () => {
  const { page, speakers } = set();
  page.gesture();
  await settled();
  page.hide(true);
  expect(speakers.muted.at(-1)).toBe(true);
  page.hide(false);
  expect(speakers.muted.at(-1)).toBe(false);
});

test.each([
  [{ score: true }, 'scoreMissing'],
  [{ cues: true }, 'cuesMissing'],
  [{ score: true, cues: true }, 'soundMissing'],
  [{ code: true }, 'soundMissing'],
] as const)('when %o fails, the rest plays on and the warning is %s', async (broken, warning) => {
  const { page, speakers, sound } = set({}, broken);
  expect(sound.warning).toBe(null);
  page.gesture();
  await settled();
  expect(sound.warning).toBe(warning);
  expect(sound.state).toBe('ready');
  sound.setMood(80);
  sound.cue('capsule');
  expect(speakers.played).toHaveLength(warning === 'scoreMissing' ? 1 : 0);
  sound.setOn(false);
  expect(sound.warning).toBe(null);
});

test('dispose leaves no listener, no timer, nothing open and nothing on its way', async () => {
  const { page, speakers, sound } = set();
  page.gesture();
  await settled();
  sound.cue('broken');
  expect(page.left()).toBeGreaterThan(0);
  sound.dispose();
  expect(page.left()).toBe(0);
  expect(speakers.open()).toBe(0);
  const before = speakers.fetched.length;
  const captions: Caption[] = [];
  sound.captions.subscribe((caption) => captions.push(caption));
  sound.setOn(true);
  sound.setVolume(1, 1);
  sound.setMood(99);
  sound.cue('turn');
  page.pass(60_000);
  await settled();
  expect(speakers.fetched).toHaveLength(before);
  expect(captions).toEqual([]);
});

test('dispose before the first gesture lets go of the page', () => {
  const { page, sound } = set();
  sound.dispose();
  expect(page.left()).toBe(0);
});
