import * as v from 'valibot';
import { createEngine } from '../game/engine.ts';
import { RULES_VERSION } from '../record/record.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { CHOICE_KIND_LIST } from '../vocabulary/choices.ts';
import { DEEDS } from '../vocabulary/deeds.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type Fault, ok, type Result } from '../vocabulary/result.ts';
import { readText } from './files.ts';
import { type Outcome, seedAt } from './play.ts';
import { LAB_PLAYERS } from './players.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { gamesIn, placeAt, type Series, type Shard } from './series.ts';
import { SIMULATION, summaryOf } from './simulationText.ts';
import { type Counts, Tally } from './tally.ts';
import { labFault } from './words.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const nationRecord = <T extends v.GenericSchema>(value: T) =>
  v.strictObject(Object.fromEntries(NATIONS.map((nation) => [nation, value])) as Record<Nation, T>);

/** What `simulate --shard K/N --json` prints. */
const resultShape = v.strictObject({
  format: v.literal(SIMULATION.format),
  version: v.literal(SIMULATION.version),
  rules: whole,
  scenario: v.strictObject({ id: v.string(), version: whole, hash }),
  seed: v.pipe(whole, v.maxValue(0xffffffff)),
  seats: nationRecord(v.picklist(LAB_PLAYERS)),
  count: whole,
  shard: v.strictObject({ index: v.pipe(whole, v.minValue(1)), of: whole }),
  games: v.array(
    v.strictObject({
      seed: whole,
      ending: v.string(),
      scores: nationRecord(v.pipe(whole, v.maxValue(100))),
      hash,
    }),
  ),
  summary: v.strictObject({
    standIns: whole,
    endings: v.array(v.strictObject({ id: v.string(), games: whole, perMille: whole })),
    scores: v.array(
      v.strictObject({
        seat: v.picklist(NATIONS),
        sum: whole,
        squares: whole,
        mean: whole,
        deviation: whole,
      }),
    ),
    choices: v.array(
      v.strictObject({
        kind: v.picklist(CHOICE_KIND_LIST),
        permitted: whole,
        affordable: whole,
        taken: whole,
        games: whole,
        perMille: whole,
      }),
    ),
    deeds: v.array(v.strictObject({ deed: v.picklist(DEEDS), times: whole })),
  }),
});
type Parsed = v.InferOutput<typeof resultShape>;

/** What one part of a series came to, as a file tells it. */
export interface ShardResult {
  readonly file: string;
  readonly series: Series;
  readonly shard: Shard;
  readonly games: readonly Omit<Outcome, 'standIns'>[];
  readonly standIns: number;
  readonly counts: Counts;
}

/** Reads the result of a part. What follows from the games it tells of must be what it says of them in sum. */
export function readShard(file: string): Result<ShardResult> {
  const read = readText(file);
  if (!read.ok) return read;
  let value: unknown;
  try {
    value = JSON.parse(read.value);
  } catch {
    return refuse('resultNotJson', { file });
  }
  const isOurs = v.is(v.looseObject({ format: v.literal(SIMULATION.format) }), value);
  if (isOurs && !Object.hasOwn(value as object, 'shard')) return refuse('resultWhole', { file });
  const parsed = v.safeParse(resultShape, value, { abortEarly: true });
  if (!parsed.success) {
    return refuse('resultForeign', { file, place: v.getDotPath(parsed.issues[0]) ?? 'the whole of it' });
  }
  return checked(file, parsed.output);
}

function checked(file: string, found: Parsed): Result<ShardResult> {
  const { seed, seats, count, shard, games, summary } = found;
  const { id } = found.scenario;
  const scenario = scenarioNamed(id);
  const isKnown = scenario.ok && scenarioHash(scenario.value) === found.scenario.hash;
  if (!isKnown || found.scenario.version !== scenario.value.version || found.rules !== RULES_VERSION) {
    return refuse('resultRules', { file, scenario: id });
  }
  const series: Series = { scenario: scenario.value, games: count, seed, seats, shard };
  const tally = new Tally(createEngine(scenario.value));
  for (const game of games) tally.add({ ...game, standIns: 0 });
  tally.standIns = summary.standIns;
  tally.addCounts(summary);
  const place = placeAmiss(series, found, tally);
  if (place) return refuse('resultForeign', { file, place });
  return ok({ file, series, shard, games, standIns: summary.standIns, counts: summary });
}

/** The first place that does not fit the rest; null when all does. */
function placeAmiss(series: Series, { shard, games, summary }: Parsed, tally: Tally): string | null {
  if (shard.index > shard.of) return 'shard';
  if (games.length !== gamesIn(series)) return 'games';
  const endings = new Set(series.scenario.endings.map(({ id }) => id));
  const unheard = games.findIndex(({ ending }) => !endings.has(ending));
  if (unheard >= 0) return `games.${unheard}.ending`;
  const strange = games.findIndex(({ seed }, n) => seed !== seedAt(series.seed, placeAt(series, n)));
  if (strange >= 0) return `games.${strange}.seed`;
  for (const [key, value] of Object.entries(summaryOf(tally))) {
    if (JSON.stringify(value) !== JSON.stringify(summary[key as keyof typeof summary]))
      return `summary.${key}`;
  }
  return null;
}

function refuse(...fault: Parameters<typeof labFault>): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: labFault(...fault) };
}
