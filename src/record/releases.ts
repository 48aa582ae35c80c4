import { createEngine, type Engine } from '../game/engine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { openLink } from './link.ts';
import { RULES_VERSION, replay } from './record.ts';

/** One version of the rules, as what plays recordings by it. */
export interface Rules {
  readonly version: number;
  readonly createEngine: (scenario: Scenario) => Engine;
  readonly replay: typeof replay;
  readonly openLink: typeof openLink;
}

/** The rules as they are in this source. */
export const presentRules: Rules = { version: RULES_VERSION, createEngine, replay, openLink };

/** A version of a scenario that was given out and never changes again; fetched when a recording asks for it. */
export interface ReleasedScenario {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly load: () => Promise<Scenario>;
}

/** Earlier rules as they were when they were given out, bundled into one module; fetched likewise. */
export interface ReleasedRules {
  readonly version: number;
  readonly load: () => Promise<Rules>;
}

/** All that recordings can be played on. */
export interface Shelf {
  /** What ships today, by id. */
  readonly present: Readonly<Record<string, Scenario>>;
  readonly released: readonly ReleasedScenario[];
  readonly rules: readonly ReleasedRules[];
}

/** What a recording or a link says that it was played on. Of the hash, a link knows the first eight digits. */
export interface PlayedOn {
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string };
  readonly rules: number;
}

/** What a recording is played on: its own scenario, by its own rules. */
export interface Player {
  readonly rules: Rules;
  readonly engine: Engine;
  readonly hash: string;
}

/**
 * Finds what a recording was played on: today's version, or the very one that was released. Faults: `scenarioUnknown`,
 * `scenarioVersion`, `rulesUnknown`.
 */
export async function playerFor({ scenario, rules }: PlayedOn, shelf: Shelf): Promise<Result<Player>> {
  const by =
    rules === RULES_VERSION
      ? presentRules
      : await shelf.rules.find(({ version }) => version === rules)?.load();
  const on = await scenarioFor(scenario, shelf);
  if (!on) {
    const isKnown =
      Object.hasOwn(shelf.present, scenario.id) || shelf.released.some(({ id }) => id === scenario.id);
    return isKnown
      ? fail('scenarioVersion', 'scenario', { found: scenario.id, version: scenario.version })
      : fail('scenarioUnknown', 'scenario', { found: scenario.id });
  }
  if (!by) return fail('rulesUnknown', 'rules', { found: rules, known: RULES_VERSION });
  return ok({ rules: by, engine: by.createEngine(on), hash: scenarioHash(on) });
}

/** The scenario of just this version: today's or one that was released; undefined where it is neither. */
export async function scenarioFor(
  named: PlayedOn['scenario'],
  { present, released }: Pick<Shelf, 'present' | 'released'>,
): Promise<Scenario | undefined> {
  const today = Object.hasOwn(present, named.id) ? present[named.id] : undefined;
  if (today && isNamed(scenarioHash(today), named.hash)) return today;
  const kept = released.find(
    ({ id, version, hash }) => id === named.id && version === named.version && isNamed(hash, named.hash),
  );
  return kept?.load();
}

/** Whether a hash is the one that was named: whole by a recording, by its first eight digits in a link. */
function isNamed(hash: string, named: string): boolean {
  return hash === named || (named.length === 8 && hash.startsWith(named));
}
