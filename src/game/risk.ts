import type { CoefficientName } from '../scenario/scenario.ts';
import type { Choice, ChoiceKind } from '../vocabulary/choices.ts';

/** What chance decides about, and the coefficient that holds how often it fails. */
export const RISKS = {
  fly: 'landerRisk',
  flyLuna: 'lunaRisk',
  flyMoonProbe: 'probeRisk',
} as const satisfies Partial<Record<ChoiceKind, CoefficientName>>;
export type Risk = (typeof RISKS)[keyof typeof RISKS];

/** The coefficient that a choice's luck hangs on; undefined where chance has no part in it. */
export function riskOf({ kind }: Choice): Risk | undefined {
  return (RISKS as Partial<Record<ChoiceKind, Risk>>)[kind];
}

/** Whether chance decides about a choice: then it has two forecasts. */
export function isRisky(choice: Choice): boolean {
  return riskOf(choice) !== undefined;
}
