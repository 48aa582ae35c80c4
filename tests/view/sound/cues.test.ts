import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAPTIONS, captionKey } from '../../../src/view/sound/captions.ts';
import { CUES } from '../../../src/view/sound/cues.ts';
import { SPRITE } from '../../../src/view/sound/sprite.ts';

const sounds = new URL('../../../assets/sounds/', import.meta.url);

test('every cue has a caption of its own and a place in the file, and nothing else has', () => {
  expect(Object.keys(CAPTIONS).sort()).toEqual([...CUES].sort());
  expect(Object.keys(SPRITE).sort()).toEqual([...CUES].sort());
  expect(new Set(Object.values(CAPTIONS)).size).toBe(CUES.length);
  expect(new Set(CUES).size).toBe(CUES.length);
});

test.each(CUES)('the caption of %s is a short plain sentence without brackets or full stop', (cue) => {
  expect(CAPTIONS[cue]).toMatch(/^[A-Z][a-zA-Z ,:]{8,55}$/);
  expect(captionKey(cue)).toBe(`sound.caption.${cue}`);
});

test('the cues last 0.2 to 2.5 s, lie one after another, and a decoder late by 100 ms mixes none with the next', () => {
  const places = Object.values(SPRITE).sort((a, b) => a[0] - b[0]);
  places.forEach(([start, length], index) => {
    expect(length).toBeGreaterThanOrEqual(200);
    expect(length).toBeLessThanOrEqual(2500);
    const next = places[index + 1];
    if (next) expect(next[0] - (start + length)).toBeGreaterThanOrEqual(100);
  });
});

test('the file is long enough for the last cue', () => {
  const file = readFileSync(new URL('cues.mp3', sounds));
  const rates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
  const kilobits = rates[(file[2] ?? 0) >> 4] ?? 0;
  expect(file[0]).toBe(0xff);
  const milliseconds = (file.length * 8) / kilobits;
  const end = Math.max(...Object.values(SPRITE).map(([start, length]) => start + length));
  expect(milliseconds).toBeGreaterThan(end);
  expect(milliseconds).toBeLessThan(end + 1000);
});
