import { createEngine } from '../game/engine.ts';
import { RULES_VERSION } from '../record/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { debates } from './balance/debates.ts';
import { experts } from './balance/experts.ts';
import { mixed } from './balance/mixed.ts';
import { rivals } from './balance/rivals.ts';
import type { Run, Series } from './balance/run.ts';
import { scripts } from './balance/scripts.ts';
import { skill } from './balance/skill.ts';
import { streams } from './balance/streams.ts';
import { tempers } from './balance/tempers.ts';
import { type Flags, type Grammar, wholeOf } from './flags.ts';
import { grid } from './grid.ts';
import { percent } from './rates.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { MOST_GAMES, MOST_SEED } from './simulate.ts';
import type { Finding, Share } from './targets/finding.ts';
import { progress, type Terminal } from './terminal.ts';
import { heads, targetWords, verdicts } from './words.ts';
import { workersOf } from './workers.ts';

export const balanceGrammar: Grammar = {
  command: 'balance',
  values: { scenario: 'campaign', games: '20', seed: '1', workers: '2' },
  lists: {},
  switches: ['json'],
  file: null,
};

const SERIES: readonly Series[] = [skill, rivals, scripts, experts, mixed, streams, tempers, debates];

/** Plays what the targets need and judges each: exit code 1 when one fails. `games` counts seeds. */
export async function balance(flags: Flags, terminal: Terminal): Promise<Result<number>> {
  const scenario = scenarioNamed(flags.values.get('scenario') ?? 'campaign');
  if (!scenario.ok) return scenario;
  const games = wholeOf(flags, 'games', 1, MOST_GAMES);
  if (!games.ok) return games;
  const seed = wholeOf(flags, 'seed', 0, MOST_SEED);
  if (!seed.ok) return seed;
  const workers = workersOf(flags);
  if (!workers.ok) return workers;
  const about = { games: games.value, seed: seed.value };
  const findings = await measureBalance(scenario.value, about, workers.value, terminal);
  terminal.out(flags.switches.has('json') ? json(scenario.value, about, findings) : tables(findings));
  return ok(findings.every(({ passes }) => passes) ? 0 : 1);
}

/** All targets of a scenario, judged on so many seeds from a first one. */
async function measureBalance(
  scenario: Scenario,
  about: { readonly games: number; readonly seed: number },
  workers: number,
  terminal: Terminal,
): Promise<readonly Finding[]> {
  const quiet: Run = { engine: createEngine(scenario), ...about, workers, tick: () => {} };
  const run: Run = {
    ...quiet,
    tick: progress(
      terminal,
      SERIES.reduce((sum, series) => sum + series.games(quiet), 0),
    ),
  };
  const findings: Finding[] = [];
  for (const series of SERIES) findings.push(...(await series.play(run)));
  return findings;
}

function json(
  scenario: Scenario,
  about: { games: number; seed: number },
  findings: readonly Finding[],
): string {
  const whole = {
    format: '1731-grams-balance',
    version: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    ...about,
    passes: findings.every(({ passes }) => passes),
    targets: findings.map((finding) => ({ what: targetWords[finding.id], ...finding })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function limitOf(finding: Finding): string {
  return finding.rule === 'within'
    ? verdicts.within(percent(finding.limits[0]), percent(finding.limits[1]))
    : `${verdicts[finding.rule]} ${percent(finding.limit)}`;
}

function intervalOf({ interval }: Share): string {
  return `${percent(interval.low)} to ${percent(interval.high)}`;
}

function tables(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.id,
    percent(finding.perMille),
    intervalOf(finding),
    limitOf(finding),
    finding.passes ? verdicts.pass : verdicts.fail,
  ]);
  const details = findings.map(({ id, parts }) => {
    const lines = parts.map((part) => [
      part.id,
      part.part,
      part.whole,
      percent(part.perMille),
      intervalOf(part),
    ]);
    return `\n${id}: ${targetWords[id]}\n${grid([heads.id, heads.count, heads.of, heads.figure, heads.interval], lines)}`;
  });
  return (
    grid([heads.target, heads.figure, heads.interval, heads.limit, heads.verdict], rows) + details.join('')
  );
}
