import { expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import type { Beat } from '../../src/game/log.ts';
import { phase, startGame } from '../../src/game/opening.ts';
import { branchAtEnd, branchOf, forkAt } from '../../src/record/branch.ts';
import { holderOf, holdersNow, personsOf } from '../../src/record/holders.ts';
import { replay } from '../../src/record/record.ts';
import { timelineOf } from '../../src/record/timeline.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { recordOf } from '../support/anyRecord.ts';
import { hand, playRandomly, randomSlip } from '../support/randomPlay.ts';

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
const laid = timelineOf(record, engine, hash);
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;

it.each(['offer', 'commit'] as const)(
  'goes on from the %s of a turn, and its own record begins as the old one',
  (at) => {
    const before = JSON.stringify(record);
    const branch = branchOf(timeline, record, { turn: 3, phase: at }, ['PAK', 'TUR'], 'expert');
    if (!branch.ok) throw new Error(branch.fault.code);
    const { game, holders } = branch.value;
    const seats = holdersNow(holders);
    const from = game.entries.length;
    expect([game.position.turn, phase(game)]).toEqual([3, at]);
    expect(game.entries).toEqual(record.entries.slice(0, game.entries.length));
    expect(seats.PAK).toEqual({ kind: 'person', name: '' });
    expect(seats.CHN).toEqual({ kind: 'opponent', level: 'expert' });
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
  expect(branchOf(timeline, record, { turn, phase: 'offer' }, [], 'novice')).toMatchObject({
    fault: { code: 'noSuchMoment', path: `turn ${turn}`, params: { last: 5 } },
  });
});

it('keeps at the end what was handed in for seats that stay with whom they are, and gives back the rest', () => {
  const begun = playRandomly(startGame(engine, setupOf(lesson, 6)), 6, { through: 2 });
  for (const seat of ['CHN', 'USA', 'PAK'] as const) hand(begun, seat, randomSlip(begun, seat, 6));
  const { seats } = record;
  const shared = { ...recordOf(begun), seats: { ...seats, PAK: { kind: 'person', name: 'Ada' } as const } };
  const branch = branchAtEnd(shared, engine, hash, ['PAK', 'USA'], 'novice');
  if (!branch.ok) throw new Error(branch.fault.code);
  const { game, holders } = branch.value;
  expect(Object.keys(game.slips)).toEqual(['PAK']);
  expect(personsOf(holders)).toEqual(['USA', 'PAK']);
  expect(holderOf(holders, 'PAK')).toEqual(shared.seats.PAK);
  expect(holderOf(holders, 'CHN')).toEqual({ kind: 'opponent', level: 'novice' });
  expect(branchAtEnd({ ...shared, seed: 7 }, engine, hash, [], 'novice').ok).toBe(false);
});

it('leaves at the moment itself while the year’s beats are open, and from its Reveal on as the next year begins', () => {
  const at = (turn: number, beat: Beat) => forkAt(timeline, timeline.placeOf(turn, beat));
  expect(at(2, 'brief')).toEqual({ turn: 2, phase: 'offer' });
  expect(at(2, 'talk')).toEqual({ turn: 2, phase: 'commit' });
  expect(at(2, 'reveal')).toEqual({ turn: 3, phase: 'offer' });
  expect(at(2, 'year')).toEqual({ turn: 3, phase: 'offer' });
  expect(at(5, 'talk')).toEqual({ turn: 5, phase: 'commit' });
  expect(at(5, 'reveal')).toBeNull();
  expect(forkAt(timeline, timeline.moments.length - 1)).toBeNull();
});
