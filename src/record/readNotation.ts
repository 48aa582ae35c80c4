import { SEMANTICS } from '../vocabulary/debate.ts';
import { isLevel, type Occupant } from '../vocabulary/levels.ts';
import { isNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { fail, type Result } from '../vocabulary/result.ts';
import type { Entry, Slip } from '../vocabulary/talk.ts';
import type { Handover } from './holders.ts';
import { FACILITATOR, readIntervention } from './interventionNotation.ts';
import { TITLE } from './notation.ts';
import { recordFrom } from './parseRecord.ts';
import { FORMAT_VERSION, type GameRecord, LONGEST } from './record.ts';
import { type Expected, misread, type Read, readSlip } from './slipNotation.ts';

/** No honest line comes near this, in characters. */
const LONGEST_LINE = 4000;
/** How much of what was found is told, in characters. */
const TOLD = 40;

/** A record while it is read, and what its next line may be. */
interface Reading {
  version: number;
  readonly head: Record<string, unknown>;
  readonly seats: Partial<Record<Nation, Occupant>>;
  readonly handovers: Handover[];
  readonly entries: Entry[];
  readonly open: Partial<Record<Nation, Slip>>;
  readonly hashes: string[];
  endedEarly: boolean;
  turn: number | null;
  next: HeaderLine | 'entries' | 'open';
}

type HeaderLine = 'title' | 'scenario' | 'rules' | 'seed' | 'semantics' | 'secrets' | 'seats';

const DONE: Read<null> = { ok: true, value: null };
const NUMBER = '([0-9]{1,16})';
const TITLE_LINE = new RegExp(`^${TITLE} ${NUMBER}$`);
const SCENARIO = new RegExp(`^scenario ([A-Za-z0-9-]{1,60}), version ${NUMBER}, hash ([0-9a-f]{1,16})$`);
const RULES = new RegExp(`^rules ${NUMBER}$`);
const SEED = new RegExp(`^seed ${NUMBER}$`);
const SECRET = new RegExp(`^([A-Z]{3}) ${NUMBER}$`);
const SEAT = /^seat ([A-Z]{3}): (.*)$/s;
const TURN = new RegExp(`^turn ${NUMBER}$`);
const TURN_ENDS = new RegExp(`^turn ${NUMBER} ends as ([0-9a-f]{16})$`);

/**
 * Reads a record from the notation. Empty lines and those that begin with `#` say nothing. Faults: `recordTooLong`,
 * `recordVersion`; `notation` with its line, what was expected there and what was found; `recordShape` as for JSON.
 */
export function parseNotation(text: string): Result<GameRecord> {
  if (text.length > LONGEST) return fail('recordTooLong', '', { most: LONGEST });
  const reading: Reading = {
    version: 0,
    head: {},
    seats: {},
    handovers: [],
    entries: [],
    open: {},
    hashes: [],
    endedEarly: false,
    turn: null,
    next: 'title',
  };
  let number = 0;
  for (const raw of text.split('\n')) {
    number += 1;
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = line.length > LONGEST_LINE ? misread('shorter', line) : readLine(reading, line);
    if (!read.ok) return faultAt(number, read.fault.expected, read.fault.found);
    if (reading.version > FORMAT_VERSION)
      return fail('recordVersion', `line ${number}`, { found: reading.version, known: FORMAT_VERSION });
  }
  if (reading.next !== 'entries' && reading.next !== 'open')
    return faultAt(number, HEADER_EXPECTED[reading.next], '');
  const { next: _read, turn: _last, head, ...rest } = reading;
  return recordFrom({ format: '1731-grams', ...head, ...rest });
}

function faultAt(line: number, expected: Expected, found: string): ReturnType<typeof fail> {
  return fail('notation', `line ${line}`, { line, expected, found: found.slice(0, TOLD) });
}

const HEADER_EXPECTED: Readonly<Record<HeaderLine, Expected>> = {
  title: 'title',
  scenario: 'scenario',
  rules: 'rules',
  seed: 'seed',
  semantics: 'secrets',
  secrets: 'secrets',
  seats: 'seat',
};

function readLine(reading: Reading, line: string): Read<null> {
  switch (reading.next) {
    case 'title':
      return readTitle(reading, line);
    case 'scenario':
      return readScenario(reading, line);
    case 'rules':
      return readNumber(reading, line, RULES, 'rules', 'seed');
    case 'seed':
      return readNumber(reading, line, SEED, 'seed', 'semantics');
    case 'semantics':
      return readSemantics(reading, line);
    case 'secrets':
      return readSecrets(reading, line);
    case 'seats':
      return readSeat(reading, line);
    case 'entries':
      return readEntry(reading, line);
    case 'open':
      return readOpen(reading, line);
  }
}

function readTitle(reading: Reading, line: string): Read<null> {
  const found = TITLE_LINE.exec(line);
  if (!found) return misread('title', line);
  reading.version = Number(found[1]);
  reading.next = 'scenario';
  return DONE;
}

function readScenario(reading: Reading, line: string): Read<null> {
  const found = SCENARIO.exec(line);
  if (!found) return misread('scenario', line);
  reading.head.scenario = { id: found[1], version: Number(found[2]), hash: found[3] };
  reading.next = 'rules';
  return DONE;
}

function readNumber(
  reading: Reading,
  line: string,
  form: RegExp,
  name: 'rules' | 'seed',
  next: HeaderLine,
): Read<null> {
  const found = form.exec(line);
  if (!found) return misread(name, line);
  reading.head[name] = Number(found[1]);
  reading.next = next;
  return DONE;
}

/** Says nothing where debates are decided as usual. */
function readSemantics(reading: Reading, line: string): Read<null> {
  reading.next = 'secrets';
  if (!line.startsWith('semantics ')) return readSecrets(reading, line);
  const found = SEMANTICS.find((name) => line === `semantics ${name}`);
  if (!found) return misread('semantics', line);
  reading.head.semantics = found;
  return DONE;
}

function readSecrets(reading: Reading, line: string): Read<null> {
  if (!line.startsWith('secrets ')) return misread('secrets', line);
  const secrets: Partial<Record<Nation, number>> = {};
  for (const item of line.slice('secrets '.length).split(', ')) {
    const [, nation, place] = SECRET.exec(item) ?? [];
    if (!isNation(nation) || secrets[nation] !== undefined) return misread('secrets', item);
    secrets[nation] = Number(place);
  }
  if (NATIONS.some((nation) => secrets[nation] === undefined)) return misread('secrets', line);
  reading.head.secrets = secrets;
  reading.next = 'seats';
  return DONE;
}

function readSeat(reading: Reading, line: string): Read<null> {
  const read = readHolder(line);
  if (!read.ok) return read;
  const { seat, to } = read.value;
  if (reading.seats[seat]) return misread('nation', seat);
  reading.seats[seat] = to;
  if (NATIONS.every((one) => reading.seats[one])) reading.next = 'entries';
  return DONE;
}

/** Who sits in a seat: from the beginning, or among the entries from there on. */
function readHolder(line: string): Read<Pick<Handover, 'seat' | 'to'>> {
  const [, seat, said = ''] = SEAT.exec(line) ?? [];
  if (seat === undefined) return misread('seat', line);
  if (!isNation(seat)) return misread('nation', seat);
  const to = readOccupant(said);
  return to ? { ok: true, value: { seat, to } } : misread('occupant', said);
}

function readOccupant(text: string): Occupant | null {
  if (text.startsWith('opponent ')) {
    const level = text.slice('opponent '.length);
    return isLevel(level) ? { kind: 'opponent', level } : null;
  }
  if (!text.startsWith('person ')) return null;
  try {
    const name: unknown = JSON.parse(text.slice('person '.length));
    return typeof name === 'string' ? { kind: 'person', name } : null;
  } catch {
    return null;
  }
}

function readEntry(reading: Reading, line: string): Read<null> {
  const heading = TURN.exec(line);
  if (heading) {
    reading.turn = Number(heading[1]);
    return DONE;
  }
  const end = TURN_ENDS.exec(line);
  if (end?.[2]) {
    if (Number(end[1]) !== reading.hashes.length + 1) return misread('hash', line);
    reading.hashes.push(end[2]);
    return DONE;
  }
  if (line === 'ended early') {
    reading.endedEarly = true;
    return DONE;
  }
  if (line === 'still open') {
    reading.next = 'open';
    return DONE;
  }
  if (line.startsWith('seat ')) {
    const handed = readHolder(line);
    if (handed.ok) reading.handovers.push({ from: reading.entries.length, ...handed.value });
    return handed.ok ? DONE : handed;
  }
  const { turn } = reading;
  if (line.startsWith(`${FACILITATOR} `)) {
    const act = readIntervention(line.slice(FACILITATOR.length + 1));
    if (!act.ok) return act;
    if (turn === null) return misread('turn', line);
    reading.entries.push({ turn, facilitator: act.value });
    return DONE;
  }
  const read = readSeatSlip(line);
  if (!read.ok) return read;
  if (turn === null) return misread('turn', line);
  reading.entries.push({ turn, ...read.value });
  return DONE;
}

function readOpen(reading: Reading, line: string): Read<null> {
  const read = readSeatSlip(line);
  if (!read.ok) return read;
  const { seat, slip } = read.value;
  if (reading.open[seat]) return misread('nation', seat);
  reading.open[seat] = slip;
  return DONE;
}

function readSeatSlip(line: string): Read<{ readonly seat: Nation; readonly slip: Slip }> {
  const at = line.indexOf(' ');
  const seat = at < 0 ? line : line.slice(0, at);
  if (!isNation(seat)) return misread(/^[A-Z]{3}$/.test(seat) ? 'nation' : 'line', line);
  const slip = readSlip(seat, line.slice(seat.length + 1));
  return slip.ok ? { ok: true, value: { seat, slip: slip.value } } : slip;
}
