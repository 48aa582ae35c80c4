import { expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { yearMarks } from '../../../src/view/replay/ReplayBar.tsx';
import { yearFrom } from '../../../src/view/replay/useReplay.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const record = recordOf(playRandomly(gameOf(lesson, 6), 6, { through: 3 }));
const laid = timelineOf(record, createEngine(lesson), record.scenario.hash);
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;
const last = timeline.moments.length - 1;
const first = (turn: number): number => timeline.placeOf(turn, 'brief');

it('a year on is the first beat of the next year, and at the last the end', () => {
  expect(yearFrom(timeline, 0, 1)).toBe(first(2));
  expect(yearFrom(timeline, timeline.placeOf(2, 'reveal'), 1)).toBe(first(3));
  expect(yearFrom(timeline, last, 1)).toBe(last);
});

it('a year back is the first beat of this year, and from there of the one before', () => {
  expect(yearFrom(timeline, timeline.placeOf(3, 'reveal'), -1)).toBe(first(3));
  expect(yearFrom(timeline, first(3), -1)).toBe(first(2));
  expect(yearFrom(timeline, 0, -1)).toBe(0);
});

it('below the line of time stand the years, all of a few and some of many, and always the last', () => {
  expect(yearMarks(timeline.moments)).toEqual([1, 2, 3, 4].map((turn) => ({ turn, place: first(turn) })));
  const many = Array.from({ length: 34 }, (_, place) => ({ turn: 1 + Math.trunc(place / 2) }));
  expect(yearMarks(many).map(({ turn }) => turn)).toEqual([1, 4, 7, 10, 13, 17]);
});

it('no year is written where the one before or the last leaves it no room, as with the years of nothing but their passing', () => {
  const beats = [4, 4, 5, 4, 5, 1, 1].flatMap((count, at) =>
    Array.from({ length: count }, () => ({ turn: at + 1 })),
  );
  expect(yearMarks(beats).map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 7]);
  expect(yearMarks([{ turn: 1 }])).toEqual([{ turn: 1, place: 0 }]);
});
