import { createEngine } from '../game/engine.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { type Flags, type Grammar, textOf, wholeOf } from './flags.ts';
import type { GameParam } from './gameTask.ts';
import { seedAt } from './play.ts';
import { parseSeating } from './players.ts';
import { runTasks } from './pool.ts';
import { RecordFolder } from './recordFolder.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { gamesIn, placeAt, type Series, shardOf } from './series.ts';
import { jsonGame, jsonHead, jsonTail, tables } from './simulationText.ts';
import { Tally } from './tally.ts';
import { progress, type Terminal } from './terminal.ts';
import { says } from './words.ts';
import { workersOf } from './workers.ts';

export const simulateGrammar: Grammar = {
  command: 'simulate',
  values: {
    scenario: 'campaign',
    games: '20',
    seed: '1',
    workers: '2',
    shard: '1/2',
    record: 'recordings',
  },
  lists: { seat: 'FRA=novice' },
  switches: ['json'],
  file: null,
};

/** More games than anybody waits for, so that a slip of the finger is noticed. */
export const MOST_GAMES = 10_000_000;
export const MOST_SEED = 0xffffffff;

function seriesOf(flags: Flags): Result<Series> {
  const id = textOf(flags, 'scenario');
  if (!id.ok) return id;
  const scenario = scenarioNamed(id.value);
  if (!scenario.ok) return scenario;
  const games = wholeOf(flags, 'games', 1, MOST_GAMES);
  if (!games.ok) return games;
  const seed = wholeOf(flags, 'seed', 0, MOST_SEED);
  if (!seed.ok) return seed;
  const seats = parseSeating(flags.lists.get('seat') ?? []);
  if (!seats.ok) return seats;
  const shard = shardOf(flags);
  if (!shard.ok) return shard;
  return ok({
    scenario: scenario.value,
    games: games.value,
    seed: seed.value,
    seats: seats.value,
    shard: shard.value,
  });
}

/** The folder that recordings go to, made ready; null where nobody asked for any. */
function folderOf(flags: Flags, series: Series): Result<RecordFolder | null> {
  const folder = flags.values.get('record');
  return folder === undefined ? ok(null) : RecordFolder.open(folder, series);
}

/** Plays a series of games, game number n on the n-th seed from the given one. Nothing is kept but sums. */
export async function simulate(flags: Flags, terminal: Terminal): Promise<Result<number>> {
  const read = seriesOf(flags);
  if (!read.ok) return read;
  const series = read.value;
  const workers = workersOf(flags);
  if (!workers.ok) return workers;
  // Last of all, so that nothing is made for a command that is refused.
  const folder = folderOf(flags, series);
  if (!folder.ok) return folder;
  const records = folder.value;
  const games = gamesIn(series);
  const tally = new Tally(createEngine(series.scenario));
  const tick = progress(terminal, games);
  const isJson = flags.switches.has('json');
  if (isJson) terminal.out(jsonHead(series));
  const params = paramsOf(series, records !== null);
  const fault = await runTasks(
    'game',
    params,
    Math.min(workers.value, Math.max(1, games)),
    ({ outcome, counts, record }) => {
      const place = placeAt(series, tally.games);
      const kept = records && record !== null ? records.keep(place, record) : ok(null);
      if (!kept.ok) return kept.fault;
      if (isJson) terminal.out(jsonGame(outcome, tally.games === 0));
      tally.add(outcome);
      if (counts) tally.addCounts(counts);
      tick();
      return undefined;
    },
  );
  if (fault) return { ok: false, fault };
  terminal.out(isJson ? jsonTail(tally) : tables(tally, series));
  if (tally.standIns > 0) terminal.note(says.faultyOpponents(tally.standIns));
  return ok(0);
}

function* paramsOf(series: Series, record: boolean): Generator<GameParam, undefined> {
  const { scenario, seats, seed } = series;
  const games = gamesIn(series);
  for (let n = 0; n < games; n += 1) {
    yield { scenario: scenario.id, seats, seed: seedAt(seed, placeAt(series, n)), counts: true, record };
  }
}
