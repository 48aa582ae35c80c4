import { LEADERS } from '../debate/hearing.ts';
import { CERTIFICATE, resolutionMachineSlot, STATUTE } from '../machines/slots.ts';
import type { Standing } from '../machines/standing.ts';
import { statuteState } from '../machines/states.ts';
import { conditionsHold } from '../rules/ending.ts';
import { nationalOf, type Position } from '../rules/position.ts';
import type { Resolution } from '../scenario/scenario.ts';
import { isResolution, type ResolutionId, SIDES } from '../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Fault } from '../vocabulary/result.ts';
import type { Bid } from '../vocabulary/talk.ts';
import type { Engine } from './engine.ts';

/** The most capital that one bid may offer. */
export const MOST_COINS = 9;

/** Whether the assembly sits in a turn, so that one resolution is argued after its Reveal. */
export function sitsIn(engine: Engine, turn: number): boolean {
  return engine.scenario.systems.includes('debate') && engine.scenario.sessions.includes(turn);
}

/** The next turn, this one included, in which the assembly sits; null when it sits no more. */
export function nextSession(engine: Engine, turn: number): number | null {
  if (!engine.scenario.systems.includes('debate')) return null;
  return engine.scenario.sessions.find((session) => session >= turn) ?? null;
}

/** The resolution that the agenda puts before a session; null where bids decide. */
export function agendaOf(engine: Engine, position: Position, session: number): ResolutionId | null {
  const item = engine.scenario.agenda.find(({ turn }) => turn === session);
  return item && isTableable(engine, position, item.resolution, null) ? item.resolution : null;
}

/**
 * What stands in the way of tabling a resolution: law is for whoever legislates, a broad agreement needs the law out of
 * the way first (S9), nobody argues about what is settled, and no seat moves twice running.
 * @param by who would table it; null for the agenda
 */
function tableStanding(
  engine: Engine,
  position: Position,
  resolution: Resolution,
  by: Nation | null,
): Standing {
  const legislates = by === null || engine.scenario.offices[by].includes('legislator');
  if (resolution.threshold === 'congress' && !legislates) return 'noOffice';
  if (resolution.broad && statuteState(position.states) === 'inForce') return 'barred';
  if (isSettled(engine, position, resolution.id)) return 'moot';
  if (!conditionsHold(resolution.timely, position, by ?? 'CHN')) return 'moot';
  return by !== null && position.lastMover === by ? 'again' : 'clear';
}

/** Whether the law already is as a bill would make it, or past it. */
function isSettled(engine: Engine, { states }: Position, resolution: ResolutionId): boolean {
  const { statute, certificate } = engine.relations;
  switch (resolution) {
    case 'narrowLaw':
      return !statute.step(states[STATUTE] as string, 'narrow', 'carried');
    case 'repealLaw':
      return !statute.step(states[STATUTE] as string, 'repeal', 'carried');
    case 'standingCertificate':
      return (
        statuteState(states) === 'repealed' ||
        !certificate.step(states[CERTIFICATE] as string, 'stand', 'clear')
      );
    default:
      return false;
  }
}

/** Why a seat can't table a resolution: the standing in the way, or `state` while it is decided or rests; else null. */
export function tableRefusal(
  engine: Engine,
  position: Position,
  id: ResolutionId,
  by: Nation | null,
): Standing | 'state' | null {
  const resolution = engine.bank.resolutions.get(id);
  if (!resolution) return 'state';
  const standing = tableStanding(engine, position, resolution, by);
  const state = position.states[resolutionMachineSlot(id)] as string;
  const relation = engine.relations.resolution;
  if (relation.step(state, 'table', standing)) return null;
  return relation.step(state, 'table', 'clear') ? standing : 'state';
}

export function isTableable(
  engine: Engine,
  position: Position,
  id: ResolutionId,
  by: Nation | null,
): boolean {
  return tableRefusal(engine, position, id, by) === null;
}

/** Whether a resolution could come up at all, whoever tabled it: then one can bid to speak against it. */
export function isInPlay(engine: Engine, position: Position, id: ResolutionId): boolean {
  return isTableable(engine, position, id, null);
}

/** What a bid counts for: its coins, and one more for each turn that the same bid has waited. */
export function strengthOfBid(position: Position, seat: Nation, bid: Bid): number {
  const waiting = position.waiting[seat];
  const waited =
    waiting && waiting.resolution === bid.resolution && waiting.side === bid.side ? waiting.turns : 0;
  return bid.coins + waited;
}

/** What is wrong with a bid, or null. @param spent what the rest of the slip takes */
export function bidFault(
  engine: Engine,
  position: Position,
  seat: Nation,
  bid: Bid,
  spent: number,
): Fault | null {
  const { resolution, side, coins } = bid;
  if (nextSession(engine, position.turn) === null) return { code: 'noSession', path: 'bid' };
  if (!isResolution(resolution) || !engine.bank.resolutions.has(resolution) || !SIDES.includes(side))
    return { code: 'unknownResolution', path: 'bid.resolution' };
  if (!Number.isInteger(coins) || coins < 1 || coins > MOST_COINS)
    return { code: 'bidCoins', path: 'bid.coins', params: { most: MOST_COINS } };
  const session = nextSession(engine, position.turn) as number;
  const isOnAgenda = agendaOf(engine, position, session) === resolution;
  const isListener =
    engine.bank.resolutions.get(resolution)?.threshold === 'leaders' && LEADERS.includes(seat);
  if (isListener && (isOnAgenda || side === 'negative')) return { code: 'leaderListens', path: 'bid.side' };
  const refusal =
    side === 'affirmative' && !isOnAgenda
      ? tableRefusal(engine, position, resolution, seat)
      : tableRefusal(engine, position, resolution, null);
  if (refusal) return { code: `refused.${refusal}`, path: 'bid.resolution' };
  const have = nationalOf(position, 'capital', seat);
  if (spent + coins > have)
    return { code: 'short.capital', path: 'bid.coins', params: { need: spent + coins, have } };
  return null;
}

/** A bid that was made, and by whom. */
export interface SeatBid {
  readonly seat: Nation;
  readonly bid: Bid;
  readonly strength: number;
}

/**
 * The bids for one side of one resolution, or for any, the strongest first. Where two are as strong, the nation with
 * less prestige goes first, so that the small are heard.
 */
export function rankBids(
  position: Position,
  bids: Readonly<Partial<Record<Nation, Bid>>>,
  isWanted: (seat: Nation, bid: Bid) => boolean,
): readonly SeatBid[] {
  const found: SeatBid[] = [];
  for (const seat of NATIONS) {
    const bid = bids[seat];
    if (bid && isWanted(seat, bid)) found.push({ seat, bid, strength: strengthOfBid(position, seat, bid) });
  }
  return found.sort(
    (a, b) =>
      b.strength - a.strength ||
      nationalOf(position, 'prestige', a.seat) - nationalOf(position, 'prestige', b.seat),
  );
}
