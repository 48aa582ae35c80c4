import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const assets = new URL('../../../assets/', import.meta.url);
const weight = (name: string) => statSync(new URL(name, assets)).size;

test('every sound and picture has its maker and licence written down', () => {
  const words = readFileSync(new URL('LICENCES.md', assets), 'utf8');
  for (const folder of ['sounds', 'pictures']) {
    const names = readdirSync(new URL(folder, assets));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(words).toContain(`${folder}/${name}`);
  }
});

test('sounds and pictures weigh no more than was allowed', () => {
  const score = weight('sounds/calm.mp3') + weight('sounds/strained.mp3') + weight('sounds/crisis.mp3');
  expect(score).toBeLessThanOrEqual(900_000);
  expect(weight('sounds/cues.mp3')).toBeLessThanOrEqual(500_000);
  expect(weight('pictures/moonDisc.webp')).toBeLessThanOrEqual(160_000);
  expect(weight('pictures/moonMap.webp')).toBeLessThanOrEqual(140_000);
});

test('the three moods are equally long to the frame, or they would drift apart', () => {
  const lengths = ['calm', 'strained', 'crisis'].map((mood) => weight(`sounds/${mood}.mp3`));
  expect(new Set(lengths).size).toBe(1);
});
