import type { Engine } from '../../game/engine.ts';
import type { Fault } from '../../vocabulary/result.ts';
import type { GameParam, GameResult } from '../gameTask.ts';
import { seedAt } from '../play.ts';
import type { Seating } from '../players.ts';
import { runTasks } from '../pool.ts';
import type { ParamOf, ResultOf, TaskName } from '../tasks.ts';

/** What all series of one measurement share. */
export interface Run {
  readonly engine: Engine;
  /** Seeds that each series is played on. */
  readonly games: number;
  readonly seed: number;
  readonly workers: number;
  /** Told of every game. */
  readonly tick: () => void;
}

/** A part of a measurement: how many games it takes, and what they come to. */
export interface Series<T> {
  games(run: Run): number;
  play(run: Run): Promise<T>;
}

/** A game of a run; `place` counts its seeds from 0. */
export function gameOf(run: Run, seats: Seating, place: number, more: Partial<GameParam> = {}): GameParam {
  const seed = seedAt(run.seed, place);
  return { scenario: run.engine.scenario.id, seats, seed, counts: false, record: false, ...more };
}

/** Runs tasks of a measurement, whose only mistakes would be programmers'. */
async function runAll<N extends TaskName>(
  { workers, tick }: Run,
  name: N,
  params: Iterable<ParamOf<N>>,
  take: (result: ResultOf<N>) => void,
): Promise<void> {
  const fault: Fault | undefined = await runTasks(name, params, workers, (result) => {
    take(result);
    tick();
    return undefined;
  });
  if (fault) throw new Error(fault.code);
}

export const playAll = (
  run: Run,
  params: Iterable<GameParam>,
  take: (result: GameResult) => void,
): Promise<void> => runAll(run, 'game', params, take);

export const debateAll = (
  run: Run,
  params: Iterable<ParamOf<'debates'>>,
  take: (result: ResultOf<'debates'>) => void,
): Promise<void> => runAll(run, 'debates', params, take);
