import { RULES_VERSION } from '../record/record.ts';
import { COEFFICIENTS, type CoefficientName, type Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { type RowsTried, tryArticleRows } from './articleRows.ts';
import { type About, gamesFor, measureBalance } from './balance/measure.ts';
import { type Bend, bendsOf, bentValue } from './bend.ts';
import { type Flags, type Grammar, wholeOf } from './flags.ts';
import { grid } from './grid.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { MOST_GAMES, MOST_SEED } from './simulate.ts';
import { progress, type Terminal } from './terminal.ts';
import { heads, labFault, listed, says, type TargetId } from './words.ts';
import { workersOf } from './workers.ts';

export const sensitivityGrammar: Grammar = {
  command: 'sensitivity',
  values: { scenario: 'campaign', games: '2', seed: '1', by: '25', workers: '2' },
  lists: { coefficient: 'tariffCeiling' },
  switches: ['rows-only', 'json'],
  file: null,
};

/** Per cent by which coefficients are bent unless another is asked for. */
const BY = '25';

interface Bent {
  readonly bend: Bend;
  readonly from: number;
  readonly to: number;
  /** Targets that pass as the scenario ships and fail like this. */
  readonly lost: readonly TargetId[];
  /** The other way round. */
  readonly gained: readonly TargetId[];
  /** Rows of the article that fail. */
  readonly rows: readonly number[];
}

/**
 * Bends each coefficient both ways, and says which targets of the balance and which rows of the article survive it.
 * With `--rows-only` no game is played and only the rows are tried.
 */
export async function sensitivity(flags: Flags, terminal: Terminal): Promise<Result<number>> {
  const scenario = scenarioNamed(flags.values.get('scenario') ?? 'campaign');
  if (!scenario.ok) return scenario;
  const percent = wholeOf(withDefault(flags, 'by', BY), 'by', 1, 100);
  if (!percent.ok) return percent;
  const names = namesOf(flags, scenario.value);
  if (!names.ok) return names;
  const workers = workersOf(flags);
  if (!workers.ok) return workers;
  const bends = bendsOf(scenario.value, percent.value, names.value);
  const rows = () => tryArticleRows(scenario.value, bends);
  if (flags.switches.has('rows-only')) {
    const tried = rows();
    if (!tried.ok) return tried;
    const none: readonly TargetId[] = [];
    const bent = bends.map((bend, at) => bentBy(scenario.value, bend, none, none, tried.value, at));
    return say(flags, terminal, { scenario: scenario.value, passing: null, bent, rows: tried.value.rows });
  }
  const games = wholeOf(flags, 'games', 1, MOST_GAMES);
  if (!games.ok) return games;
  const seed = wholeOf(flags, 'seed', 0, MOST_SEED);
  if (!seed.ok) return seed;
  const tried = rows();
  if (!tried.ok) return tried;
  const about = (bend: Bend | null): About => ({
    scenario: scenario.value,
    bend,
    games: games.value,
    seed: seed.value,
  });
  const tick = progress(
    terminal,
    [null, ...bends].reduce((sum, bend) => sum + gamesFor(about(bend)), 0),
  );
  const passingWith = async (bend: Bend | null): Promise<readonly TargetId[]> => {
    terminal.note(says.bending(bend ? told(scenario.value, bend) : says.unbent));
    const findings = await measureBalance(about(bend), workers.value, tick);
    return findings.flatMap(({ id, passes }) => (passes ? [id] : []));
  };
  const passing = await passingWith(null);
  const bent: Bent[] = [];
  for (const [at, bend] of bends.entries()) {
    bent.push(bentBy(scenario.value, bend, passing, await passingWith(bend), tried.value, at));
  }
  return say(flags, terminal, { scenario: scenario.value, passing, bent, rows: tried.value.rows });
}

function withDefault(flags: Flags, flag: string, value: string): Flags {
  return flags.values.has(flag) ? flags : { ...flags, values: new Map(flags.values).set(flag, value) };
}

function namesOf(flags: Flags, scenario: Scenario): Result<readonly CoefficientName[]> {
  const asked = flags.lists.get('coefficient');
  if (!asked) return ok(COEFFICIENTS);
  for (const found of asked) {
    if (!(COEFFICIENTS as readonly string[]).includes(found))
      return {
        ok: false,
        fault: labFault('coefficientUnknown', { found, coefficients: listed(COEFFICIENTS) }),
      };
    if (scenario.coefficients[found as CoefficientName].value === 0)
      return { ok: false, fault: labFault('coefficientStiff', { found }) };
  }
  return ok([...new Set(asked)] as CoefficientName[]);
}

function told(scenario: Scenario, bend: Bend): string {
  const from = scenario.coefficients[bend.name].value;
  return says.bent(bend.name, bend.percent, from, bentValue(scenario, bend) ?? from);
}

function bentBy(
  scenario: Scenario,
  bend: Bend,
  before: readonly TargetId[],
  after: readonly TargetId[],
  { failing }: RowsTried,
  at: number,
): Bent {
  const from = scenario.coefficients[bend.name].value;
  return {
    bend,
    from,
    to: bentValue(scenario, bend) ?? from,
    lost: before.filter((id) => !after.includes(id)),
    gained: after.filter((id) => !before.includes(id)),
    rows: failing[at] ?? [],
  };
}

interface Told {
  readonly scenario: Scenario;
  /** Targets that pass as the scenario ships; null where none was measured. */
  readonly passing: readonly TargetId[] | null;
  readonly bent: readonly Bent[];
  readonly rows: number;
}

function say(flags: Flags, terminal: Terminal, about: Told): Result<number> {
  terminal.out(flags.switches.has('json') ? json(about) : table(about));
  return ok(0);
}

function json({ scenario, passing, bent, rows }: Told): string {
  const whole = {
    format: '1731-grams-sensitivity',
    version: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    passing,
    rows,
    bent: bent.map(({ bend, ...found }) => ({ coefficient: bend.name, percent: bend.percent, ...found })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function table({ scenario, passing, bent, rows }: Told): string {
  const ids = (targets: readonly TargetId[]): string =>
    passing === null ? says.notMeasured : targets.length === 0 ? '-' : targets.join(' ');
  const lines = bent.map((one) => [
    told(scenario, one.bend),
    ids(one.lost),
    ids(one.gained),
    says.rows(one.rows),
  ]);
  const failed = new Set(bent.flatMap((one) => one.rows));
  const sentences = [says.rowsSurvive(rows - failed.size, rows)];
  if (passing) {
    const lost = new Set(bent.flatMap((one) => one.lost));
    sentences.unshift(says.targetsSurvive(passing.length - lost.size, passing.length));
  }
  const columns = [heads.coefficient, heads.lost, heads.gained, heads.rows];
  return `${grid(columns, lines)}\n${sentences.join('\n')}\n`;
}
