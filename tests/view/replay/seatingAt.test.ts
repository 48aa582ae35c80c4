import { expect, it } from 'vitest';
import type { Beat } from '../../../src/game/log.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { seatingAt } from '../../../src/view/replay/seatingAt.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf, quiet } from '../../support/engines.ts';
import { turns } from '../../support/play.ts';

const game = turns(gameOf({ ...quiet, sessions: [] }, 3), {}, {}, {});
const person: Occupant = { kind: 'person', name: '' };
const novice: Occupant = { kind: 'opponent', level: 'novice' };
const record = recordOf(game);
const laid = timelineOf(record, game.engine, record.scenario.hash);
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;
/** Nine entries a beat, three beats a turn: a person sits down before the second Commit, and leaves at its Reveal. */
const holders = {
  seats: { ...record.seats, FRA: novice },
  handovers: [
    { from: 45, seat: 'FRA', to: person },
    { from: 54, seat: 'FRA', to: novice },
  ] as const,
};
const at = (turn: number, beat: Beat) => seatingAt(holders, timeline, timeline.placeOf(turn, beat)).FRA.kind;

it('is that of the moment: a seat is a person’s from when they sat down until they left it', () => {
  expect([at(1, 'reveal'), at(2, 'brief')]).toEqual(['opponent', 'opponent']);
  expect([at(2, 'talk'), at(2, 'reveal'), at(2, 'year')]).toEqual(['person', 'person', 'person']);
  expect([at(3, 'brief'), at(3, 'year')]).toEqual(['opponent', 'opponent']);
});
