import { expect, test } from 'vitest';
import { withoutThem } from '../../../src/view/classroom/afterwards/wall/turnLines.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { byNation, type Nation } from '../../../src/vocabulary/nations.ts';
import { quiet } from '../../support/engines.ts';

const names = namesOf(quiet);
const [one, other, third] = quiet.endings;
if (!one || !other || !third) throw new Error('three endings are needed');

/** A choice of China's, without which the world would have ended so, and one agenda come to 40 instead of 60. */
const point = (ending: string, moved: Nation | null = 'FRA') => ({
  seat: 'CHN' as const,
  endings: { one: one.id, other: ending },
  scores: byNation((nation) => ({ one: 60, other: nation === moved ? 40 : 60 })),
});
const told = (...points: readonly ReturnType<typeof point>[]) => withoutThem(points, quiet, names);
const agenda = 'Without it the agenda of France would have come to 40, not 60.';

test('that no ending hung on the turning points is said once, and of each what it moved', () => {
  expect(told(point(one.id), point(one.id))).toEqual({
    all: 'Without any of these the world would have ended the same way.',
    each: [agenda, agenda],
  });
  expect(told(point(one.id)).all).toBe('Without it the world would have ended the same way.');
});

test('another ending that all of them kept away is said once', () => {
  expect(told(point(other.id), point(other.id, 'CHN'))).toEqual({
    all: `Without any one of these the world would have ended as “${other.title}”.`,
    each: [agenda, 'Without it the agenda of China would have come to 40, not 60.'],
  });
});

test('where they differ each says its own', () => {
  const ending = ({ title }: { readonly title: string }) =>
    `Without it the world would have ended as “${title}”.`;
  expect(told(point(other.id), point(third.id), point(one.id))).toEqual({
    all: null,
    each: [ending(other), ending(third), agenda],
  });
  expect(told(point(other.id))).toEqual({ all: null, each: [ending(other)] });
});

test('an agenda that moved by less than a point is not told as moved', () => {
  expect(told(point(one.id, null)).each).toEqual(['No agenda would have changed by a whole point.']);
  expect(told()).toEqual({ all: null, each: [] });
});
