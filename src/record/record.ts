import type { Engine } from '../game/engine.ts';
import { deciderOf, enter } from '../game/enter.ts';
import type { Game, GameSetup } from '../game/game.ts';
import { closedTurns } from '../game/log.ts';
import { isOver, startGame } from '../game/opening.ts';
import { endEarly, submitSlip } from '../game/writer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Semantics } from '../vocabulary/debate.ts';
import type { Occupant } from '../vocabulary/levels.ts';
import { type ByNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { type Entry, isOfSeat, type Slip } from '../vocabulary/talk.ts';
import type { Handover, Holders } from './holders.ts';
import { MIGRATIONS } from './migrate.ts';
import { plainSlip } from './plainSlip.ts';

/** Version of the written form; older ones migrate. */
export const FORMAT_VERSION = 1 + MIGRATIONS.length;
/** Version of the rules: what is not data in the scenario. A change that alters any outcome raises it. */
export const RULES_VERSION = 3;
/** No honest record comes near this, in characters. */
export const LONGEST = 4_000_000;

/** A whole game as what was decided: replaying it gives the same game on every machine. */
export interface GameRecord extends Holders {
  readonly format: '1731-grams';
  readonly version: number;
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string };
  readonly rules: number;
  readonly seed: number;
  readonly secrets: ByNation<number>;
  /** How debates are decided; DF-QuAD where nothing is said. */
  readonly semantics?: Semantics;
  readonly entries: readonly Entry[];
  /** Slips handed in for the beat that was still running. */
  readonly open: Partial<Readonly<Record<Nation, Slip>>>;
  /** Whether the table rose before the last turn. */
  readonly endedEarly: boolean;
  /** Hash of the position after each turn, for finding the first divergence. */
  readonly hashes: readonly string[];
}

/**
 * Writes a game down.
 * @param seats who sat where as it began
 * @param handovers seats that changed hands since, in order
 */
export function makeRecord(
  game: Game,
  seats: ByNation<Occupant>,
  scenarioHash: string,
  handovers: readonly Handover[] = [],
): GameRecord {
  const { scenario } = game.engine;
  return {
    format: '1731-grams',
    version: FORMAT_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash },
    rules: RULES_VERSION,
    seed: game.setup.seed,
    secrets: game.setup.secrets,
    ...(game.setup.semantics ? { semantics: game.setup.semantics } : {}),
    seats,
    handovers,
    entries: game.entries.map(plainEntry),
    open: plainSlips(game.slips),
    endedEarly: game.endedEarly === true,
    hashes: closedTurns(game.turns).map(({ hash }) => hash),
  };
}

/** An entry in its one written form. */
export function plainEntry(entry: Entry): Entry {
  return isOfSeat(entry) ? { ...entry, slip: plainSlip(entry.slip) } : entry;
}

/** Slips in their one written form, in the order of the nations. */
export function plainSlips(slips: GameRecord['open']): GameRecord['open'] {
  const plain: Partial<Record<Nation, Slip>> = {};
  for (const nation of NATIONS) {
    const slip = slips[nation];
    if (slip) plain[nation] = plainSlip(slip);
  }
  return plain;
}

/** Where a replay first differs from what was recorded. */
export interface Divergence {
  readonly turn: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * Plays a record again on an engine of its own scenario. Faults: `otherScenario`, `otherRules`, `entryRefused` and
 * `hashDiffers`, each with the entry's or turn's place.
 * @param closed told of the game when it opens and after each beat that closed; not to be changed by whoever is told
 */
export function replay(
  record: GameRecord,
  engine: Engine,
  scenarioHash: string,
  closed?: (game: Game) => void,
): Result<Game> {
  const { scenario } = engine;
  if (record.scenario.id !== scenario.id) {
    return fail('otherScenario', 'scenario', { found: record.scenario.id, expected: scenario.id });
  }
  if (record.rules !== RULES_VERSION || record.scenario.hash !== scenarioHash) {
    return fail('otherRules', 'scenario', { found: record.scenario.version, expected: scenario.version });
  }
  const setup = setupOfRecord(record);
  const fault = setupFault(setup, scenario);
  if (fault) return fail('recordShape', fault);
  const game = startGame(engine, setup);
  closed?.(game);
  for (const [index, entry] of record.entries.entries()) {
    const path = `entries[${index}], turn ${entry.turn}, ${deciderOf(entry)}`;
    if (isOver(game) || entry.turn !== game.position.turn) {
      return fail('entryOutOfTurn', path, { expected: game.position.turn, found: entry.turn });
    }
    const handed = enter(game, entry);
    if (!handed.ok) return fail('entryRefused', path, { reason: handed.fault.code });
    if (handed.value.closed) closed?.(game);
  }
  if (record.endedEarly) {
    if (!endEarly(game).ok) return fail('recordShape', 'endedEarly');
    closed?.(game);
  }
  for (const [seat, slip] of Object.entries(record.open)) {
    if (!slip) continue;
    const handed = submitSlip(game, seat as Nation, slip);
    if (!handed.ok) return fail('entryRefused', `open.${seat}`, { reason: handed.fault.code });
  }
  const divergence = divergenceOf(record, game);
  if (!divergence) return ok(game);
  const { turn, expected, found } = divergence;
  return fail('hashDiffers', `turn ${turn}`, { expected, found });
}

/** What a recorded game was started from. */
export function setupOfRecord({ seed, secrets, semantics }: GameRecord): GameSetup {
  return semantics ? { seed, secrets, semantics } : { seed, secrets };
}

/** The place of what a game of this scenario can't be started from, or null. */
export function setupFault(setup: GameSetup, scenario: Scenario): string | null {
  for (const nation of NATIONS) {
    if (setup.secrets[nation] >= scenario.agendas[nation].secret.length) return `secrets.${nation}`;
  }
  return null;
}

function divergenceOf(record: GameRecord, game: Game): Divergence | null {
  for (const [index, expected] of record.hashes.entries()) {
    const found = game.turns[index]?.hash ?? '';
    if (found !== expected) return { turn: index + 1, expected, found };
  }
  return null;
}
