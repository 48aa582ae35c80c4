import type { Engine } from '../../game/engine.ts';
import type { Game } from '../../game/game.ts';
import { startGame } from '../../game/opening.ts';
import type { Reason } from '../../opponents/reasons.ts';
import { type Holders, handOver } from '../../record/holders.ts';
import { RULES_VERSION, replay } from '../../record/record.ts';
import { createTable, type GivenReason, type Table } from '../../table/table.ts';
import { byNation, NATIONS } from '../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { newAfter } from './after.ts';
import type { RoomEntry, Ticket } from './entry.ts';
import type { Done, RoomState } from './state.ts';

/** What a room is played on. */
export interface Ground {
  readonly engine: Engine;
  readonly scenarioHash: string;
}

/** A room's own opponents are asked elsewhere: what they decide arrives as entries. */
const elsewhere = () => Promise.reject(new Error("a room's opponents think elsewhere"));

/**
 * Opens a room. Faults: `entryMissing` where the first entry is no opening; `otherRules` where it was played by other
 * rules or on another version of its scenario; those of `replay` for the game it goes on from.
 */
export function openRoom(first: RoomEntry | undefined, ground: Ground): Result<RoomState> {
  const event = first?.event;
  if (event?.kind !== 'opened') return fail('entryMissing', 'entry 1');
  const { engine, scenarioHash } = ground;
  if (event.scenarioHash !== scenarioHash || event.rules !== RULES_VERSION)
    return fail('otherRules', 'entry 1', { found: event.rules, known: RULES_VERSION });
  const { seed, secrets, opening, origin } = event;
  const opponent = { kind: 'opponent', level: opening.level } as const;
  const played = origin ? replay(origin.record, engine, scenarioHash) : null;
  if (played && !played.ok) return played;
  const game = played?.value ?? startGame(engine, { seed, secrets });
  const before: Holders = origin?.record ?? { seats: byNation(() => opponent), handovers: [] };
  const holders = NATIONS.reduce(
    (now, seat) => handOver(now, { from: game.entries.length, seat, to: opponent }),
    before,
  );
  return ok({
    sequence: 1,
    openedAt: first?.at ?? 0,
    code: event.code,
    group: event.group,
    opening,
    engine,
    scenarioHash,
    table: tableOf(game, holders, []),
    stage: 'arriving',
    plan: null,
    lastTurn: null,
    pace: 100,
    bell: null,
    expected: event.expected ?? null,
    onPaper: [],
    beat: 1,
    era: 0,
    isReopened: false,
    shown: null,
    members: new Map(),
    readmitted: new Set(),
    joined: 0,
    handed: {},
    drafts: {},
    stoodIn: {},
    late: {},
    timer: null,
    isUntimed: false,
    isPaused: false,
    isLocked: false,
    madeUpNames: false,
    freeText: false,
    goesOn: false,
    extraTime: {},
    announced: null,
    ownWords: null,
    texts: [],
    wishes: [],
    after: newAfter(),
    done: first?.ticket ? new Map([doneBy(first.ticket)]) : new Map(),
  });
}

/** A table around a game; its opponents think elsewhere. */
export function tableOf(
  game: Game,
  { seats, handovers }: Holders,
  reasons: readonly GivenReason<Reason>[],
): Table<Reason> {
  return createTable<Reason>(game, seats, elsewhere, reasons, handovers, null, true);
}

/** The request that opened a room is done by its first entry. */
function doneBy({ by, client, number }: Ticket): readonly [string, Done] {
  return [`${by} ${client}`, { last: number, forgotten: 0, places: new Map([[number, 1]]) }];
}
