import type { Engine } from '../game/engine.ts';
import type { Game } from '../game/game.ts';
import type { Level, Occupant } from '../vocabulary/levels.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { type Holders, handOver, holderOf } from './holders.ts';
import type { GameRecord } from './record.ts';
import { type Timeline, timelineOf } from './timeline.ts';

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
 * A new game on from a moment of a recording, for persons in the seats that are taken over; opponents hold those of the
 * people who have gone. The recording stays as it is: what the new game's record begins with are the same entries.
 * Faults: those of `replay`; `noSuchMoment` with the last turn there is.
 * @param level of the opponents who stand in for people
 */
export function branchOf(
  record: GameRecord,
  engine: Engine,
  scenarioHash: string,
  fork: Fork,
  taken: readonly Nation[],
  level: Level = 'practised',
): Result<Branch> {
  const timeline = timelineOf(record, engine, scenarioHash);
  if (!timeline.ok) return timeline;
  const game = gameFrom(timeline.value, fork);
  if (!game.ok) return game;
  return ok({ game: game.value, holders: holdersAfter(record, game.value.entries.length, taken, level) });
}

/** The same for a recording that is laid out already. */
export function gameFrom(timeline: Timeline, { turn, phase }: Fork): Result<Game> {
  const place = timeline.placeOf(turn, phase === 'offer' ? 'brief' : 'talk');
  if (place >= 0) return ok(timeline.gameAt(place));
  const last = timeline.moments.findLast(({ beat }) => beat === 'brief')?.turn ?? 1;
  return fail('noSuchMoment', `turn ${turn}`, { turn, last });
}

/** Who held what until the place at which a branch leaves its recording, and whom the seats are handed to there. */
function holdersAfter(
  { seats, handovers }: Holders,
  from: number,
  taken: readonly Nation[],
  level: Level,
): Holders {
  let holders: Holders = { seats, handovers: handovers.filter((one) => one.from < from) };
  for (const seat of NATIONS) {
    const before = holderOf({ seats, handovers }, seat, from);
    const stays = before.kind === 'person' ? ({ kind: 'opponent', level } as const) : before;
    const to: Occupant = taken.includes(seat) ? { kind: 'person', name: '' } : stays;
    holders = handOver(holders, { from, seat, to });
  }
  return holders;
}
