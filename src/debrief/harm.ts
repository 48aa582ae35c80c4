import type { Game } from '../game/game.ts';
import { isOver } from '../game/opening.ts';
import { aimsOf, publicAims } from '../rules/aims.ts';
import { type Slot, trustSlot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { metricSlots } from './metricSlots.ts';

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

/**
 * What a seat's deeds cost each other seat, turn by turn, read off the ledger: every line counts that names the seat as
 * the doer, in the turn in which the deed was done, however late it landed. Interests are the aims as they are scored;
 * while a game runs, only those that everybody may know. Aims that read states, not numbers, are not in it.
 */
export function harmsBy(game: Game, by: Nation): readonly Harm[] {
  const { scenario } = game.engine;
  const rows = new Map(scenario.effects.map((row) => [row.id, row]));
  const others = NATIONS.filter((nation) => nation !== by);
  const worth = new Map(others.map((nation) => [nation, worthOf(game, nation)]));
  const sums = new Map<string, { turn: number; seat: Nation; trust: number; interests: number }>();
  for (const turn of game.turns.keys())
    for (const seat of others)
      sums.set(`${turn + 1} ${seat}`, { turn: turn + 1, seat, trust: 0, interests: 0 });
  for (const log of game.turns) {
    for (const { by: doer, deed, delta, effect, slot } of log.ledger) {
      if (doer !== by) continue;
      const row = rows.get(effect);
      const done = log.occurrences[deed]?.deed ?? row?.on;
      // What time does by itself is nobody's deed.
      if (!done || done === 'yearEnded') continue;
      const turn = deed >= 0 ? log.turn : log.turn - (row?.lag ?? 0);
      for (const seat of others) {
        const sum = sums.get(`${turn} ${seat}`);
        if (!sum) continue;
        if (slot === trustSlot(seat, by)) sum.trust -= delta;
        sum.interests -= delta * (worth.get(seat)?.get(slot) ?? 0);
      }
    }
  }
  return [...sums.values()];
}

/** How many points of a seat's agenda each number is worth, by its slot: an aim counts by its weight over its scale. */
function worthOf(game: Game, seat: Nation): ReadonlyMap<Slot, number> {
  const { scenario } = game.engine;
  const aims = isOver(game)
    ? aimsOf(scenario.agendas[seat], game.setup.secrets[seat])
    : publicAims(scenario, seat);
  const worth = new Map<Slot, number>();
  for (const { from, metric, to, weight } of aims) {
    const slots = metricSlots(metric, game.position, seat);
    // A mean moves by its share of what one of its numbers does; a lead by the whole.
    const share = metric.kind === 'lead' || metric.kind === 'weightLead' ? 1 : 1 / Math.max(1, slots.length);
    for (const { sign, slot } of slots)
      worth.set(slot, (worth.get(slot) ?? 0) + (sign * share * weight) / (to - from));
  }
  return worth;
}
