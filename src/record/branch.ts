import type { Engine } from '../game/engine.ts';
import type { Game } from '../game/game.ts';
import type { Level, Occupant } from '../vocabulary/levels.ts';
import { type ByNation, byNation, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { GameRecord } from './record.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** A new game that goes on from a moment of a recorded one, and who sits around it. */
export interface Branch {
  readonly game: Game;
  readonly seats: ByNation<Occupant>;
}

/** Where a branch leaves its recording: as a turn's Talk begins, or when all have answered and Commit begins. */
export interface Fork {
  readonly turn: number;
  readonly phase: 'offer' | 'commit';
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
  return game.ok ? ok({ game: game.value, seats: seatsAfter(record.seats, taken, level) }) : game;
}

/** The same for a recording that is laid out already. */
export function gameFrom(timeline: Timeline, { turn, phase }: Fork): Result<Game> {
  const place = timeline.placeOf(turn, phase === 'offer' ? 'brief' : 'talk');
  if (place >= 0) return ok(timeline.gameAt(place));
  const last = timeline.moments.findLast(({ beat }) => beat === 'brief')?.turn ?? 1;
  return fail('noSuchMoment', `turn ${turn}`, { turn, last });
}

function seatsAfter(seats: ByNation<Occupant>, taken: readonly Nation[], level: Level): ByNation<Occupant> {
  return byNation((nation): Occupant => {
    if (taken.includes(nation)) return { kind: 'person', name: '' };
    return seats[nation].kind === 'person' ? { kind: 'opponent', level } : seats[nation];
  });
}
