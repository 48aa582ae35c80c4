import { opennessBand, tensionBand } from './bands.ts';
import { type MessageKey, sayAny } from './say.ts';

/** The word for a tension of 0-100. */
export function bandOfTension(tension: number): string {
  return sayAny(`tension.${tensionBand(tension)}` as MessageKey);
}

/** The word for an openness of 0-100. */
export function bandOfOpenness(openness: number): string {
  return sayAny(`openness.${opennessBand(openness)}` as MessageKey);
}
