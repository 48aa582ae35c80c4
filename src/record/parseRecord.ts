import * as v from 'valibot';
import { SEMANTICS } from '../vocabulary/debate.ts';
import { LEVELS } from '../vocabulary/levels.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { isOfSeat, type Slip } from '../vocabulary/talk.ts';
import { MOST_HANDOVERS, misplacedHandover } from './holders.ts';
import { interventionShape } from './interventionShape.ts';
import { MIGRATIONS, migrated } from './migrate.ts';
import { FORMAT_VERSION, type GameRecord, LONGEST, plainEntry, plainSlips } from './record.ts';
import { slipShape } from './slipShape.ts';

const MOST_ENTRIES = 20_000;
const MOST_TURNS = 1000;

const nationRecord = <T extends v.GenericSchema>(value: T) =>
  v.strictObject(Object.fromEntries(NATIONS.map((nation) => [nation, value])) as Record<Nation, T>);

const occupant = v.variant('kind', [
  v.strictObject({ kind: v.literal('person'), name: v.pipe(v.string(), v.maxLength(40)) }),
  v.strictObject({ kind: v.literal('opponent'), level: v.picklist(LEVELS) }),
]);

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const seatEntry = v.strictObject({ turn: whole, seat: v.picklist(NATIONS), slip: slipShape });
const facilitatorEntry = v.strictObject({ turn: whole, facilitator: interventionShape });
/** Told apart by the one field that names who decided, so that a fault points into the entry and not only at it. */
const entryShape = v.lazy((entry) =>
  typeof entry === 'object' && entry !== null && 'facilitator' in entry ? facilitatorEntry : seatEntry,
);

const recordShape = v.strictObject({
  format: v.literal('1731-grams'),
  version: v.literal(FORMAT_VERSION),
  scenario: v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,60}$/)),
    version: whole,
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,16}$/)),
  }),
  rules: whole,
  seed: v.pipe(whole, v.maxValue(0xffffffff)),
  secrets: nationRecord(v.pipe(whole, v.maxValue(99))),
  semantics: v.exactOptional(v.picklist(SEMANTICS)),
  seats: nationRecord(occupant),
  handovers: v.pipe(
    v.array(v.strictObject({ from: whole, seat: v.picklist(NATIONS), to: occupant })),
    v.maxLength(MOST_HANDOVERS),
  ),
  entries: v.pipe(v.array(entryShape), v.maxLength(MOST_ENTRIES)),
  open: v.record(v.picklist(NATIONS), slipShape),
  endedEarly: v.boolean(),
  hashes: v.pipe(v.array(hash), v.maxLength(MOST_TURNS)),
});

/** Reads a record of unknown origin. Faults: `recordTooLong`, `notJson`, `recordVersion`, `recordShape` with its place. */
export function parseRecord(text: string): Result<GameRecord> {
  if (text.length > LONGEST) return fail('recordTooLong', '', { most: LONGEST });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('notJson');
  }
  return recordFrom(value);
}

/** Makes a record of a value of unknown origin, whatever version wrote it. Faults: `recordVersion`, `recordShape`. */
export function recordFrom(value: unknown): Result<GameRecord> {
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    return fail('recordVersion', 'version', { found: version, known: FORMAT_VERSION });
  }
  const parsed = v.safeParse(recordShape, migrated(value, MIGRATIONS), { abortEarly: true });
  if (!parsed.success) return fail('recordShape', v.getDotPath(parsed.issues[0]) ?? '');
  const record = parsed.output as GameRecord;
  const stray = record.entries.findIndex(
    (entry) => isOfSeat(entry) && offersForAnother(entry.seat, entry.slip),
  );
  if (stray >= 0) return fail('recordShape', `entries.${stray}.slip.offers`);
  for (const nation of NATIONS)
    if (offersForAnother(nation, record.open[nation])) return fail('recordShape', `open.${nation}.offers`);
  const misplaced = misplacedHandover(record.handovers, record.entries.length);
  if (misplaced >= 0) return fail('recordShape', `handovers.${misplaced}.from`);
  return ok({ ...record, entries: record.entries.map(plainEntry), open: plainSlips(record.open) });
}

/** A slip says nothing in another's name. */
function offersForAnother(seat: Nation, slip: Slip | undefined): boolean {
  return slip?.phase === 'offer' && slip.offers.some(({ by }) => by !== seat);
}
