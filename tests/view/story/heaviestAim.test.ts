import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import { heaviestAim } from '../../../src/view/panels/story/aimStanding.ts';

it.each([
  ['a secret aim in a campaign', campaign, 28],
  ['a secret aim in a lesson', lesson, 36],
] as const)('the longest bar is that of %s', (_, scenario, weight) => {
  expect(heaviestAim(scenario)).toBe(weight);
});
