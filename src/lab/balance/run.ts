import type { Engine } from '../../game/engine.ts';
import type { Bend } from '../bend.ts';
import type { GameParam, GameResult } from '../gameTask.ts';
import { seedAt } from '../play.ts';
import type { Seating } from '../players.ts';
import { runTasks } from '../pool.ts';
import type { Finding } from '../targets/finding.ts';
import type { ParamOf, ResultOf, TaskName } from '../tasks.ts';

/** What all series of one measurement share. */
export interface Run {
  readonly engine: Engine;
  /** What is not as it ships about its scenario. */
  readonly bend: Bend | null;
  /** Seeds that each series is played on. */
  readonly games: number;
  readonly seed: number;
  readonly workers: number;
  /** Told of every game. */
  readonly tick: () => void;
}

/** A part of a measurement: how many games it takes, and what they come to. */
export interface Series {
  games(run: Run): number;
  play(run: Run): Promise<readonly Finding[]>;
}

/** What a task is about, and its param. */
export type About<A, P> = readonly [about: A, param: P];

/** A game of a run; `place` counts its seeds from 0. */
export function gameOf(run: Run, seats: Seating, place: number, more: Partial<GameParam> = {}): GameParam {
  const seed = seedAt(run.seed, place);
  const { engine, bend } = run;
  return { scenario: engine.scenario.id, bend, seats, seed, counts: false, record: false, ...more };
}

/** Runs tasks of a measurement, whose only mistakes would be programmers', and tells of each result what it is about. */
async function runAll<A, N extends TaskName>(
  { workers, tick }: Run,
  name: N,
  tasks: Iterable<About<A, ParamOf<N>>>,
  take: (about: A, result: ResultOf<N>) => void,
): Promise<void> {
  // Results come in the order in which params are drawn.
  const drawn: A[] = [];
  function* params(): Generator<ParamOf<N>, undefined> {
    for (const [about, param] of tasks) {
      drawn.push(about);
      yield param;
    }
  }
  const fault = await runTasks(name, params(), workers, (result) => {
    take(drawn.shift() as A, result);
    tick();
    return undefined;
  });
  if (fault) throw new Error(fault.code);
}

export const playAll = <A>(
  run: Run,
  games: Iterable<About<A, GameParam>>,
  take: (about: A, result: GameResult) => void,
): Promise<void> => runAll(run, 'game', games, take);

export const debateAll = <A>(
  run: Run,
  debates: Iterable<About<A, ParamOf<'debates'>>>,
  take: (about: A, result: ResultOf<'debates'>) => void,
): Promise<void> => runAll(run, 'debates', debates, take);
