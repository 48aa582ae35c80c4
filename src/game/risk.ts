import type { Choice } from '../vocabulary/choices.ts';

const RISKY: ReadonlySet<string> = new Set(['fly', 'flyLuna', 'flyMoonProbe']);

/** Whether chance decides about a choice: then it has two forecasts. */
export function isRisky(choice: Choice): boolean {
  return RISKY.has(choice.kind);
}
