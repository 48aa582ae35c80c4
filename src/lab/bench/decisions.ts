import type { Engine } from '../../game/engine.ts';
import { setupOf } from '../../game/game.ts';
import { isOver, startGame } from '../../game/opening.ts';
import { viewOf } from '../../game/view.ts';
import { dueSeats, submitSlip } from '../../game/writer.ts';
import { playSeat } from '../players.ts';
import { type Figure, figureOf, quantile } from './figure.ts';
import { timeCalibration } from './stopwatch.ts';

/** Milliseconds that an expert's decision may take: in the mean, and in 19 of 20. */
const MEAN_TARGET = 20;
const P95_TARGET = 100;

interface Times {
  /** Milliseconds of every decision: Talk, Commit, speeches. */
  readonly all: readonly number[];
  /** Of those in Commit, where experts look ahead. */
  readonly commits: readonly number[];
}

/** Times each decision of one campaign by nine experts. */
function decisionTimes(engine: Engine, seed: number): Times {
  const game = startGame(engine, setupOf(engine.scenario, seed));
  const all: number[] = [];
  const commits: number[] = [];
  while (!isOver(game)) {
    for (const seat of dueSeats(game.position)) {
      const view = viewOf(game, seat);
      const started = performance.now();
      const { slip } = playSeat(engine, view, 'expert', seed);
      const time = performance.now() - started;
      all.push(time);
      if (view.phase === 'commit') commits.push(time);
      submitSlip(game, seat, slip);
    }
  }
  return { all, commits };
}

/** How long one decision of an expert takes. */
export function benchDecisions(engine: Engine): readonly Figure[] {
  decisionTimes(engine, 1);
  const loop = timeCalibration();
  const times = [2, 3].map((seed) => decisionTimes(engine, seed));
  const all = times.flatMap((one) => one.all);
  const commits = times.flatMap((one) => one.commits);
  const figure = (id: string, target: number, value: number, what: string): Figure =>
    figureOf({ id, kind: 'time', unit: 'ms', target, how: `a decision of an expert, ${what}` }, value, loop);
  return [
    figure('decision.expert.mean', MEAN_TARGET, mean(all), 'mean of all in two campaigns of nine experts'),
    figure('decision.expert.p95', P95_TARGET, quantile(all, 0.95), '95th percentile of the same'),
    figure('decision.expert.commit.mean', MEAN_TARGET, mean(commits), 'mean of those in Commit alone'),
    figure(
      'decision.expert.commit.p95',
      P95_TARGET,
      quantile(commits, 0.95),
      '95th percentile of those in Commit',
    ),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
