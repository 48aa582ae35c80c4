import type { Game } from '../game/game.ts';
import type { TurnLog } from '../game/log.ts';
import { openingPosition } from '../game/openingPosition.ts';
import { scoreOf } from '../game/score.ts';
import { agendaPoints, aimMills, aimsOf } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import type { Aim } from '../scenario/scenario.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { metricSlots } from './metricSlots.ts';
import { type SlotCause, slotCauses } from './slotCauses.ts';

/** How one aim fared, and what weighed most in it. */
export interface AimFortune {
  readonly aim: Aim;
  /** Thousandths of the aim, 0-1000. */
  readonly before: number;
  readonly after: number;
  /** Null when nothing moved that aim's numbers the way it went. */
  readonly cause: SlotCause | null;
}

/** How a nation's agenda fared from the opening to the end. */
export interface Fortune {
  readonly nation: Nation;
  /** Agenda in thousandths of its hundred points, 0-100,000. */
  readonly before: number;
  readonly after: number;
  /** The aim that did most for the agenda, and the one that did least, or harmed it most. */
  readonly best: AimFortune;
  readonly worst: AimFortune;
}

/** Every nation's fortune, in the fixed order. */
export function fortunesOf(game: Game): readonly Fortune[] {
  const { engine, setup, position, turns } = game;
  const opening = openingPosition(engine);
  return NATIONS.map((nation) => {
    const aims = aimsOf(engine.scenario.agendas[nation], setup.secrets[nation]);
    const ended = scoreOf(game, nation).aims;
    const before = agendaPoints(aims, opening, nation);
    let after = 0;
    for (const { aim, mills } of ended) after += aim.weight * mills;
    const moved = ended
      .map(({ aim, mills }) => ({ aim, before: aimMills(aim, opening, nation), after: mills }))
      .sort((one, other) => weightedRise(other) - weightedRise(one));
    const told = (at: 0 | -1): AimFortune => {
      const one = moved.at(at) as (typeof moved)[number];
      return { ...one, cause: causeOf(turns, one.aim, position, nation, one.after >= one.before ? 1 : -1) };
    };
    return { nation, before, after, best: told(0), worst: told(-1) };
  });
}

function weightedRise({ aim, before, after }: Omit<AimFortune, 'cause'>): number {
  return aim.weight * (after - before);
}

/** Who gained most of all nations, and who lost most (or gained least). */
export function winnerAndLoser(fortunes: readonly Fortune[]): {
  readonly gained: Fortune;
  readonly lost: Fortune;
} {
  const rise = ({ before, after }: Fortune): number => after - before;
  return {
    gained: fortunes.reduce((most, one) => (rise(one) > rise(most) ? one : most)),
    lost: fortunes.reduce((least, one) => (rise(one) < rise(least) ? one : least)),
  };
}

function causeOf(
  turns: readonly TurnLog[],
  aim: Aim,
  position: Position,
  nation: Nation,
  way: 1 | -1,
): SlotCause | null {
  const toward = (aim.to > aim.from ? 1 : -1) * way;
  let best: SlotCause | null = null;
  for (const cause of slotCauses(turns, metricSlots(aim.metric, position, nation))) {
    // What a cabinet decided in secret is nobody's business, then or later.
    if ((cause.occurrence?.secretOf ?? null) !== null || cause.entry.effect.startsWith('cabinet.')) continue;
    if (toward * cause.sum > toward * (best?.sum ?? 0)) best = cause;
  }
  return best;
}
