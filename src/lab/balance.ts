import { createEngine, type Engine } from '../game/engine.ts';
import { RULES_VERSION } from '../record/record.ts';
import { streamOf } from '../rules/chance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { SEMANTICS } from '../vocabulary/debate.ts';
import { LEVELS } from '../vocabulary/levels.ts';
import { byNation, NATIONS } from '../vocabulary/nations.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { debatesHeld } from './debateTally.ts';
import { type Flags, type Grammar, wholeOf } from './flags.ts';
import { grid } from './grid.ts';
import { playGame, seedAt } from './play.ts';
import { BASELINES, everySeat, type Seating } from './players.ts';
import { percent } from './rates.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { MOST_GAMES, MOST_SEED } from './simulate.ts';
import { Tally } from './tally.ts';
import { noDominantChoice } from './targets/choices.ts';
import { debatesEven } from './targets/debates.ts';
import { endingsVary } from './targets/endings.ts';
import type { Finding, Share } from './targets/finding.ts';
import { Pairs } from './targets/pairs.ts';
import { progress, type Terminal } from './terminal.ts';
import { heads, says, targetWords, verdicts } from './words.ts';

export const balanceGrammar: Grammar = {
  command: 'balance',
  values: { scenario: 'campaign', games: '20', seed: '1' },
  lists: {},
  switches: ['json'],
  file: null,
};

/** Plays what the targets need and judges each: exit code 1 when one fails. `games` counts seeds. */
export function balance(flags: Flags, terminal: Terminal): Result<number> {
  const scenario = scenarioNamed(flags.values.get('scenario') ?? 'campaign');
  if (!scenario.ok) return scenario;
  const games = wholeOf(flags, 'games', 1, MOST_GAMES);
  if (!games.ok) return games;
  const seed = wholeOf(flags, 'seed', 0, MOST_SEED);
  if (!seed.ok) return seed;
  const engine = createEngine(scenario.value);
  const series: Series = {
    engine,
    games: games.value,
    seed: seed.value,
    tick: progress(terminal, games.value * (GAMES_A_SEED_IN_PAIRS + 2)),
  };
  const findings = [...pairedSeries(series, terminal), mixedSeries(series), debateSeries(series)];
  const about = { games: games.value, seed: seed.value };
  terminal.out(flags.switches.has('json') ? json(scenario.value, about, findings) : tables(findings));
  return ok(findings.every(({ passes }) => passes) ? 0 : 1);
}

/** Debates on each resolution for each seed: a debate takes a fraction of a game. */
const DEBATES_A_SEED = 10;

/** Games to be played on the same seeds. */
interface Series {
  readonly engine: Engine;
  readonly games: number;
  readonly seed: number;
  readonly tick: () => void;
}

/** One with practised players in all seats, and one for each seat and each baseline in its place. */
const GAMES_A_SEED_IN_PAIRS = 1 + NATIONS.length * BASELINES.length;

/** Practised players against passing and random ones; and what the practised ones chose. */
function pairedSeries({ engine, games, seed: first, tick }: Series, terminal: Terminal): readonly Finding[] {
  const pairs = { pass: new Pairs('beatsPassing'), random: new Pairs('beatsRandom') };
  const tally = new Tally(engine);
  for (let place = 0; place < games; place += 1) {
    const seed = seedAt(first, place);
    const well = playGame(engine, everySeat('practised'), seed, tally);
    tally.add(well);
    tick();
    for (const baseline of BASELINES) {
      for (const seat of NATIONS) {
        const badly = playGame(engine, { ...everySeat('practised'), [seat]: baseline }, seed);
        pairs[baseline].add(seat, well.scores[seat], badly.scores[seat]);
        tick();
      }
    }
  }
  if (tally.standIns > 0) terminal.note(says.faultyOpponents(tally.standIns));
  return [pairs.pass.finding(), pairs.random.finding(), noDominantChoice(tally)];
}

/** Opponents of levels drawn by the seed. */
function mixedSeries({ engine, games, seed: first, tick }: Series): Finding {
  const tally = new Tally(engine);
  for (let place = 0; place < games; place += 1) {
    const seed = seedAt(first, place);
    const seats: Seating = byNation((seat) => streamOf(seed, 0, `level:${seat}`).pick(LEVELS) ?? 'practised');
    tally.add(playGame(engine, seats, seed));
    tick();
  }
  return endingsVary(tally);
}

/** Debates between equal speakers. */
function debateSeries({ engine, games, seed, tick }: Series): Finding {
  const resolutions = engine.scenario.resolutions.map(({ id }) => id);
  let held = 0;
  const tally = debatesHeld(engine, seed, games * DEBATES_A_SEED, resolutions, SEMANTICS, () => {
    held += 1;
    if (held % DEBATES_A_SEED === 0) tick();
  });
  return debatesEven(tally, resolutions);
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

function intervalOf({ interval }: Share): string {
  return `${percent(interval.low)} to ${percent(interval.high)}`;
}

function tables(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.id,
    percent(finding.perMille),
    intervalOf(finding),
    `${verdicts[finding.rule]} ${percent(finding.limit)}`,
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
