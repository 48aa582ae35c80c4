import { enactmentsOf } from '../debate/enactment.ts';
import { beatOf, type TurnLog } from '../game/log.ts';
import { MACHINE_OF_SLOT, nationMachineSlot, STATUTE, TARIFF_SLOTS } from '../machines/slots.ts';
import { agendaPoints } from '../rules/aims.ts';
import type { Change } from '../rules/change.ts';
import type { Occurrence } from '../rules/occurrence.ts';
import { copyPosition, type Position } from '../rules/position.ts';
import type { Aim } from '../scenario/scenario.ts';
import { isNews } from '../vocabulary/deeds.ts';
import { type Nation, nationIndex } from '../vocabulary/nations.ts';
import { netOf } from './net.ts';
import { isPassing } from './slotCauses.ts';

/** Who moved a seat's agenda in a turn: the order in which a bridge goes from before to after. */
export const BRIDGE_PARTS = ['news', 'own', 'others', 'assembly', 'year'] as const;
export type BridgePart = (typeof BRIDGE_PARTS)[number];

/** One cause of a turn, and what it did to the agenda once everything before it in the bridge had been counted. */
export interface BridgeCause {
  readonly part: BridgePart;
  /** Thousandths of a point of the agenda's hundred; not 0. */
  readonly points: number;
  /** The first of its lines in the ledger; null for what was signed, joined and put on, which no number holds. */
  readonly entry: Change | null;
  readonly cause: Occurrence | null;
}

/** A turn's way from what a seat's agenda stood at to what it stands at: the causes add up to the difference. */
export interface Bridge {
  readonly turn: number;
  /** Thousandths of a point, 0-100,000. */
  readonly before: number;
  readonly after: number;
  readonly causes: readonly BridgeCause[];
}

/** What a bridge's part came to, in thousandths of a point. */
export function partOf({ causes }: Bridge, part: BridgePart): number {
  return causes.reduce((sum, one) => sum + (one.part === part ? one.points : 0), 0);
}

/**
 * How a seat's agenda went over a turn, or as far as it has come, from the ledger: first the news, then what the seat
 * did itself, as its choices were foretold before anybody else had chosen, then the other eight, the assembly, and the
 * year's passing. What limits took back is shared out among the lines that ran into them.
 * @param log as whoever looks may see it
 * @param before the position at the end of the turn before
 * @param after the position after the last line of the log
 */
export function bridgeOf(
  aims: readonly Aim[],
  seat: Nation,
  log: TurnLog,
  before: Position,
  after: Position,
): Bridge {
  const start = agendaPoints(aims, before, seat);
  const end = agendaPoints(aims, after, seat);
  const moving = copyPosition(before);
  const causes: BridgeCause[] = [];
  let stood = start;
  const count = (part: BridgePart, entry: Change | null, cause: Occurrence | null): void => {
    const stands = agendaPoints(aims, moving, seat);
    if (stands !== stood) causes.push({ part, points: stands - stood, entry, cause });
    stood = stands;
  };
  const moves = movesOf(log, seat);
  for (const part of BRIDGE_PARTS) {
    for (const { entry, cause, deltas } of moves.filter((one) => one.part === part)) {
      for (const [slot, delta] of deltas) moving.numbers[slot] = (moving.numbers[slot] as number) + delta;
      count(part, entry, cause);
    }
    moving.states = moving.states.map((state, slot) => {
      const now = after.states[slot] as string;
      return state !== now && ownerOf(slot, seat, log) === part ? now : state;
    });
    count(part, null, null);
  }
  // A look back keeps what machines have come to since: it belongs to nobody's part of this turn.
  if (stood !== end) causes.push({ part: 'year', points: end - stood, entry: null, cause: null });
  return { turn: log.turn, before: start, after: end, causes };
}

interface Move {
  readonly part: BridgePart;
  readonly entry: Change;
  readonly cause: Occurrence | null;
  /** Whole points, by slot. */
  readonly deltas: Map<number, number>;
}

/** A turn's ledger by what caused its lines, in the order of the first of each. */
function movesOf(log: TurnLog, seat: Nation): readonly Move[] {
  const moves = new Map<string, Move>();
  const net = netOf(log);
  const exact = new Map<number, number>();
  log.ledger.forEach((entry, place) => {
    if (entry.effect.startsWith('limit.')) return;
    const { deed, effect, slot } = entry;
    const cause = log.occurrences[deed] ?? null;
    const part = partIn(log, entry, place, seat);
    const key = `${part}.${cause ? deed : `${effect}.${entry.by}`}`;
    const move = moves.get(key) ?? { part, entry, cause, deltas: new Map<number, number>() };
    moves.set(key, move);
    // What was shared out comes in fractions: rounded on the way, so that the sum of a slot is whole and right.
    const sum = exact.get(slot) ?? 0;
    const next = sum + (net[place] ?? 0);
    exact.set(slot, next);
    move.deltas.set(slot, (move.deltas.get(slot) ?? 0) + Math.round(next) - Math.round(sum));
  });
  return [...moves.values()];
}

function partIn(log: TurnLog, entry: Change, place: number, seat: Nation): BridgePart {
  if (beatOf(log, place) === 'debate') return 'assembly';
  if (isPassing(entry) || entry.effect === 'income' || entry.effect === 'prestigeIncome') return 'year';
  const cause = log.occurrences[entry.deed];
  if (cause && isNews(cause.deed)) return 'news';
  const by = entry.by ?? cause?.by ?? null;
  if (by !== null) return by === seat ? 'own' : 'others';
  // What a rival's cabinet decided is told without saying whose it was.
  return cause?.deed === 'counselled' || entry.effect === 'undisclosed' ? 'others' : 'year';
}

/** Whose doing it is that a machine has moved. */
function ownerOf(slot: number, seat: Nation, { debate }: TurnLog): BridgePart {
  if (debate?.isAdopted && enactmentsOf(debate.resolution).some((one) => one.slot === slot))
    return 'assembly';
  if (slot === nationMachineSlot(seat)) return 'own';
  const { first, rows } = TARIFF_SLOTS;
  if (MACHINE_OF_SLOT[slot] === 'tariff')
    return Math.trunc((slot - first) / rows) === nationIndex(seat) ? 'own' : 'others';
  if (slot === STATUTE) return seat === 'USA' ? 'own' : 'others';
  return MACHINE_OF_SLOT[slot] === 'nation' ? 'others' : 'year';
}
