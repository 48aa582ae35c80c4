import { isLevel, LEVELS, type Level } from '../../vocabulary/levels.ts';
import { isNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';

/** A game that a link asks for. */
export interface LinkedGame {
  readonly scenario: string;
  readonly seat: Nation;
  readonly seed: number;
  readonly level: Level;
}

/** Scenarios by id that can be started from a link or from the set-up. */
export const SCENARIO_IDS = ['campaign', 'lesson'] as const;

const LARGEST_SEED = 0xffffffff;

/**
 * Reads `?scenario=campaign&seat=PAK&seed=7` (and optionally `level`). Null when the address asks for no game.
 * Faults, with the parameter as path: `linkScenario`, `linkSeat`, `linkSeed`, `linkLevel`.
 */
export function parseLink(search: string): Result<LinkedGame | null> {
  const params = new URLSearchParams(search);
  const known = ['scenario', 'seat', 'seed', 'level'].some((name) => params.has(name));
  if (!known) return ok(null);
  const scenario = params.get('scenario') ?? 'campaign';
  if (!(SCENARIO_IDS as readonly string[]).includes(scenario)) {
    return fail('linkScenario', 'scenario', { found: clip(scenario), known: SCENARIO_IDS.join(', ') });
  }
  const seat = (params.get('seat') ?? '').toUpperCase();
  if (!isNation(seat)) return fail('linkSeat', 'seat', { found: clip(seat), known: NATIONS.join(', ') });
  const seedText = params.get('seed') ?? '1';
  const seed = /^\d{1,10}$/.test(seedText) ? Number(seedText) : -1;
  if (seed < 0 || seed > LARGEST_SEED)
    return fail('linkSeed', 'seed', { found: clip(seedText), most: LARGEST_SEED });
  const level = params.get('level') ?? 'practised';
  if (!isLevel(level)) return fail('linkLevel', 'level', { found: clip(level), known: LEVELS.join(', ') });
  return ok({ scenario, seat, seed, level });
}

export function makeLink({ scenario, seat, seed, level }: LinkedGame): string {
  return `?${new URLSearchParams({ scenario, seat, seed: String(seed), level })}`;
}

function clip(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
