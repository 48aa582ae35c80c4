import { expect, it } from 'vitest';
import { lab } from './run.ts';

interface Share {
  readonly id: string;
  readonly part: number;
  readonly whole: number;
}
interface Balance {
  readonly passes: boolean;
  readonly targets: readonly (Share & {
    readonly perMille: number;
    readonly interval: { readonly low: number; readonly high: number };
    readonly passes: boolean;
    readonly parts: readonly Share[];
  })[];
}

const { code, out, notes } = await lab(
  'balance',
  '--scenario',
  'lesson',
  '--games',
  '1',
  '--seed',
  '1',
  '--json',
);
const balance = JSON.parse(out) as Balance;
const target = (id: string) => balance.targets.find((one) => one.id === id);

it('judges each target by its figure, and ends with 1 when one fails', () => {
  expect(balance.targets.map(({ id }) => id)).toEqual([
    'beatsPassing',
    'beatsRandom',
    'noDominantChoice',
    'endingsVary',
    'debatesEven',
  ]);
  expect(balance.passes).toBe(balance.targets.every(({ passes }) => passes));
  expect(code).toBe(balance.passes ? 0 : 1);
  for (const { perMille, interval } of balance.targets) {
    expect(interval.low).toBeLessThanOrEqual(perMille);
    expect(interval.high).toBeGreaterThanOrEqual(perMille);
  }
  expect(notes).toContain('21 of 21 games');
});

it('pairs every seat with itself on the same seed', () => {
  for (const id of ['beatsPassing', 'beatsRandom']) {
    expect(target(id)).toMatchObject({ whole: 9 });
    expect(target(id)?.parts.map(({ whole }) => whole)).toEqual(Array(9).fill(1));
  }
});

it('judges the choices that can be repeated, and only tells of those that are taken once', () => {
  const { part = 0, whole = 1, parts = [] } = target('noDominantChoice') ?? {};
  const rate = (id: string): number => {
    const share = parts.find((one) => one.id === id);
    return share && share.whole > 0 ? share.part / share.whole : 0;
  };
  for (const id of ['lend', 'study', 'publishOpenly', 'impose', 'truce', 'openBench']) {
    expect(rate(id), id).toBeLessThanOrEqual(part / whole);
  }
  // Told, though not judged.
  expect(parts.some(({ id }) => id === 'found')).toBe(true);
});

it('reports every kind of choice and every ending, not only the largest', () => {
  expect(target('noDominantChoice')?.parts.length).toBeGreaterThan(20);
  const endings = target('endingsVary')?.parts ?? [];
  expect(endings.reduce((sum, { part }) => sum + part, 0)).toBe(1);
});
