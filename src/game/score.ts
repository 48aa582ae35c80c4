import { aimMills, aimsOf, paced } from '../rules/aims.ts';
import type { Aim } from '../scenario/scenario.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Game } from './game.ts';
import { isCommitted } from './log.ts';
import { openingPosition } from './openingPosition.ts';

/** How one aim stands: thousandths reached, 0-1000. */
export interface AimScore {
  readonly aim: Aim;
  readonly mills: number;
}

/** A seat's agenda at the end of a game. */
export interface AgendaScore {
  readonly seat: Nation;
  readonly aims: readonly AimScore[];
  /** 0-100, the aims weighted. */
  readonly score: number;
}

/** Scores a seat. In a game that ended early what was reached counts as if it had gone on at that pace. */
export function scoreOf(game: Game, seat: Nation): AgendaScore {
  const { engine, position, setup } = game;
  const { scenario } = engine;
  const played = game.turns.filter(isCommitted).length;
  const early = played < scenario.turns ? openingPosition(engine) : null;
  const aims = aimsOf(scenario.agendas[seat], setup.secrets[seat]).map((aim) => {
    const read = early ? paced(aim, early, seat, played, scenario.horizon) : aim;
    return { aim, mills: aimMills(read, position, seat) };
  });
  let points = 0;
  for (const { aim, mills } of aims) points += aim.weight * mills;
  return { seat, aims, score: Math.trunc(points / 1000) };
}
