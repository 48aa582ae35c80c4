import type { Game } from '../game/game.ts';
import type { TurnLog } from '../game/log.ts';
import { isOver } from '../game/opening.ts';
import { aimMills, aimsOf, publicAims } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import type { Aim } from '../scenario/scenario.ts';
import { type Slot, trustSlot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { courseOf } from './course.ts';
import { metricSlots } from './metricSlots.ts';
import { netOf } from './net.ts';

/** What one seat's deeds of one turn cost another. */
export interface Harm {
  readonly turn: number;
  readonly seat: Nation;
  /** Points of its trust in whoever did them, 0-100; below 0 where they won trust. */
  readonly trust: number;
  /** Points of its agenda, as many of a hundred as its aims weigh; below 0 where they served it. */
  readonly interests: number;
}

/** One point of trust weighs as much as one of the agenda's hundred. */
export function weightOf({ trust, interests }: Pick<Harm, 'trust' | 'interests'>): number {
  return trust + interests;
}

/** One line of the ledger that a seat's deed wrote: when the deed was done, and what is left of it after limits. */
interface Blow {
  readonly turn: number;
  readonly slot: Slot;
  readonly delta: number;
}

/**
 * What a seat's deeds cost each other seat, turn by turn, read off the ledger: every line counts that names the seat as
 * the doer, in the turn in which the deed was done, however late it landed. What limits took back is not counted, nor
 * what would have moved an aim beyond either end of its scale. Interests are the aims as they are scored; while a game
 * runs, only those that everybody may know. Aims that read states, not numbers, are not in it.
 */
export function harmsBy(game: Game, by: Nation): readonly Harm[] {
  const course = courseOf(game);
  const others = NATIONS.filter((nation) => nation !== by);
  const aims = new Map(others.map((nation) => [nation, measuredAims(game, nation)]));
  const sums = new Map<string, { turn: number; seat: Nation; trust: number; interests: number }>();
  for (const turn of game.turns.keys())
    for (const seat of others)
      sums.set(`${turn + 1} ${seat}`, { turn: turn + 1, seat, trust: 0, interests: 0 });
  for (const log of game.turns) {
    const blows = blowsIn(game, log, by);
    const after = course[log.turn] ?? game.position;
    for (const seat of others) {
      const shares = (aims.get(seat) ?? []).map((one) => ({
        ...one,
        share: shareOf(one, blows, after, seat),
      }));
      for (const { delta, slot, turn } of blows) {
        const sum = sums.get(`${turn} ${seat}`);
        if (!sum) continue;
        if (slot === trustSlot(seat, by)) sum.trust -= delta;
        for (const { aim, share, ways } of shares)
          sum.interests -= delta * (ways.get(slot) ?? 0) * share * aim.weight;
      }
    }
  }
  return [...sums.values()];
}

function blowsIn(game: Game, log: TurnLog, by: Nation): readonly Blow[] {
  const rows = new Map(game.engine.scenario.effects.map((row) => [row.id, row]));
  const net = netOf(log);
  return log.ledger.flatMap(({ by: doer, deed, effect, slot }, place): readonly Blow[] => {
    if (doer !== by) return [];
    const row = rows.get(effect);
    const done = log.occurrences[deed]?.deed ?? row?.on;
    // What time does by itself is nobody's deed.
    if (!done || done === 'yearEnded') return [];
    return [{ turn: deed >= 0 ? log.turn : log.turn - (row?.lag ?? 0), slot, delta: net[place] ?? 0 }];
  });
}

/** An aim, and how much of its whole way one point of each number is, by its slot. */
interface MeasuredAim {
  readonly aim: Aim;
  readonly ways: ReadonlyMap<Slot, number>;
}

function measuredAims(game: Game, seat: Nation): readonly MeasuredAim[] {
  const { scenario } = game.engine;
  const aims = isOver(game)
    ? aimsOf(scenario.agendas[seat], game.setup.secrets[seat])
    : publicAims(scenario, seat);
  return aims.map((aim) => {
    const { from, metric, to } = aim;
    const ways = new Map<Slot, number>();
    const slots = metricSlots(metric, game.position, seat);
    // A mean moves by its share of what one of its numbers does; a lead by the whole.
    const share = metric.kind === 'lead' || metric.kind === 'weightLead' ? 1 : 1 / Math.max(1, slots.length);
    for (const { sign, slot } of slots) ways.set(slot, (ways.get(slot) ?? 0) + (sign * share) / (to - from));
    return { aim, ways };
  });
}

/** How much of what the blows of a turn moved an aim by lay on its scale, from none to all of it. */
function shareOf({ aim, ways }: MeasuredAim, blows: readonly Blow[], after: Position, seat: Nation): number {
  const moved = blows.reduce((sum, { delta, slot }) => sum + delta * (ways.get(slot) ?? 0), 0);
  if (moved === 0) return 1;
  const now = aimMills(aim, after, seat, true) / 1000;
  return (onScale(now) - onScale(now - moved)) / moved;
}

function onScale(way: number): number {
  return Math.min(1, Math.max(0, way));
}
