import type { Engine } from '../game/engine.ts';
import { deciderOf, enter } from '../game/enter.ts';
import type { Game, GameSetup } from '../game/game.ts';
import { closedTurns } from '../game/log.ts';
import { isOver, phase, startGame } from '../game/opening.ts';
import { dueSeats, endEarly, submitSlip } from '../game/writer.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { type Entry, isOfSeat } from '../vocabulary/talk.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { misplacedHandover } from './holders.ts';
import { codeIntervention } from './interventionCode.ts';
import { Likelihood, type Likeness } from './likelihood.ts';
import { codeHead, fitsHead, type LinkHead, shortHash } from './linkHead.ts';
import { RangeReader, RangeWriter } from './rangeCoder.ts';
import { type GameRecord, makeRecord, RULES_VERSION, replay, setupFault, setupOfRecord } from './record.ts';
import { codeSlip } from './slipCode.ts';

/**
 * Version of the link's form: its first byte. It changes with anything that changes which bytes a game has; links of
 * earlier forms are read as they were written.
 */
export const LINK_VERSION = 3;
/** The last form that knows of no facilitator. A game without one is still written in it: its link is what it was. */
const UNLED = 2;
/** No honest link comes near this, in characters. */
export const LONGEST_LINK = 32_000;
/** The version, and a checksum of the rest. */
const PREFIX = 5;

/**
 * A whole game as text for an address's fragment: every slip as its place among what was permitted, in as many bits as
 * it was unlikely. Opponents' slips are in it as well, so that no opponent is asked again. Faults: those of `replay`, and
 * `linkTooLong`.
 */
export function makeLink(record: GameRecord, engine: Engine, scenarioHash: string): Result<string> {
  const played = replay(record, engine, scenarioHash);
  if (!played.ok) return played;
  if (!fitsHead(record)) return fail('linkTooLong', '', { most: LONGEST_LINK });
  const { endedEarly, open } = record;
  const writer = new RangeWriter();
  const likely = new Likelihood(writer);
  const game = startGame(engine, setupOfRecord(record));
  const { entries } = played.value;
  const form = entries.every(isOfSeat) ? UNLED : LINK_VERSION;
  codeHead(likely, headOf(record, played.value), form);
  for (const entry of entries) writeEntry(likely, game, entry, form);
  if (!isOver(game) && !endedEarly) writeOpen(likely, game, open);
  const coded = writer.finish();
  const bytes = new Uint8Array(PREFIX + coded.length);
  bytes.set(coded, PREFIX);
  bytes[0] = form;
  new DataView(bytes.buffer).setUint32(1, checksum(bytes));
  const text = toBase64url(bytes);
  return text.length > LONGEST_LINK ? fail('linkTooLong', '', { most: LONGEST_LINK }) : ok(text);
}

/** Before each beat stands whether the facilitator did something first. */
function writeEntry(likely: Likelihood, game: Game, entry: Entry, form: number): void {
  const isBeatsFirst = Object.keys(game.slips).length === 0;
  if (form > UNLED && isBeatsFirst) likely.flag(ledBy(game), !isOfSeat(entry));
  if (isOfSeat(entry)) codeSlip(likely, game, entry.seat, entry.slip);
  else codeIntervention(likely, game, entry.facilitator);
  enter(game, entry);
}

/** What it hangs on whether the facilitator does something. */
function ledBy(game: Game): Likeness {
  return ['led', `led:${phase(game)}`, `led:${phase(game)}:${game.position.within > 0}`];
}

function headOf(record: GameRecord, played: Game): LinkHead {
  const { scenario, rules, seed, secrets, semantics, seats, handovers, endedEarly } = record;
  return {
    scenario,
    rules,
    seed,
    secrets,
    semantics: semantics ?? null,
    seats,
    handovers,
    entries: isOver(played) && !endedEarly ? null : played.entries.length,
    endedEarly,
    last: lastHash(played),
  };
}

function lastHash({ turns }: Game): number {
  return shortHash(closedTurns(turns).at(-1)?.hash ?? '');
}

/** FNV-1a in 32 bits over what follows a link's prefix, the version included. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5 ^ (bytes[0] ?? 0);
  for (let at = PREFIX; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum >>> 0;
}

/** A link whose bytes are whole: what it says of itself, and the slips still to be read on an engine of its scenario. */
export interface Link extends LinkHead {
  /** Of its form. */
  readonly form: number;
  readonly coded: Uint8Array;
}

/**
 * Reads a link as far as it can be read without its scenario. Faults, in the order in which they are looked for:
 * `linkTooLong`, `linkLetter` with its place, `linkShort`, `linkVersion`, `linkDamaged`.
 */
export function parseLink(text: string): Result<Link> {
  if (text.length > LONGEST_LINK) return fail('linkTooLong', '', { most: LONGEST_LINK });
  const bytes = fromBase64url(text);
  if (!bytes.ok && bytes.at < text.length)
    return fail('linkLetter', `character ${bytes.at + 1}`, { at: bytes.at + 1 });
  const [version] = bytes.ok ? bytes.value : [];
  if (!bytes.ok || version === undefined || bytes.value.length <= PREFIX) return fail('linkShort');
  if (version < 1 || version > LINK_VERSION)
    return fail('linkVersion', 'version', { found: version, known: LINK_VERSION });
  if (new DataView(bytes.value.buffer).getUint32(1) !== checksum(bytes.value)) return fail('linkDamaged');
  const coded = bytes.value.subarray(PREFIX);
  const head = codeHead(new Likelihood(new RangeReader(coded)), null, version);
  return ok({ ...head, form: version, coded });
}

type Refused = ReturnType<typeof fail> | null;

/** A game out of a link, and the record that it was made from. */
export interface Opened {
  readonly record: GameRecord;
  readonly game: Game;
}

/**
 * Plays a link's game on an engine of its scenario. Takes no longer than the game is long, whatever the bytes say. Faults:
 * `otherScenario` and `otherRules` as for `replay`; `linkRefused` with turn and seat, and `linkDiffers`, when the bytes are
 * whole but were never made from a game.
 */
export function openLink(link: Link, engine: Engine, scenarioHash: string): Result<Opened> {
  const { scenario } = engine;
  if (link.scenario.id !== scenario.id) {
    return fail('otherScenario', 'scenario', { found: link.scenario.id, expected: scenario.id });
  }
  if (link.rules !== RULES_VERSION || !scenarioHash.startsWith(link.scenario.hash)) {
    return fail('otherRules', 'scenario', { found: link.scenario.version, expected: scenario.version });
  }
  const { seed, secrets, semantics } = link;
  const setup: GameSetup = semantics ? { seed, secrets, semantics } : { seed, secrets };
  const fault = setupFault(setup, scenario);
  if (fault) return fail('linkRefused', fault, { reason: 'secret' });
  const likely = new Likelihood(new RangeReader(link.coded));
  codeHead(likely, null, link.form);
  const game = startGame(engine, setup);
  const isAll = (): boolean => isOver(game) || (link.entries !== null && game.entries.length >= link.entries);
  while (!isAll()) {
    const act =
      link.form > UNLED && likely.flag(ledBy(game), null) ? codeIntervention(likely, game, null) : null;
    if (act) {
      const entry: Entry = { turn: game.position.turn, facilitator: act };
      const entered = enter(game, entry);
      if (!entered.ok)
        return fail('linkRefused', `turn ${entry.turn}, ${deciderOf(entry)}`, { reason: entered.fault.code });
      continue;
    }
    // Bytes that were made up may wait for ballots that nobody opens.
    if (dueSeats(game.position).length === 0)
      return fail('linkRefused', `turn ${game.position.turn}`, { reason: 'ballots' });
    for (const seat of dueSeats(game.position)) {
      const refused = handIn(likely, game, seat);
      if (refused) return refused;
    }
  }
  if (link.endedEarly && !endEarly(game).ok) return fail('linkRefused', 'endedEarly', { reason: 'gameOver' });
  const refused = isOver(game) ? null : readOpen(likely, game);
  if (refused) return refused;
  if (lastHash(game) !== link.last) return fail('linkDiffers', `turn ${game.position.turn}`);
  const misplaced = misplacedHandover(link.handovers, game.entries.length);
  if (misplaced >= 0) return fail('linkRefused', `handovers.${misplaced}`, { reason: 'handover' });
  const { seats, handovers } = link;
  return ok({ record: makeRecord(game, seats, scenarioHash, handovers), game });
}

/** Reads a link's text and plays its game, for whoever knows its scenario. Faults: those of `parseLink` and `openLink`. */
export function playLink(text: string, engine: Engine, scenarioHash: string): Result<Opened> {
  const link = parseLink(text);
  return link.ok ? openLink(link.value, engine, scenarioHash) : link;
}

/** Reads the next slip of a seat and hands it in; the fault when the game doesn't take it. */
function handIn(likely: Likelihood, game: Game, seat: Nation): Refused {
  const { turn } = game.position;
  const handed = submitSlip(game, seat, codeSlip(likely, game, seat, null));
  return handed.ok ? null : fail('linkRefused', `turn ${turn}, ${seat}`, { reason: handed.fault.code });
}

/** Slips of a beat that is still running, each after whether there is one. */
function writeOpen(likely: Likelihood, game: Game, open: GameRecord['open']): void {
  for (const seat of dueSeats(game.position)) {
    const slip = open[seat];
    if (likely.flag(['open'], slip !== undefined)) codeSlip(likely, game, seat, slip ?? null);
  }
}

function readOpen(likely: Likelihood, game: Game): Refused {
  for (const seat of dueSeats(game.position)) {
    const refused = likely.flag(['open'], null) ? handIn(likely, game, seat) : null;
    if (refused) return refused;
  }
  return null;
}
