import { expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import type { Beat } from '../../src/game/log.ts';
import { phase, startGame } from '../../src/game/opening.ts';
import { branchOf, forkAt } from '../../src/record/branch.ts';
import { holderOf, holdersNow } from '../../src/record/holders.ts';
import { replay } from '../../src/record/record.ts';
import { timelineOf } from '../../src/record/timeline.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { recordOf } from '../support/anyRecord.ts';
import { playRandomly } from '../support/randomPlay.ts';

const engine = createEngine(lesson);
const hash = scenarioHash(lesson);
const played = playRandomly(startGame(engine, setupOf(lesson, 6)), 6);
const record = {
  ...recordOf(played),
  seats: { ...recordOf(played).seats, CHN: { kind: 'person', name: 'Li' } as const },
  handovers: [
    { from: 9, seat: 'PAK', to: { kind: 'opponent', level: 'novice' } },
    { from: 9000, seat: 'FRA', to: { kind: 'person', name: 'late' } },
  ] as const,
};

it.each(['offer', 'commit'] as const)(
  'goes on from the %s of a turn, and its own record begins as the old one',
  (at) => {
    const before = JSON.stringify(record);
    const branch = branchOf(record, engine, hash, { turn: 3, phase: at }, ['PAK', 'TUR']);
    if (!branch.ok) throw new Error(branch.fault.code);
    const { game, holders } = branch.value;
    const seats = holdersNow(holders);
    const from = game.entries.length;
    expect([game.position.turn, phase(game)]).toEqual([3, at]);
    expect(game.entries).toEqual(record.entries.slice(0, game.entries.length));
    expect(seats.PAK).toEqual({ kind: 'person', name: '' });
    expect(seats.CHN).toEqual({ kind: 'opponent', level: 'practised' });
    expect(seats.FRA).toEqual(record.seats.FRA);
    // Its record remembers who made the decisions that it shares with the old one.
    expect(holderOf(holders, 'CHN', from - 1)).toEqual({ kind: 'person', name: 'Li' });
    expect(holderOf(holders, 'PAK', 8)).toEqual(record.seats.PAK);
    expect(holderOf(holders, 'PAK', 9)).toEqual({ kind: 'opponent', level: 'novice' });
    expect(holders.handovers.map((one) => one.from)).toEqual([9, from, from, from]);
    playRandomly(game, 99);
    const again = replay(recordOf(game), engine, hash);
    expect(again.ok && again.value.turns.at(-1)?.hash).toBe(game.turns.at(-1)?.hash);
    expect(game.turns[1]?.hash).toBe(record.hashes[1]);
    expect(game.turns[2]?.hash).not.toBe(record.hashes[2]);
    expect(JSON.stringify(record)).toBe(before);
  },
);

it.each([0, 6, 99])('has no turn %i to go on from', (turn) => {
  expect(branchOf(record, engine, hash, { turn, phase: 'offer' }, [])).toMatchObject({
    fault: { code: 'noSuchMoment', path: `turn ${turn}`, params: { last: 5 } },
  });
});

it('is not made from a record that does not replay', () => {
  expect(branchOf({ ...record, seed: 7 }, engine, hash, { turn: 2, phase: 'offer' }, []).ok).toBe(false);
});

it('leaves at the moment itself while the year’s beats are open, and from its Reveal on as the next year begins', () => {
  const timeline = timelineOf(record, engine, hash);
  if (!timeline.ok) throw new Error(timeline.fault.code);
  const at = (turn: number, beat: Beat) => forkAt(timeline.value, timeline.value.placeOf(turn, beat));
  expect(at(2, 'brief')).toEqual({ turn: 2, phase: 'offer' });
  expect(at(2, 'talk')).toEqual({ turn: 2, phase: 'commit' });
  expect(at(2, 'reveal')).toEqual({ turn: 3, phase: 'offer' });
  expect(at(2, 'year')).toEqual({ turn: 3, phase: 'offer' });
  expect(at(5, 'talk')).toEqual({ turn: 5, phase: 'commit' });
  expect(at(5, 'reveal')).toBeNull();
  expect(forkAt(timeline.value, timeline.value.moments.length - 1)).toBeNull();
});
