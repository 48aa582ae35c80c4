import { createEngine, type Engine } from '../game/engine.ts';
import { RULES_VERSION } from '../record/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { isResolution, type ResolutionId, SEMANTICS, type Semantics } from '../vocabulary/debate.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { DebateHall } from './debates.ts';
import { type DebateTally, debatesHeld } from './debateTally.ts';
import { type Flags, type Grammar, wholeOr } from './flags.ts';
import { grid } from './grid.ts';
import { oneDebate, oneDebateText } from './oneDebate.ts';
import { percent, perMille, wilson } from './rates.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { MOST_GAMES, MOST_SEED } from './simulate.ts';
import { progress, type Terminal } from './terminal.ts';
import { heads, labFault, listed, says } from './words.ts';

export const debateGrammar: Grammar = {
  command: 'debate',
  values: { scenario: 'campaign', resolution: 'openData', games: '100', seed: '1', semantics: 'quadratic' },
  lists: {},
  switches: ['json'],
  file: null,
};

/** Debates on each resolution where nothing is said. */
const USUAL_GAMES = 100;
const USUAL_SEED = 1;

interface Plan {
  readonly scenario: Scenario;
  readonly resolutions: readonly ResolutionId[];
  readonly semantics: readonly Semantics[];
  readonly games: number;
  readonly seed: number;
}

function planOf(flags: Flags): Result<Plan> {
  const scenario = scenarioNamed(flags.values.get('scenario') ?? 'campaign');
  if (!scenario.ok) return scenario;
  const resolutions = resolutionsOf(flags, scenario.value);
  if (!resolutions.ok) return resolutions;
  const semantics = semanticsOf(flags);
  if (!semantics.ok) return semantics;
  const games = wholeOr(flags, 'games', 1, MOST_GAMES, USUAL_GAMES);
  if (!games.ok) return games;
  const seed = wholeOr(flags, 'seed', 0, MOST_SEED, USUAL_SEED);
  if (!seed.ok) return seed;
  return ok({
    scenario: scenario.value,
    resolutions: resolutions.value,
    semantics: semantics.value,
    games: games.value,
    seed: seed.value,
  });
}

function resolutionsOf(flags: Flags, { resolutions }: Scenario): Result<readonly ResolutionId[]> {
  const ids = resolutions.map(({ id }) => id);
  const found = flags.values.get('resolution');
  if (found === undefined) return ok(ids);
  return isResolution(found) && ids.includes(found)
    ? ok([found])
    : { ok: false, fault: labFault('resolutionUnknown', { found, resolutions: listed(ids) }) };
}

function semanticsOf(flags: Flags): Result<readonly Semantics[]> {
  const found = flags.values.get('semantics');
  if (found === undefined) return ok(SEMANTICS);
  const known = SEMANTICS.find((one) => one === found);
  return known
    ? ok([known])
    : { ok: false, fault: labFault('semanticsUnknown', { found, semantics: listed(SEMANTICS) }) };
}

/**
 * Holds debates between equal speakers and tells how even the two sides of each resolution are; or, of one resolution and
 * with no number of games, has one debate argued and tells all that decided it.
 */
export function debate(flags: Flags, terminal: Terminal): Result<number> {
  const plan = planOf(flags);
  if (!plan.ok) return plan;
  if (flags.values.has('resolution') && !flags.values.has('games'))
    return single(flags, plan.value, terminal);
  const { scenario, games, resolutions, semantics, seed } = plan.value;
  const engine = createEngine(scenario);
  const tick = progress(terminal, games, says.debates);
  const tally = debatesHeld(engine, seed, games, resolutions, semantics, tick);
  terminal.out(
    flags.switches.has('json') ? json(engine, plan.value, tally) : tables(engine, plan.value, tally),
  );
  return ok(0);
}

/** One debate in the midst of a campaign by practised players, among nations as they stand there. */
function single(flags: Flags, plan: Plan, terminal: Terminal): Result<number> {
  const { scenario, seed } = plan;
  const [resolution] = plan.resolutions as readonly [ResolutionId];
  const semantics = flags.values.has('semantics') ? (plan.semantics[0] as Semantics) : 'dfQuad';
  const engine = createEngine(scenario);
  const argued = new DebateHall(engine, seed).argue(0, resolution, semantics);
  if (!argued) return { ok: false, fault: labFault('debateUntimely', { resolution, seed }) };
  const told = oneDebate(engine, argued, semantics);
  if (!flags.switches.has('json')) {
    terminal.out(oneDebateText(told));
    return ok(0);
  }
  const { id, version } = scenario;
  const from = { rules: RULES_VERSION, scenario: { id, version, hash: scenarioHash(scenario) }, seed };
  terminal.out(`${JSON.stringify({ format: '1731-grams-debate', version: 1, ...from, ...told }, null, 2)}\n`);
  return ok(0);
}

function json(engine: Engine, plan: Plan, tally: DebateTally): string {
  const { scenario, games, resolutions, semantics, seed } = plan;
  const whole = {
    format: '1731-grams-debates',
    version: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    seed,
    count: games,
    resolutions: resolutions.map((id) => ({
      id,
      results: semantics.map((one) => {
        const { held, won, strength } = tally.count(id, one);
        return {
          semantics: one,
          held,
          won,
          perMille: perMille(won, held),
          interval: wilson(won, held),
          meanStrength: held === 0 ? 0 : Math.round(strength / held),
        };
      }),
      claims: tally.placed(engine.bank, id).map(({ claim, side, by }) => ({
        claim,
        side,
        placed: Object.fromEntries(semantics.map((one) => [one, by[one]])),
      })),
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function tables(engine: Engine, { resolutions, semantics }: Plan, tally: DebateTally): string {
  const results = resolutions.flatMap((id) =>
    semantics.map((one) => {
      const { held, won, strength } = tally.count(id, one);
      const { low, high } = wilson(won, held);
      return [
        id,
        one,
        held,
        percent(perMille(won, held)),
        `${percent(low)} to ${percent(high)}`,
        percent(held === 0 ? 0 : Math.round(strength / held)),
      ];
    }),
  );
  const claims = resolutions.map((id) => {
    const rows = tally
      .placed(engine.bank, id)
      .map(({ claim, side, by }) => [
        claim,
        side,
        ...semantics.map((one) => percent(perMille(by[one], tally.count(id, one).held))),
      ]);
    return `\n${id}\n${grid([heads.claim, heads.side, ...semantics], rows)}`;
  });
  const head = [heads.resolution, heads.semantics, heads.debates, heads.won, heads.interval, heads.strength];
  return grid(head, results) + claims.join('');
}
