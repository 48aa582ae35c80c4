import { expect, test } from 'vitest';
import { MOODS, moodMix } from '../../../src/view/sound/mood.ts';

test.each([
  [0, 'calm'],
  [40, 'calm'],
  [50, 'strained'],
  [58, 'strained'],
  [65, 'strained'],
  [75, 'crisis'],
  [100, 'crisis'],
] as const)('at tension %i only the mood %s is heard', (tension, mood) => {
  const mix = moodMix(tension);
  for (const one of MOODS) expect(mix[one]).toBeCloseTo(one === mood ? 1 : 0, 9);
});

test.each([
  [45, 'calm', 'strained'],
  [70, 'strained', 'crisis'],
] as const)('at tension %i the moods %s and %s are equally loud', (tension, one, other) => {
  const mix = moodMix(tension);
  expect(mix[one]).toBeCloseTo(Math.SQRT1_2, 9);
  expect(mix[other]).toBeCloseTo(Math.SQRT1_2, 9);
});

test('the whole stays equally loud, and no step of tension jumps', () => {
  let before = moodMix(0);
  for (let tension = 0; tension <= 100; tension += 0.5) {
    const mix = moodMix(tension);
    expect(mix.calm ** 2 + mix.strained ** 2 + mix.crisis ** 2).toBeCloseTo(1, 9);
    for (const mood of MOODS) expect(Math.abs(mix[mood] - before[mood])).toBeLessThan(0.09);
    before = mix;
  }
});

test('calm never comes back as tension rises, and crisis never leaves', () => {
  for (let tension = 1; tension <= 100; tension++) {
    expect(moodMix(tension).calm).toBeLessThanOrEqual(moodMix(tension - 1).calm);
    expect(moodMix(tension).crisis).toBeGreaterThanOrEqual(moodMix(tension - 1).crisis);
  }
});

test('what is no tension counts as the nearest end', () => {
  expect(moodMix(-20)).toEqual(moodMix(0));
  expect(moodMix(500)).toEqual(moodMix(100));
  expect(moodMix(Number.NaN)).toEqual(moodMix(0));
});
