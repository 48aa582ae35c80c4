import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { openingPosition } from '../../../src/game/openingPosition.ts';
import type { Aim } from '../../../src/scenario/scenario.ts';
import { aimBearing } from '../../../src/view/play/aimBearing.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../../src/vocabulary/measures.ts';
import { campaignEngine } from '../../debrief/playedGame.ts';

const position = openingPosition(campaignEngine);
const calm = campaign.agendas.FRA.world;
const heard: Aim = {
  ...calm,
  id: 'heard',
  metric: { kind: 'trust', from: ['CHN', 'USA'], toward: 'self' },
  from: 20,
  to: 60,
};
const ahead: Aim = { ...heard, id: 'ahead', metric: { kind: 'lead', measure: 'prestige', over: 'GBR' } };
const told = (slot: number, delta: number, aims: readonly Aim[] = [calm, heard, ahead]) =>
  aimBearing({ slot, delta }, aims, position, 'FRA');
const bearing = (...change: Parameters<typeof told>) => told(...change)?.way ?? null;

it('a rise of what an aim wants down is against it, and a fall for it', () => {
  expect(calm.to).toBeLessThan(calm.from);
  expect(bearing(worldSlot('tension'), 5)).toBe('against');
  expect(bearing(worldSlot('tension'), -5)).toBe('for');
});

it('a rise of what an aim wants up is for it', () => {
  expect(bearing(trustSlot('CHN', 'FRA'), 2)).toBe('for');
  expect(bearing(trustSlot('CHN', 'FRA'), -2)).toBe('against');
});

it('what the nation gains that one wants to be ahead of is against the aim', () => {
  expect(bearing(nationalSlot('prestige', 'FRA'), 2)).toBe('for');
  expect(bearing(nationalSlot('prestige', 'GBR'), 2)).toBe('against');
});

it('is nothing where no aim reads the number, or two want different things', () => {
  expect(bearing(worldSlot('openness'), 7)).toBeNull();
  expect(bearing(trustSlot('JPN', 'FRA'), 2)).toBeNull();
  expect(bearing(worldSlot('tension'), 5, [])).toBeNull();
  const tense: Aim = { ...calm, id: 'tense', from: calm.to, to: calm.from };
  expect(bearing(worldSlot('tension'), 5, [calm, tense])).toBeNull();
});

describe('whether the score shows it', () => {
  const slot = nationalSlot('science', 'FRA');
  const science = position.numbers[slot] as number;
  const on = (from: number, to: number): Aim => ({
    ...calm,
    metric: { kind: 'national', measure: 'science', of: 'self' },
    from,
    to,
  });
  it.each([
    { name: 'on the scale it does', aims: [on(science - 20, science + 20)], delta: 3, uncounted: null },
    {
      name: 'a rise that ends where the scale begins doesn\u2019t',
      aims: [on(science, science + 20)],
      delta: 3,
      uncounted: 'short',
    },
    {
      name: 'a fall from the scale to below it does',
      aims: [on(science + 1, science + 20)],
      delta: -3,
      uncounted: null,
    },
    {
      name: 'beyond the end it doesn\u2019t',
      aims: [on(science - 40, science - 10)],
      delta: 3,
      uncounted: 'full',
    },
    {
      name: 'a fall from the end of a full aim does',
      aims: [on(science - 40, science + 2)],
      delta: -3,
      uncounted: null,
    },
    {
      name: 'a fall that leaves the aim full doesn\u2019t',
      aims: [on(science - 40, science - 10)],
      delta: -3,
      uncounted: 'full',
    },
    {
      name: 'nor does a rise on a scale that runs down and begins below',
      aims: [on(science - 10, science - 30)],
      delta: 3,
      uncounted: 'short',
    },
    {
      name: 'at a pace what is read runs ahead of what stands there',
      aims: [
        {
          ...on(science + 5, science + 20),
          pace: { start: science - 3, turns: 5, horizon: 15 },
        },
      ],
      delta: 3,
      uncounted: null,
    },
    {
      name: 'of two aims one is enough',
      aims: [on(science, science + 20), on(science - 20, science + 20)],
      delta: 3,
      uncounted: null,
    },
  ])('$name', ({ aims, delta, uncounted }) => {
    expect(told(slot, delta, aims)?.uncounted).toBe(uncounted);
  });
});
