import type { Engine } from '../game/engine.ts';
import type { Game } from '../game/game.ts';
import { BEATS, type Beat, copyLog, isCommitted, type TurnLog } from '../game/log.ts';
import { phase } from '../game/opening.ts';
import { copyPosition, type Position } from '../rules/position.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { type GameRecord, replay } from './record.ts';

/** The end of one beat of one turn: what a replay steps through. */
export interface Moment {
  readonly turn: number;
  readonly beat: Beat;
  /** Which lines of the turn's ledger the beat brought: from this place to the one before `to`. */
  readonly from: number;
  readonly to: number;
}

/**
 * A recorded game laid out in time. Any moment is at hand without playing what came before it, since a snapshot was
 * kept whenever a beat closed. Moments go by their place in `moments`.
 */
export interface Timeline {
  /** The whole game; not to be played on. */
  readonly game: Game;
  readonly moments: readonly Moment[];
  /** The place of a turn's last moment, or of the end of one of its beats; -1 when there is none. */
  placeOf(turn: number, beat?: Beat): number;
  /** A game that stands at the moment, or at the first beat after it: to be seen as a seat, or played on. */
  gameAt(place: number): Game;
}

/** A game as it stood when a beat had closed. Only what goes on changing is copied: the rest is the whole game's. */
interface Snapshot {
  readonly turn: number;
  readonly phase: ReturnType<typeof phase>;
  readonly position: Position;
  readonly log: TurnLog;
  /** How many entries had taken effect. */
  readonly entries: number;
}

/** Lays a record out in time. Faults: those of `replay`. */
export function timelineOf(record: GameRecord, engine: Engine, scenarioHash: string): Result<Timeline> {
  const snapshots: Snapshot[] = [];
  const played = replay(record, engine, scenarioHash, (game) => snapshots.push(snapshotOf(game)));
  return played.ok ? ok(layOut(played.value, snapshots)) : played;
}

function snapshotOf(game: Game): Snapshot {
  const { position, turns, entries } = game;
  const log = turns.at(-1) as TurnLog;
  return {
    turn: position.turn,
    phase: phase(game),
    position: copyPosition(position),
    log: copyLog(log),
    entries: entries.length,
  };
}

function layOut(game: Game, snapshots: readonly Snapshot[]): Timeline {
  const { engine, setup, turns } = game;
  const dated = turns.flatMap((log) => momentsOf(log, snapshots));
  const moments = dated.map(({ moment }) => moment);
  const places = new Map(moments.map(({ turn, beat }, place) => [`${turn}.${beat}`, place]));
  const lasts = new Map(moments.map(({ turn }, place) => [turn, place]));
  const at = (place: number): (typeof dated)[number] => {
    const found = dated[place];
    if (!found) throw new RangeError(`no moment ${place} of ${dated.length}`);
    return found;
  };
  return {
    game,
    moments,
    placeOf: (turn, beat) => (beat ? places.get(`${turn}.${beat}`) : lasts.get(turn)) ?? -1,
    gameAt(place) {
      const { position, log, entries } = at(place).snapshot;
      return {
        engine,
        setup,
        position: copyPosition(position),
        turns: [...turns.slice(0, log.turn - 1), copyLog(log)],
        entries: game.entries.slice(0, entries),
        slips: {},
        ownStates: null,
      };
    },
  };
}

interface Dated {
  readonly moment: Moment;
  /** The first snapshot at the moment or after it. */
  readonly snapshot: Snapshot;
}

/** The beats of a turn that have ended. The turns of the aftermath are nothing but their years. */
function momentsOf(log: TurnLog, snapshots: readonly Snapshot[]): readonly Dated[] {
  let from = 0;
  return BEATS.flatMap((beat) => {
    const snapshot = snapshotOfEnd(log, beat, snapshots);
    if (!snapshot) return [];
    const to = beat === 'year' ? log.ledger.length : Math.max(from, log.ends[beat] ?? 0);
    const moment: Moment = { turn: log.turn, beat, from, to };
    from = to;
    return [{ moment, snapshot }];
  });
}

/** Undefined where a turn had no such beat, or it has not ended. */
function snapshotOfEnd(log: TurnLog, beat: Beat, snapshots: readonly Snapshot[]): Snapshot | undefined {
  const { turn } = log;
  const on = (now: Snapshot['phase']): Snapshot | undefined => find(snapshots, turn, now);
  const after = (): Snapshot | undefined => find(snapshots, turn + 1) ?? snapshots.at(-1);
  switch (beat) {
    case 'brief':
      // The facilitator may have told more than broke as the turn began.
      return snapshots.findLast((one) => one.turn === turn && one.phase === 'offer');
    case 'talk':
      return on('commit');
    case 'reveal':
      return isCommitted(log) ? (on('debate') ?? after()) : undefined;
    case 'debate':
      return log.debate ? after() : undefined;
    case 'year':
      return log.hash === '' ? undefined : after();
  }
}

/** The first snapshot of a turn or a later one; or of just this turn, in one of its phases. They lie in order. */
function find(snapshots: readonly Snapshot[], turn: number, now?: Snapshot['phase']): Snapshot | undefined {
  let low = 0;
  let high = snapshots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((snapshots[middle] as Snapshot).turn < turn) low = middle + 1;
    else high = middle;
  }
  if (now === undefined) return snapshots[low];
  for (; snapshots[low]?.turn === turn; low += 1) if (snapshots[low]?.phase === now) return snapshots[low];
  return undefined;
}
