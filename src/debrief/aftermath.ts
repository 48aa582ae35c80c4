import type { Game } from '../game/game.ts';
import { isCommitted } from '../game/log.ts';
import { isOver } from '../game/opening.ts';
import { agendaScore, aimMills, aimsOf } from '../rules/aims.ts';
import type { Aim } from '../scenario/scenario.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { courseOf } from './course.ts';
import { type MetricSlot, metricSlots } from './metricSlots.ts';

/** What moved an aim's numbers in the aftermath: an effect of the ledger, by whom, and how far towards the aim. */
export interface AftermathCause {
  readonly effect: string;
  readonly by: Nation | null;
  /** In points, above 0 towards the aim. */
  readonly sum: number;
}

/** An aim that the aftermath moved, in thousandths. */
export interface AftermathAim {
  readonly aim: Aim;
  readonly before: number;
  readonly after: number;
  /** The strongest first; none where the aim is read off states. */
  readonly causes: readonly AftermathCause[];
}

/** What the quiet years after the last turn did to a seat's agenda. */
export interface Aftermath {
  /** 0-100, as the last turn left it. */
  readonly score: number;
  /** 0-100, as the quiet years left it. */
  readonly after: number;
  /** How many turns were played; fewer than the scenario's where the game ended early, and what was reached is then
   *  scored by its pace. */
  readonly played: number;
  readonly aims: readonly AftermathAim[];
}

/** Null while the game runs, and where no turn of it was played. */
export function aftermathOf(game: Game, seat: Nation): Aftermath | null {
  const { agendas } = game.engine.scenario;
  const played = game.turns.filter(isCommitted).length;
  if (!isOver(game) || played === 0) return null;
  const before = courseOf(game)[played];
  if (!before) return null;
  const agenda = aimsOf(agendas[seat], game.setup.secrets[seat]);
  const aims = agenda.flatMap((aim): AftermathAim[] => {
    const was = aimMills(aim, before, seat);
    const is = aimMills(aim, game.position, seat);
    if (was === is) return [];
    const slots = metricSlots(aim.metric, game.position, seat);
    return [
      { aim, before: was, after: is, causes: causesOf(game, played, slots, aim.to > aim.from ? 1 : -1) },
    ];
  });
  return {
    score: agendaScore(agenda, before, seat),
    after: agendaScore(agenda, game.position, seat),
    played,
    aims,
  };
}

function causesOf(
  game: Game,
  played: number,
  slots: readonly MetricSlot[],
  way: 1 | -1,
): readonly AftermathCause[] {
  const signs = new Map(slots.map(({ slot, sign }) => [slot, sign * way]));
  const causes = new Map<string, { effect: string; by: Nation | null; sum: number }>();
  for (const { ledger } of game.turns.slice(played)) {
    for (const { slot, delta, effect, by } of ledger) {
      const sign = signs.get(slot);
      if (sign === undefined) continue;
      const cause = causes.get(`${effect}/${by}`);
      if (cause) cause.sum += sign * delta;
      else causes.set(`${effect}/${by}`, { effect, by, sum: sign * delta });
    }
  }
  return [...causes.values()]
    .filter(({ sum }) => sum !== 0)
    .sort((one, other) => Math.abs(other.sum) - Math.abs(one.sum));
}
