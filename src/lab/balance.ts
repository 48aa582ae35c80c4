import { RULES_VERSION } from '../record/record.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { type About, gamesFor, measureBalance } from './balance/measure.ts';
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
  const about = { scenario: scenario.value, bend: null, games: games.value, seed: seed.value };
  const tick = progress(terminal, gamesFor(about));
  const findings = await measureBalance(about, workers.value, tick);
  terminal.out(flags.switches.has('json') ? json(about, findings) : tables(findings));
  return ok(findings.every(({ passes }) => passes) ? 0 : 1);
}

function json({ scenario, games, seed }: About, findings: readonly Finding[]): string {
  const whole = {
    format: '1731-grams-balance',
    version: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    games,
    seed,
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
