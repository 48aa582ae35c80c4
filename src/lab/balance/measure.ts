import { createEngine } from '../../game/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Bend, bentScenario } from '../bend.ts';
import type { Finding } from '../targets/finding.ts';
import { debates } from './debates.ts';
import { experts } from './experts.ts';
import { mixed } from './mixed.ts';
import { rivals } from './rivals.ts';
import type { Run, Series } from './run.ts';
import { scripts } from './scripts.ts';
import { skill } from './skill.ts';
import { streams } from './streams.ts';
import { tempers } from './tempers.ts';

const SERIES: readonly Series[] = [skill, rivals, scripts, experts, mixed, streams, tempers, debates];

/** What is measured: a scenario that ships, perhaps with a coefficient bent, on so many seeds from a first one. */
export interface About {
  readonly scenario: Scenario;
  readonly bend: Bend | null;
  readonly games: number;
  readonly seed: number;
}

function runOf({ scenario, bend, games, seed }: About, workers: number, tick: () => void): Run {
  const engine = createEngine(bend ? bentScenario(scenario, bend) : scenario);
  return { engine, bend, games, seed, workers, tick };
}

/** How many games, and rounds of debates, a measurement takes. */
export function gamesFor(about: About): number {
  const run = runOf(about, 1, () => {});
  return SERIES.reduce((sum, series) => sum + series.games(run), 0);
}

/** Plays what the targets need and judges each. */
export async function measureBalance(
  about: About,
  workers: number,
  tick: () => void,
): Promise<readonly Finding[]> {
  const run = runOf(about, workers, tick);
  const findings: Finding[] = [];
  for (const series of SERIES) findings.push(...(await series.play(run)));
  return findings;
}
