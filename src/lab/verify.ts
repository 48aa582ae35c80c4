import { scenarios } from '../content/scenarios.ts';
import { createEngine } from '../game/engine.ts';
import { type GameRecord, parseRecord, replay } from '../record/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { type Fault, ok, type Result } from '../vocabulary/result.ts';
import { readText } from './files.ts';
import type { Flags, Grammar } from './flags.ts';
import type { Terminal } from './terminal.ts';
import { labFault, listed, says } from './words.ts';

export const verifyGrammar: Grammar = {
  command: 'verify',
  values: {},
  lists: {},
  switches: [],
  file: 'recording.json',
};

/** Plays a recording again and compares the hash of every turn. */
export function verify({ file }: Flags, terminal: Terminal): Result<number> {
  const read = readText(file);
  if (!read.ok) return read;
  const parsed = parseRecord(read.value);
  if (!parsed.ok) return { ok: false, fault: unreadable(file, parsed.fault) };
  const record = parsed.value;
  const { id } = record.scenario;
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!scenario) {
    return {
      ok: false,
      fault: labFault('recordScenario', { file, found: id, scenarios: listed(Object.keys(scenarios)) }),
    };
  }
  const engine = createEngine(scenario);
  const played = replay(record, engine, scenarioHash(scenario));
  if (played.ok) {
    const { turns } = played.value;
    const hash = turns.findLast((log) => log.hash !== '')?.hash ?? '';
    terminal.out(`${says.verified(hash, turns.length, record.entries.length)}\n`);
    return ok(0);
  }
  const { fault } = played;
  if (fault.code === 'otherRules')
    return { ok: false, fault: labFault('recordRules', { file, scenario: id }) };
  if (fault.code === 'recordShape') {
    return { ok: false, fault: labFault('recordShape', { file, place: fault.path }) };
  }
  terminal.out(`${divergence(earliest(record, scenario, fault), record)}\n`);
  return ok(1);
}

function unreadable(file: string, { code, path, params = {} }: Fault): Fault {
  switch (code) {
    case 'notJson':
      return labFault('recordNotJson', { file });
    case 'recordTooLong':
    case 'recordVersion':
      return labFault(code, { file, ...params });
    default:
      return labFault('recordShape', { file, place: path });
  }
}

/** The entry that a fault names by its place, `entries[12], ...`; -1 for another place. */
function entryOf({ path }: Fault): number {
  return Number(/^entries\[(\d+)\]/.exec(path)?.[1] ?? -1);
}

/**
 * A recorded slip that is refused may be the late consequence of a turn that already went otherwise: so the turns
 * before it are compared first.
 */
function earliest(record: GameRecord, scenario: Scenario, fault: Fault): Fault {
  if (fault.code === 'hashDiffers') return fault;
  const refused = entryOf(fault);
  // Where an entry is out of its turn, what it says of its turn is the very thing that is wrong.
  const turn = fault.code === 'entryOutOfTurn' ? fault.params?.expected : record.entries[refused]?.turn;
  const before: GameRecord = {
    ...record,
    entries: refused < 0 ? record.entries : record.entries.slice(0, refused),
    hashes: turn === undefined ? record.hashes : record.hashes.slice(0, Number(turn) - 1),
    open: {},
    endedEarly: refused < 0 && record.endedEarly,
  };
  const played = replay(before, createEngine(scenario), record.scenario.hash);
  return played.ok || played.fault.code !== 'hashDiffers' ? fault : played.fault;
}

function divergence({ code, path, params = {} }: Fault, record: GameRecord): string {
  const expected = String(params.expected ?? '');
  const found = String(params.found ?? '');
  switch (code) {
    case 'hashDiffers': {
      const turn = Number(/\d+/.exec(path)?.[0] ?? 0);
      const first = record.entries.findIndex((entry) => entry.turn === turn);
      const last = record.entries.findLastIndex((entry) => entry.turn === turn);
      return says.turnDiffers(turn, says.entriesOf(first, first < 0 ? first - 1 : last), expected, found);
    }
    case 'entryOutOfTurn':
      return says.entryOutOfTurn(path, expected);
    default:
      return says.entryRefused(path, String(params.reason ?? code));
  }
}
