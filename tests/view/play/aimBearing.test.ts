import { expect, it } from 'vitest';
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
const bearing = (slot: number, delta: number, aims: readonly Aim[] = [calm, heard, ahead]) =>
  aimBearing({ slot, delta }, aims, position, 'FRA');

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
