import { expect, it } from 'vitest';
import { courseOf, numbersByTurn } from '../../../src/debrief/course.ts';
import { viewOf } from '../../../src/game/view.ts';
import { seenAt } from '../../../src/record/seenAt.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { worldOf } from '../../../src/rules/position.ts';
import { courseSoFar } from '../../../src/view/panels/story/courseSoFar.ts';
import { worldSlot } from '../../../src/vocabulary/measures.ts';
import { campaignEngine, playedGame } from '../../debrief/playedGame.ts';
import { recordOf } from '../../support/anyRecord.ts';

const game = playedGame(41);
const record = recordOf(game);
const laid = timelineOf(record, campaignEngine, record.scenario.hash);
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;
const { scenario } = campaignEngine;

it('tells at each moment of a replay what its own years came to, and nothing of the years after it', () => {
  for (const place of timeline.moments.keys()) {
    const view = seenAt(timeline, place, 'PAK');
    const over = view.turns.filter(({ hash }) => hash !== '');
    const tensions = numbersByTurn(scenario, over).map((numbers) => numbers[worldSlot('tension')]);
    const course = courseSoFar(courseOf(timeline.game), view);
    expect(course.map((position) => worldOf(position, 'tension'))).toEqual(tensions);
  }
});

it('ends, of a year that is looked back on, where the view stands, and of a running one where the last ended', () => {
  const back = seenAt(timeline, timeline.placeOf(2, 'reveal'), 'PAK');
  expect(courseSoFar(courseOf(timeline.game), back).at(-1)).toBe(back.position);
  const running = seenAt(timeline, timeline.placeOf(3, 'talk'), 'PAK');
  expect(courseSoFar(courseOf(timeline.game), running).at(-1)).toBe(courseOf(timeline.game)[2]);
});

it('is the whole course for who has the game before them', () => {
  expect(courseSoFar(courseOf(game), viewOf(game, 'PAK'))).toHaveLength(courseOf(game).length);
});
