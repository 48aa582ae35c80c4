import { expect, it } from 'vitest';
import { gapShown } from '../../../src/view/panels/story/gapShown.ts';

it('is the difference of the figures that are shown, in whole points as an agenda is scored', () => {
  expect(gapShown(41_630, 36_450)).toEqual({ one: 41, other: 36, by: 5 });
  expect(gapShown(36_450, 41_630)).toEqual({ one: 36, other: 41, by: 5 });
});

it('goes to tenths where whole points would show none', () => {
  expect(gapShown(41_680, 41_250)).toEqual({ one: 41.6, other: 41.2, by: 0.4 });
  expect(gapShown(41_000, 41_000).by).toBe(0);
});
