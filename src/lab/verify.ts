import { closedTurns } from '../game/log.ts';
import type { GameRecord } from '../record/record.ts';
import type { Player } from '../record/releases.ts';
import { type Fault, ok, type Result } from '../vocabulary/result.ts';
import type { Flags, Grammar } from './flags.ts';
import { readRecording } from './recordFile.ts';
import type { Terminal } from './terminal.ts';
import { labFault, says } from './words.ts';

export const verifyGrammar: Grammar = {
  command: 'verify',
  values: {},
  lists: {},
  switches: [],
  file: 'recording.json',
};

/** Plays a recording again and compares the hash of every turn. */
export async function verify({ file }: Flags, terminal: Terminal): Promise<Result<number>> {
  const read = await readRecording(file);
  if (!read.ok) return read;
  const { record, player, play } = read.value;
  const played = play();
  if (played.ok) {
    const over = closedTurns(played.value.turns);
    const hash = over.at(-1)?.hash ?? '';
    terminal.out(`${says.verified(hash, over.length, record.entries.length, record.hashes.length)}\n`);
    return ok(0);
  }
  const { fault } = played;
  if (fault.code === 'recordShape') {
    return { ok: false, fault: labFault('recordShape', { file, place: fault.path }) };
  }
  terminal.out(`${divergence(earliest(record, player, fault), record)}\n`);
  return ok(1);
}

/** The entry that a fault names by its place, `entries[12], ...`; -1 for another place. */
function entryOf({ path }: Fault): number {
  return Number(/^entries\[(\d+)\]/.exec(path)?.[1] ?? -1);
}

/**
 * A recorded slip that is refused may be the late consequence of a turn that already went otherwise: so the turns
 * before it are compared first.
 */
function earliest(record: GameRecord, { rules, engine, hash }: Player, fault: Fault): Fault {
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
  const played = rules.replay(before, engine, hash);
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
