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

const { code, out, notes } = lab('balance', '--scenario', 'lesson', '--games', '1', '--seed', '1', '--json');
const balance = JSON.parse(out) as Balance;
const target = (id: string) => balance.targets.find((one) => one.id === id);

it('judges each target by its figure, and ends with 1 when one fails', () => {
  expect(balance.targets.map(({ id }) => id)).toEqual([
    'beatsPassing',
    'beatsRandom',
    'noDominantChoice',
    'endingsVary',
  ]);
  expect(balance.passes).toBe(balance.targets.every(({ passes }) => passes));
  expect(code).toBe(balance.passes ? 0 : 1);
  for (const { perMille, interval } of balance.targets) {
    expect(interval.low).toBeLessThanOrEqual(perMille);
    expect(interval.high).toBeGreaterThanOrEqual(perMille);
  }
  expect(notes).toContain('20 of 20 games');
});

it('pairs every seat with itself on the same seed', () => {
  for (const id of ['beatsPassing', 'beatsRandom']) {
    expect(target(id)).toMatchObject({ whole: 9 });
    expect(target(id)?.parts.map(({ whole }) => whole)).toEqual(Array(9).fill(1));
  }
});

it('reports every kind of choice and every ending, not only the largest', () => {
  expect(target('noDominantChoice')?.parts.length).toBeGreaterThan(20);
  const endings = target('endingsVary')?.parts ?? [];
  expect(endings.reduce((sum, { part }) => sum + part, 0)).toBe(1);
});
