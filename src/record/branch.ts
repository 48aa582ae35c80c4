import type { Engine } from '../game/engine.ts';
import type { Game } from '../game/game.ts';
import type { Level } from '../vocabulary/levels.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { type Holders, personsOf, seatedFrom } from './holders.ts';
import { type GameRecord, replay } from './record.ts';
import type { Timeline } from './timeline.ts';

/** A new game that goes on from a moment of a recorded one, and who sat and sits around it. */
export interface Branch {
  readonly game: Game;
  readonly holders: Holders;
}

/** Where a branch leaves its recording: as a turn's Talk begins, or when all have answered and Commit begins. */
export interface Fork {
  readonly turn: number;
  readonly phase: 'offer' | 'commit';
}

/** Where a branch leaves that is taken at a moment, by its place: there, or as the next turn begins; null where none does. */
export function forkAt(timeline: Timeline, place: number): Fork | null {
  const moment = timeline.moments[place];
  if (moment?.beat === 'brief') return { turn: moment.turn, phase: 'offer' };
  if (moment?.beat === 'talk') return { turn: moment.turn, phase: 'commit' };
  const next = (moment?.turn ?? 0) + 1;
  return timeline.placeOf(next, 'brief') >= 0 ? { turn: next, phase: 'offer' } : null;
}

/**
 * A new game on from a moment of a recording, for people in the seats that are taken; opponents hold all others. The
 * recording stays as it is: what the new game's record begins with are the same entries.
 * Faults: `noSuchMoment` with the last turn there is.
 * @param holders of the recording
 * @param level of the opponents who stand in for people
 */
export function branchOf(
  timeline: Timeline,
  holders: Holders,
  { turn, phase }: Fork,
  taken: readonly Nation[],
  level: Level,
): Result<Branch> {
  const place = timeline.placeOf(turn, phase === 'offer' ? 'brief' : 'talk');
  if (place < 0) {
    const last = timeline.moments.findLast(({ beat }) => beat === 'brief')?.turn ?? 1;
    return fail('noSuchMoment', `turn ${turn}`, { turn, last });
  }
  const game = timeline.gameAt(place);
  return ok({ game, holders: seatedFrom(holders, game.entries.length, taken, level) });
}

/**
 * The same at the very beat at which a recording stops. What had been handed in there for a seat that changes hands goes
 * back, as at any table. Faults: those of `replay`.
 */
export function branchAtEnd(
  record: GameRecord,
  engine: Engine,
  scenarioHash: string,
  taken: readonly Nation[],
  level: Level,
): Result<Branch> {
  const persons = personsOf(record);
  const open = { ...record.open };
  for (const seat of NATIONS) if (taken.includes(seat) !== persons.includes(seat)) delete open[seat];
  const game = replay({ ...record, open }, engine, scenarioHash);
  if (!game.ok) return game;
  return ok({ game: game.value, holders: seatedFrom(record, record.entries.length, taken, level) });
}
