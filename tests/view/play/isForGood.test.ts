import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import { isForGood } from '../../../src/view/play/isForGood.ts';
import { choice } from '../../../src/vocabulary/choices.ts';

it.each([
  ['signing in a lesson', lesson, 'sign', true],
  ['joining in a lesson', lesson, 'join', true],
  ['signing in a campaign, where one can withdraw', campaign, 'sign', false],
  ['a study, which is done once anyway', lesson, 'study', false],
] as const)('%s', (_, scenario, code, forGood) => {
  expect(isForGood(scenario, choice(code))).toBe(forGood);
});
