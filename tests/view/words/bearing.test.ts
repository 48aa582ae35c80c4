import { expect, test } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { bearingShort } from '../../../src/view/words/bearing.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import type { Argument } from '../../../src/vocabulary/debate.ts';
import type { Nation } from '../../../src/vocabulary/nations.ts';

const names = namesOf(lesson, profiles);
const argument = (by: Nation, under: number, relation: Argument['relation']): Argument => ({
  ...{ claim: 'c1', side: 'affirmative', speech: 0 },
  ...{ by, under, relation },
});

test('whoever answers for itself is said to, and not to support a nation of its name', () => {
  const opening = argument('GBR', -1, 'support');
  const answer = argument('CHN', 0, 'attack');
  const flow = [opening, answer];
  expect(bearingShort(opening, flow, names)).toBe('for the resolution');
  expect(bearingShort(answer, flow, names)).toBe('attacks United Kingdom');
  expect(bearingShort(argument('GBR', 0, 'support'), flow, names)).toBe('supports its own argument');
  expect(bearingShort(argument('CHN', 1, 'attack'), flow, names)).toBe('attacks its own argument');
});
