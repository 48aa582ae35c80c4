import { RULES_VERSION } from '../record/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { type Bend, bentValue } from './bend.ts';
import { grid } from './grid.ts';
import { heads, says, type TargetId } from './words.ts';

/** How many seeds the targets were measured on, and the first of them. */
export interface Played {
  readonly games: number;
  readonly seed: number;
}

/** What one bend did. */
interface Bent {
  readonly bend: Bend;
  /** Targets that pass as the scenario ships and fail like this. */
  readonly lost: readonly TargetId[];
  /** The other way round. */
  readonly gained: readonly TargetId[];
  /** Rows of the article that fail; null where none was tried. */
  readonly rows: readonly number[] | null;
}

/** What all bends did. */
export interface Sensitivity {
  readonly scenario: Scenario;
  /** Null where no game was played. */
  readonly played: Played | null;
  /** Targets that pass as the scenario ships; null where none was measured. */
  readonly passing: readonly TargetId[] | null;
  /** How many rows of the article were tried; null where none was. */
  readonly rows: number | null;
  readonly bent: readonly Bent[];
}

export function bendWords(scenario: Scenario, bend: Bend): string {
  const { from, to } = valuesOf(scenario, bend);
  return says.bent(bend.name, bend.percent, from, to);
}

function valuesOf(scenario: Scenario, bend: Bend): { readonly from: number; readonly to: number } {
  const from = scenario.coefficients[bend.name].value;
  return { from, to: bentValue(scenario, bend) ?? from };
}

export function jsonOf({ scenario, played, passing, rows, bent }: Sensitivity): string {
  const whole = {
    format: '1731-grams-sensitivity',
    version: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    games: played?.games ?? null,
    seed: played?.seed ?? null,
    passing,
    rows,
    bent: bent.map(({ bend, ...found }) => ({
      coefficient: bend.name,
      percent: bend.percent,
      ...valuesOf(scenario, bend),
      ...found,
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

export function tableOf({ scenario, passing, rows, bent }: Sensitivity): string {
  const ids = (targets: readonly TargetId[]): string =>
    passing === null ? says.notMeasured : targets.length === 0 ? '-' : targets.join(' ');
  const lines = bent.map((one) => [
    bendWords(scenario, one.bend),
    ids(one.lost),
    ids(one.gained),
    one.rows === null ? says.notMeasured : says.rows(one.rows),
  ]);
  const columns = [heads.coefficient, heads.lost, heads.gained, heads.rows];
  const sentences: string[] = [];
  if (passing) {
    const lost = new Set(bent.flatMap((one) => one.lost));
    sentences.push(says.targetsSurvive(passing.length - lost.size, passing.length));
  }
  const failed = new Set(bent.flatMap((one) => one.rows ?? []));
  sentences.push(rows === null ? says.rowsUntried : says.rowsSurvive(rows - failed.size, rows));
  return `${grid(columns, lines)}\n${sentences.join('\n')}\n`;
}
