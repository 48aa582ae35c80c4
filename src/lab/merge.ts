import { createEngine } from '../game/engine.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { type Fault, ok, type Result } from '../vocabulary/result.ts';
import { identityOf } from './files.ts';
import type { Flags, Grammar } from './flags.ts';
import type { Series } from './series.ts';
import { readShard, type ShardResult } from './shardResult.ts';
import { jsonGame, jsonHead, jsonTail } from './simulationText.ts';
import { Tally } from './tally.ts';
import type { Terminal } from './terminal.ts';
import { labFault, seriesWords } from './words.ts';

export const mergeGrammar: Grammar = {
  command: 'merge',
  values: {},
  lists: {},
  switches: [],
  file: 'one.json two.json',
  isManyFiles: true,
};

/** Puts the parts of a series together: prints what `simulate --json` prints of the whole. */
export function merge({ files }: Flags, terminal: Terminal): Result<number> {
  const read = partsOf(files);
  if (!read.ok) return read;
  const parts = read.value;
  const [{ series }] = parts;
  const tally = new Tally(createEngine(series.scenario));
  terminal.out(jsonHead({ ...series, shard: null }));
  for (let place = 0; place < series.games; place += 1) {
    const game = parts[place % parts.length]?.games[Math.floor(place / parts.length)];
    if (!game) throw new RangeError(`the parts have no game ${place}`);
    terminal.out(jsonGame(game, place === 0));
    tally.add({ ...game, standIns: 0 });
  }
  for (const { standIns, counts } of parts) {
    tally.standIns += standIns;
    tally.addCounts(counts);
  }
  terminal.out(jsonTail(tally));
  return ok(0);
}

type Parts = readonly [ShardResult, ...ShardResult[]];

/** Every part of one series, in order. */
function partsOf(files: readonly string[]): Result<Parts> {
  const found: ShardResult[] = [];
  const known = new Set<string>();
  for (const file of files) {
    const read = readShard(file);
    if (!read.ok) return read;
    const identity = identityOf(file);
    if (known.has(identity)) return refuse('fileTwice', { file });
    known.add(identity);
    found.push(read.value);
  }
  const [first] = found;
  if (!first) throw new RangeError('there are no files to merge');
  const parts: (ShardResult | undefined)[] = [];
  for (const one of found) {
    const what = differenceOf(first.series, one.series);
    if (what) {
      return refuse('resultElsewhere', { file: one.file, first: first.file, what: seriesWords[what] });
    }
    const { index } = one.shard;
    const same = parts[index - 1];
    if (same) return refuse('partTwice', { file: one.file, part: index, first: same.file });
    parts[index - 1] = one;
  }
  return complete(parts, first.shard.of);
}

/** All parts in order, if all are there. */
function complete(parts: readonly (ShardResult | undefined)[], of: number): Result<Parts> {
  const all: ShardResult[] = [];
  for (let index = 0; index < of; index += 1) {
    const part = parts[index];
    if (!part) return refuse('partMissing', { part: index + 1, of });
    all.push(part);
  }
  const [first, ...others] = all;
  if (!first) throw new RangeError('a series has at least one part');
  return ok([first, ...others]);
}

/** What makes it another series; null when nothing does. */
function differenceOf(one: Series, other: Series): keyof typeof seriesWords | null {
  if (one.scenario.id !== other.scenario.id) return 'scenario';
  if (one.games !== other.games) return 'games';
  if (one.seed !== other.seed) return 'seed';
  if (NATIONS.some((seat) => one.seats[seat] !== other.seats[seat])) return 'seats';
  return one.shard?.of === other.shard?.of ? null : 'parts';
}

function refuse(...fault: Parameters<typeof labFault>): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: labFault(...fault) };
}
