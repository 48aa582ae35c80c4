import { hasNetwork } from './origins.ts';
import type { ReachStatus } from './reach.ts';

/** The ways to run a lesson, the best first: each works where the one before it does not. */
export const RUNGS = ['network', 'delegation', 'file', 'paper'] as const;
export type Rung = (typeof RUNGS)[number];

/** Milliseconds of quiet after which nobody more is expected: a minute is long for a phone that can come at all. */
const WAIT = 60_000;
/** Of those who are expected, in hundredths, how many devices are enough: some share, some are absent. */
const ENOUGH = 70;

/** Whether nobody came although there is a network: perhaps nobody was asked to yet, and no other way is needed. */
export function isUntried({ devices, origins }: ReachStatus): boolean {
  return devices === 0 && hasNetwork(origins);
}

/**
 * The best rung that works, as far as is known; null while it is too early to say.
 * @param expected how many students are said to come; null where nobody said
 * @param hasOthers whether there is any computer but this one
 */
export function bestRung(reach: ReachStatus, expected: number | null, hasOthers: boolean): Rung | null {
  const { devices, origins, quiet } = reach;
  if (!hasOthers) return 'paper';
  if (devices === 0) return hasNetwork(origins) && quiet < WAIT ? null : 'file';
  if (expected === null || 100 * devices >= ENOUGH * expected) return 'network';
  return quiet < WAIT ? null : 'delegation';
}
