import { COEFFICIENTS, type CoefficientName, type Scenario } from '../scenario/scenario.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { tryArticleRows } from './articleRows.ts';
import { type About, gamesFor, measureBalance } from './balance/measure.ts';
import { type Bend, bendsOf } from './bend.ts';
import { type Flags, type Grammar, wholeOf, wholeOr } from './flags.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { bendWords, jsonOf, type Played, type Sensitivity, tableOf } from './sensitivityText.ts';
import { MOST_GAMES, MOST_SEED } from './simulate.ts';
import { progress, type Terminal } from './terminal.ts';
import { labFault, listed, says, type TargetId } from './words.ts';
import { workersOf } from './workers.ts';

export const sensitivityGrammar: Grammar = {
  command: 'sensitivity',
  values: { scenario: 'campaign', games: '2', seed: '1', by: '25', workers: '2' },
  lists: { coefficient: 'tariffCeiling' },
  switches: ['rows-only', 'json'],
  file: null,
};

/** Per cent by which coefficients are bent unless another is asked for. */
const BY = 25;
/** The scenario that the article's rows are tried on. */
const ARTICLE = 'campaign';

interface Plan {
  readonly scenario: Scenario;
  readonly bends: readonly Bend[];
  /** What is played for the targets; null with `--rows-only`. */
  readonly played: Played | null;
  readonly workers: number;
}

function planOf(flags: Flags): Result<Plan> {
  const scenario = scenarioNamed(flags.values.get('scenario') ?? ARTICLE);
  if (!scenario.ok) return scenario;
  const percent = wholeOr(flags, 'by', 1, 100, BY);
  if (!percent.ok) return percent;
  const names = namesOf(flags, scenario.value);
  if (!names.ok) return names;
  const workers = workersOf(flags);
  if (!workers.ok) return workers;
  const played = playedOf(flags, scenario.value);
  if (!played.ok) return played;
  return ok({
    scenario: scenario.value,
    bends: bendsOf(scenario.value, percent.value, names.value),
    played: played.value,
    workers: workers.value,
  });
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

function playedOf(flags: Flags, { id }: Scenario): Result<Played | null> {
  if (flags.switches.has('rows-only'))
    return id === ARTICLE
      ? ok(null)
      : { ok: false, fault: labFault('rowsElsewhere', { found: id, scenario: ARTICLE }) };
  const games = wholeOf(flags, 'games', 1, MOST_GAMES);
  if (!games.ok) return games;
  const seed = wholeOf(flags, 'seed', 0, MOST_SEED);
  return seed.ok ? ok({ games: games.value, seed: seed.value }) : seed;
}

/**
 * Bends each coefficient both ways, and says which targets of the balance and which rows of the article survive it. The
 * rows are tried on the campaign alone. With `--rows-only` no game is played and only they are tried.
 */
export async function sensitivity(flags: Flags, terminal: Terminal): Promise<Result<number>> {
  const plan = planOf(flags);
  if (!plan.ok) return plan;
  const { scenario, bends, played } = plan.value;
  const tried = scenario.id === ARTICLE ? tryArticleRows(scenario, bends) : ok(null);
  if (!tried.ok) return tried;
  const passing = await passingWith(plan.value, terminal);
  const [before = null, ...after] = passing;
  const told: Sensitivity = {
    scenario,
    played,
    passing: before,
    rows: tried.value?.rows ?? null,
    bent: bends.map((bend, at) => ({
      bend,
      lost: without(before ?? [], after[at] ?? []),
      gained: without(after[at] ?? [], before ?? []),
      rows: tried.value ? (tried.value.failing[at] ?? []) : null,
    })),
  };
  terminal.out(flags.switches.has('json') ? jsonOf(told) : tableOf(told));
  return ok(0);
}

function without(ids: readonly TargetId[], others: readonly TargetId[]): readonly TargetId[] {
  return ids.filter((id) => !others.includes(id));
}

/** The targets that pass as the scenario ships, and then with each of the bends; none of these where none is played. */
async function passingWith(
  { scenario, bends, played, workers }: Plan,
  terminal: Terminal,
): Promise<readonly (readonly TargetId[])[]> {
  if (!played) return [];
  const about = (bend: Bend | null): About => ({ scenario, bend, ...played });
  const all = [null, ...bends];
  // No coefficient makes a game more, or less.
  const tick = progress(terminal, all.length * gamesFor(about(null)));
  const passing: TargetId[][] = [];
  for (const bend of all) {
    terminal.note(says.bending(bend ? bendWords(scenario, bend) : says.unbent));
    const findings = await measureBalance(about(bend), workers, tick);
    passing.push(findings.flatMap(({ id, passes }) => (passes ? [id] : [])));
  }
  return passing;
}
