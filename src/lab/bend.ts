import { PERCENTAGES } from '../scenario/checkPlan.ts';
import { COEFFICIENTS, type CoefficientName, type Scenario } from '../scenario/scenario.ts';

/** One coefficient of a scenario, changed by so many per cent of its value. */
export interface Bend {
  readonly name: CoefficientName;
  /** Below 0 for less. */
  readonly percent: number;
}

/** What a bent coefficient comes to: a whole number, a step away at least; null where it can't go that way. */
export function bentValue(scenario: Scenario, { name, percent }: Bend): number | null {
  const { value } = scenario.coefficients[name];
  const least = name === 'truceTurns' ? 1 : 0;
  const most = PERCENTAGES.has(name) ? 100 : Number.MAX_SAFE_INTEGER;
  const size = Math.max(1, Math.round(Math.abs((value * percent) / 100)));
  const bent = Math.min(most, Math.max(least, percent < 0 ? value - size : value + size));
  return bent === value || value === 0 ? null : bent;
}

/** A scenario with a bent coefficient and everything else as it was. */
export function bentScenario(scenario: Scenario, bend: Bend): Scenario {
  const value = bentValue(scenario, bend);
  if (value === null) return scenario;
  const { coefficients } = scenario;
  return {
    ...scenario,
    coefficients: { ...coefficients, [bend.name]: { ...coefficients[bend.name], value } },
  };
}

/** Both bends of every coefficient asked for, those that change nothing left out. */
export function bendsOf(
  scenario: Scenario,
  percent: number,
  names: readonly CoefficientName[] = COEFFICIENTS,
): readonly Bend[] {
  return names
    .flatMap((name) => [-percent, percent].map((signed) => ({ name, percent: signed })))
    .filter((bend) => bentValue(scenario, bend) !== null);
}
