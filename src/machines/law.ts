import type { Nation } from '../vocabulary/nations.ts';
import type { Standing } from './standing.ts';
import {
  areChannelsFrozen,
  hasCertificate,
  isCrossCamp,
  type MachineStates,
  statuteState,
} from './states.ts';

/** Whether the two are the United States and China, of whom alone the law speaks. */
export const isUsChina = (one: Nation, other: Nation): boolean =>
  (one === 'USA' && other === 'CHN') || (one === 'CHN' && other === 'USA');

/** The acts of which United States law speaks. */
export type LawfulAct = 'loan' | 'give' | 'exchange' | 'laboratory' | 'place' | 'found';

/**
 * Whether United States law bars an act between two nations. It speaks of working together bilaterally and of
 * giving: receiving what China lends is no breach (S5), a third host makes an act multilateral (S5), and a narrowed
 * law lets sample science through. To found a station together is to work together.
 */
export function isBarredByLaw(
  states: MachineStates,
  act: LawfulAct,
  giver: Nation,
  receiver: Nation,
): boolean {
  return isUsChina(giver, receiver) && !hasCertificate(states) && isAgainstStatute(states, act, giver);
}

/** Whether the statute forbids an act between the United States and China, certificates apart. */
function isAgainstStatute(states: MachineStates, act: LawfulAct, giver: Nation): boolean {
  const statute = statuteState(states);
  if (statute === 'repealed') return false;
  if (act === 'loan' || act === 'give') return giver === 'USA' && statute === 'inForce';
  if (act === 'exchange') return statute === 'inForce';
  return true;
}

/** How a two-sided transfer between two nations stands, consent apart. */
export function transferStanding(
  states: MachineStates,
  act: LawfulAct,
  giver: Nation,
  receiver: Nation,
): Standing {
  if (giver === receiver) return 'self';
  if (isBarredByLaw(states, act, giver, receiver)) return 'barred';
  if (areChannelsFrozen(states) && isCrossCamp(states, giver, receiver)) return 'frozen';
  return 'clear';
}

/** Whether doing this uses up the certificate: it would be barred without one. */
export function usesCertificate(
  states: MachineStates,
  act: LawfulAct,
  giver: Nation,
  receiver: Nation,
): boolean {
  return isUsChina(giver, receiver) && hasCertificate(states) && isAgainstStatute(states, act, giver);
}
