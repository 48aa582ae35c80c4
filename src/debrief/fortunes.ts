import type { Game } from '../game/game.ts';
import type { TurnLog } from '../game/log.ts';
import { openingPosition } from '../game/openingPosition.ts';
import { scoreOf } from '../game/score.ts';
import { agendaPoints, aimMills, aimsOf } from '../rules/aims.ts';
import type { Occurrence } from '../rules/occurrence.ts';
import type { Position } from '../rules/position.ts';
import type { Aim } from '../scenario/scenario.ts';
import type { Slot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { metricSlots } from './metricSlots.ts';

/** The deed that did most for or against an aim, and when. */
export interface Cause {
  readonly turn: number;
  readonly occurrence: Occurrence;
}

/** How one aim fared, and the deed that weighed most in it. */
export interface AimFortune {
  readonly aim: Aim;
  /** Thousandths of the aim, 0-1000. */
  readonly before: number;
  readonly after: number;
  /** Null when no single deed moved that aim the way it went. */
  readonly cause: Cause | null;
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
): Cause | null {
  const toward = (aim.to > aim.from ? 1 : -1) * way;
  const signs = new Map<Slot, number>(
    metricSlots(aim.metric, position, nation).map(({ slot, sign }) => [slot, sign * toward]),
  );
  let best: Cause | null = null;
  let most = 0;
  for (const log of turns) {
    const sums = new Map<number, number>();
    for (const { slot, delta, deed } of log.ledger) {
      const sign = signs.get(slot);
      if (sign !== undefined && deed >= 0) sums.set(deed, (sums.get(deed) ?? 0) + sign * delta);
    }
    for (const [deed, sum] of sums) {
      const occurrence = log.occurrences[deed];
      if (!occurrence || occurrence.secretOf !== null || sum <= most) continue;
      most = sum;
      best = { turn: log.turn, occurrence };
    }
  }
  return best;
}
