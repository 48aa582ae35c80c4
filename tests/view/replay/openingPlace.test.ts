import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { openingPlace } from '../../../src/view/replay/openingPlace.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const record = recordOf(playRandomly(gameOf(lesson, 6), 6, { through: 3 }));
const laid = timelineOf(record, createEngine(lesson), record.scenario.hash);
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;

describe('a replay opens', () => {
  it('at its beginning, where it is about no turn in particular', () => {
    expect(openingPlace(timeline, null)).toBe(0);
  });

  it('at what a turn revealed, where it is about that', () => {
    for (const turn of [1, 2, 3])
      expect(timeline.moments[openingPlace(timeline, turn)]).toMatchObject({ turn, beat: 'reveal' });
  });

  it('at the last moment of a turn that has revealed nothing yet, and of one that never began at the beginning', () => {
    expect(timeline.moments[openingPlace(timeline, 4)]).toMatchObject({ turn: 4, beat: 'brief' });
    expect(openingPlace(timeline, 5)).toBe(0);
  });

  it('at the moment that it was shared from, and never past what is shown', () => {
    const at = (turn: number, beat: 'brief' | 'talk' | 'debate', of = timeline) =>
      of.moments[openingPlace(of, null, { turn, beat })];
    expect(at(2, 'talk')).toMatchObject({ turn: 2, beat: 'talk' });
    expect(at(1, 'debate')).toMatchObject({ turn: 1, beat: 'year' });
    expect(at(9, 'talk')).toMatchObject({ turn: 1, beat: 'brief' });
    const shown = { ...timeline, moments: timeline.moments.slice(0, -1) };
    expect(at(4, 'brief', shown)).toMatchObject({ turn: 3, beat: 'year' });
  });
});
